package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Block;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicParserTest {
  private static final String TOP = "---\ntitle: Queues\n---\n";

  private final TopicParser parser = new TopicParser();

  @ParameterizedTest
  @CsvSource({
    "topics/03-ec2-storage.md, 3, ec2-storage",
    "topics/ec2-storage.md, 0, ec2-storage",
    "topics/10 EC2 Storage.md, 10, ec2-storage",
    "topics/007.md, 0, 007",
    "topics/2024-review.md, 2024, review",
    "topics/1.2-notes.md, 1, 2-notes",
    "topics/s3.md, 0, s3"
  })
  void takesNumberAndSlugFromTheName(String path, int number, String slug) {
    Topic topic = parser.parse(new SourceFile(path, TOP));

    assertThat(topic.number()).isEqualTo(number);
    assertThat(topic.slug()).isEqualTo(slug);
    assertThat(topic.path()).isEqualTo(path);
  }

  @Test
  void callsATopicByItsSlugIfItHasNoTitle() {
    assertThat(parser.parse(new SourceFile("topics/01-queues.md", "Text.")).title())
        .isEqualTo("queues");
  }

  @Test
  void countsColumnsWithTabsAndWindowsLineEnds() {
    Topic topic =
        parse("---\r\ntitle: Queues\r\n---\r\n\r\nOne *two*\r\n\tthree\r\n\r\nTerm\r\n: Says.\r\n");

    assertThat(topic.problems()).isEmpty();
    List<Segment> segments = passage(topic).segments();
    assertThat(segments)
        .filteredOn(Segment.Text.class::isInstance)
        .extracting(segment -> ((Segment.Text) segment).words())
        .containsExactly("One ", "two", "\n", "three");
    assertThat(segments)
        .filteredOn(Segment.Text.class::isInstance)
        .extracting(segment -> ((Segment.Text) segment).place().toString())
        .containsExactly(
            "topics/queues.md:5:1",
            "topics/queues.md:5:6",
            "topics/queues.md:5:10",
            "topics/queues.md:6:2");
    assertThat(topic.terms()).extracting(Term::name).containsExactly("Term");
  }

  @Test
  void readsTheSameWithWindowsLineEnds() {
    String note = TOP + "\nOne\ntwo `a\nb`\n\n```\nx\n  y\n```\n\nTerm\n: Says\n    more.\n";

    assertThat(parse(note.replace("\n", "\r\n")).sections()).isEqualTo(parse(note).sections());
  }

  @Test
  void joinsNeighbouringMarkup() {
    assertThat(passage(parse(TOP + "***a***\n\n---\n")).segments())
        .filteredOn(Segment.Markup.class::isInstance)
        .extracting(segment -> ((Segment.Markup) segment).html())
        .containsExactly("<p>", "<em><strong>", "</strong></em>", "</p>\n<hr>\n");
  }

  @Test
  void readsTheWordsOfAPassage() {
    assertThat(passage(parse(TOP + "Use `a<b`,\n*not* c.\n\n- x\n- y\n")).plainText())
        .isEqualTo("Use a<b, not c. x y");
  }

  @Test
  void hasNeitherTermsNorQuestionsOnAPage() {
    PlainPage page =
        parser.parsePage(
            new SourceFile(
                "pages/02-about.md",
                TOP + "\n## Questions\n\nText.\n\n### One\n\n- [x] a\n\nTerm\n: Says.\n"));

    assertThat(page.slug()).isEqualTo("about");
    assertThat(page.sections())
        .extracting(section -> section.id())
        .containsExactly("questions", "one");
    assertThat(page.problems())
        .extracting(Problem::rule)
        .containsExactly("option-outside", "term-nested");
  }

  @Test
  void reportsInvisibleCharacters() {
    Topic topic = parse(TOP + "a\u0000\u0001b\n\nc\uFFFE\n");

    assertThat(Said.by(topic.problems()))
        .containsExactly(
            "topics/queues.md:4:2 control-character: An invisible character (U+0000) stands here."
                + " Delete it; it may have come with a copied text.",
            "topics/queues.md:6:2 control-character: An invisible character (U+FFFE) stands here."
                + " Delete it; it may have come with a copied text.");
    assertThat(passage(topic).plainText()).isEqualTo("a\uFFFD\uFFFDb c\uFFFD");
  }

  @Test
  void anEmptyDefinitionHidesNoMistakeOfTheNextTerm() {
    Topic topic = parse(TOP + "Empty\n:\n\nNext {link=sometimes}\n: Says.\n");

    assertThat(Said.by(topic.problems()))
        .containsExactly(
            "topics/queues.md:5:1 term-empty: Nothing stands after this colon."
                + " Write the definition or the note on the same line.",
            "topics/queues.md:7:12 attribute-value: “link” cannot be “sometimes”."
                + " It can be: auto, never.");
    assertThat(topic.terms()).extracting(Term::name).containsExactly("Empty", "Next");
  }

  @Test
  void saysThatItCannotDigDeeper() {
    Topic topic = parse(TOP + ">".repeat(20_000) + " x\n");

    assertThat(Said.by(topic.problems()))
        .containsExactly(
            "topics/queues.md too-deep: Quotes, lists or tags in this file are nested too deeply to"
                + " be read. Look for a long run of > or of indented lists.");
  }

  @Test
  void doesNotListenToTheLanguageOfTheMachine() {
    String note = TOP + "\n## TITLE\n\nI {#ID aliasses=\"x\"}\n: Says.\n\n> [!tip]\n> x\n";
    Locale before = Locale.getDefault();
    Topic expected = parse(note);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(parse(note)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void canBeUsedByManyThreadsAtOnce() throws Exception {
    String note = TOP + "\nText [[SQS]] and <b>raw</b>.\n\nEBS (Elastic Block Store)\n: A disk.\n";
    Topic expected = parse(note);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Topic>> topics = new ArrayList<>();
      for (int at = 0; at < 200; at++) {
        topics.add(threads.submit(() -> parse(note)));
      }
      for (Future<Topic> topic : topics) {
        assertThat(topic.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Topic parse(String text) {
    return parser.parse(new SourceFile("topics/queues.md", text));
  }

  private static Prose passage(Topic topic) {
    return ((Block.Passage) topic.sections().get(0).blocks().get(0)).prose();
  }
}
