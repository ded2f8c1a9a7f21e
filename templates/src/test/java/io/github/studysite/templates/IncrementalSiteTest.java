package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.Session;
import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import io.github.studysite.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is made again and again is the one that a clean build would make. */
class IncrementalSiteTest {
  private static final int EDITS = 200;
  private static final long MEGABYTE = 1 << 20;

  @TempDir private Path temp;
  private final Session session = new Session();

  /** What a run says; the text of the exception if the theme is broken. */
  private record Result(List<SiteReport.Entry> problems, boolean failed, String broken) {}

  @Test
  void afterHundredsOfEditsItEqualsACleanBuildByteForByteAndHoldsNoMoreMemory() throws IOException {
    Path notes = Files.createDirectories(temp.resolve("notes"));
    RestlessAuthor author = new RestlessAuthor(notes, 35);
    author.begin();
    assertThat(generate("made", session).failed()).isFalse();
    int compared = 0;
    int failed = 0;
    boolean due = false;
    long early = 0;
    for (int edit = 1; edit <= EDITS; edit++) {
      author.edit();
      Result result = generate("made", session);
      failed += result.failed() ? 1 : 0;
      if (edit % 20 == 0) {
        author.mend();
        result = generate("made", session);
      }
      due |= edit % 25 == 0;
      if (due) {
        Result clean = generate("clean-" + edit, new Session());
        assertThat(result).as("after edit %d", edit).isEqualTo(clean);
        if (!clean.failed()) {
          assertThat(FolderBytes.of(temp.resolve("made")))
              .as("after edit %d", edit)
              .isEqualTo(FolderBytes.of(temp.resolve("clean-" + edit)));
          compared++;
          due = false;
        }
      }
      if (edit == EDITS / 2) {
        early = memory();
      }
    }
    assertThat(compared).isBetween(7, 8);
    // Otherwise the author was not restless enough.
    assertThat(failed).isBetween(40, 180);
    assertThat(memory() - early).isLessThan(5 * MEGABYTE);
  }

  @Test
  void onlyTheNotesThatHaveChangedAreParsedAgain() throws IOException {
    Path notes = Files.createDirectories(temp.resolve("notes"));
    new RestlessAuthor(notes, 1).begin();
    assertThat(generate("made", session).failed()).isFalse();
    assertThat(session.parsed()).isEqualTo(5);

    generate("made", session);
    assertThat(session.parsed()).isZero();

    Path topic = notes.resolve("topics/02-note-2.md");
    Files.writeString(topic, Files.readString(topic).replace("An opening", "A beginning"));
    generate("made", session);
    assertThat(session.parsed()).isEqualTo(1);

    // A note of another name is another note: its address is made of it.
    Files.move(topic, notes.resolve("topics/06-renamed.md"));
    generate("made", session);
    assertThat(session.parsed()).isEqualTo(1);
    assertThat(Files.readString(temp.resolve("made/topics/renamed.html"))).contains("A beginning");
    assertThat(temp.resolve("made/topics/note-2.html")).doesNotExist();
  }

  @Test
  void aTemplateThatStaysBrokenIsSaidTheSameEachTime() throws IOException {
    Path notes = Files.createDirectories(temp.resolve("notes"));
    new RestlessAuthor(notes, 1).begin();
    Path footer = notes.resolve("theme/components/footer/footer.mustache");
    Files.createDirectories(footer.getParent());
    Files.writeString(footer, "<footer>{{#open}}</footer>");

    Result first = generate("made", session);

    assertThat(first.broken()).contains("footer.mustache");
    assertThat(generate("made", session)).isEqualTo(first);
    Files.delete(footer);
    assertThat(generate("made", session).failed()).isFalse();
  }

  private Result generate(String folder, Session runs) {
    try {
      SiteReport report =
          StudySite.builder()
              .source(temp.resolve("notes"))
              .output(temp.resolve(folder))
              .session(runs)
              .threads(1)
              .build()
              .generate();
      return new Result(report.problems(), report.failed(), "");
    } catch (ThemeException broken) {
      return new Result(List.of(), true, broken.getMessage());
    }
  }

  private static long memory() {
    for (int times = 0; times < 3; times++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
