package io.github.studysite.link;

import static io.github.studysite.link.Notes.linked;
import static io.github.studysite.link.Notes.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Block;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Term;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoTextIsLostTest {
  private static final List<String> PIECES =
      List.of(
          "SQS",
          "S3",
          " ",
          " ",
          "  ",
          "\n",
          ". ",
          "-",
          "/",
          "<em>",
          "</em>",
          "<strong>",
          "</strong>",
          "`code`",
          "¶",
          "[[SQS]]",
          "[[nobody|some words]]",
          "[[!S3]]",
          "[a note](none.md)",
          "[out](https://a.b)",
          "dead-letter",
          "queue",
          "queues",
          "é",
          "語",
          "🙂",
          "![alt](no.png)",
          "visibility",
          "timeout",
          "s",
          "&");

  private static final Term[] TERMS = {
    term("SQS"),
    term("S3"),
    term("queue"),
    term("dead-letter queue"),
    term("visibility timeout"),
    term("語"),
    term("S3 SQS")
  };

  private static Prose proseOf(LinkedSite linked) {
    return ((Block.Passage) linked.site().topics().get(0).sections().get(0).blocks().get(0))
        .prose();
  }

  /** Everything that is read, code and markup among it, without links. */
  private static String content(Prose prose) {
    return prose.segments().stream()
        .map(
            segment -> {
              if (segment instanceof Segment.Text text) {
                return text.words();
              }
              if (segment instanceof Segment.Image image) {
                return image.alt();
              }
              return segment instanceof Segment.Markup markup ? markup.html() : "";
            })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void linkingChangesNoWord(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 250; run++) {
      StringBuilder note = new StringBuilder();
      for (int piece = 0; piece < 25; piece++) {
        note.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Prose linked = proseOf(linked(note.toString(), TERMS));
      assertThat(content(linked)).isEqualTo(content(Notes.prose(note.toString())));
      assertLinksAreWhole(linked);
    }
  }

  /** Links do not nest, are resolved, hold something, and cut no element in half. */
  private static void assertLinksAreWhole(Prose prose) {
    boolean open = false;
    Tags tags = new Tags();
    int held = 0;
    boolean automatic = false;
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.LinkStart start) {
        assertThat(open).isFalse();
        assertThat(start.target())
            .isNotInstanceOf(LinkTarget.Name.class)
            .isNotInstanceOf(LinkTarget.NoteFile.class);
        automatic = start.target() instanceof LinkTarget.ToTerm term && term.automatic();
        open = true;
        held = 0;
        tags = new Tags();
      } else if (segment instanceof Segment.LinkEnd) {
        assertThat(open).isTrue();
        open = false;
        if (automatic) {
          assertThat(held).isPositive();
          assertThat(tags.leavesOpen() || tags.closesBeforeItOpens()).isFalse();
        }
      } else if (segment instanceof Segment.Markup markup) {
        tags.read(markup.html());
      } else if (segment instanceof Segment.Text text) {
        held++;
        assertThat(text.words()).isNotEmpty();
      }
    }
    assertThat(open).isFalse();
  }

  @Test
  void placesStayTrue() {
    String note = "Use <em>SQS</em> and dead-letter queues of S3.";
    for (Segment segment : proseOf(linked(note, TERMS)).segments()) {
      if (segment instanceof Segment.Text text) {
        assertThat(note.substring(text.place().column() - 1)).startsWith(text.words());
      }
    }
  }

  @Test
  void linkingTwiceTheSameNotesGivesTheSame() {
    String note = "SQS, S3 and queues with a visibility timeout, [[nobody]].";
    assertThat(linked(note, TERMS)).isEqualTo(linked(note, TERMS));
  }
}
