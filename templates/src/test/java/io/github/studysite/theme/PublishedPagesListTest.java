package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published once stays to be found. */
class PublishedPagesListTest {
  private static final String QUEUES =
      "---\ntitle: Queues\n---\n\nSQS {#sqs}\n: A queue, as SQS.\n";

  @TempDir Path temp;
  private Path notes;

  @BeforeEach
  void publishOnce() throws IOException {
    notes = temp.resolve("notes");
    write("studysite.yaml", "id: notes\ntitle: Notes\nrules:\n  unused-term: off\n");
    write("topics/01-queues.md", QUEUES);
    assertThat(generate(true).failed()).isFalse();
  }

  @Test
  void theListHoldsEveryPageButTheOneForMissingPages() throws IOException {
    assertThat(list())
        .startsWith("# Pages that have been published.")
        .contains("index.html\n", "terms/sqs.html\n", "topics/queues.html\n")
        .doesNotContain("404.html", "print/");
  }

  @Test
  void nothingIsSaidAndNothingWrittenWhileAllPagesAreThere() throws IOException {
    String before = list();

    assertThat(generate(true).problems()).isEmpty();
    assertThat(list()).isEqualTo(before);
  }

  @Test
  void aPageThatIsGoneFailsTheBuildAndStaysOnTheList() throws IOException {
    Files.delete(notes.resolve("topics/01-queues.md"));
    write("topics/01-messages.md", QUEUES.replace("#sqs", "#sqs-queue"));
    String before = list();

    SiteReport report = generate(true);

    assertThat(report.failed()).isTrue();
    assertThat(report.problems())
        .extracting(SiteReport.Entry::text)
        .anyMatch(
            text ->
                text.matches(
                    "(?s)published\\.txt:\\d+:1: The page terms/sqs\\.html was published and is gone;"
                        + " readers may have kept its address\\. \\[page-gone\\].*"
                        + "Write was=\"sqs\" on the term that replaces it.*"))
        .anyMatch(
            text ->
                text.contains("Write redirect_from: [topics/queues.html] in the note that replaces")
                    && text.contains(", or take the line out."));
    assertThat(list()).isEqualTo(before);
  }

  @Test
  void redirectsKeepTheAddressesAlive() throws IOException {
    Files.delete(notes.resolve("topics/01-queues.md"));
    String old = "[topics/queues.html]";
    write(
        "topics/01-messages.md",
        QUEUES
            .replace("title: Queues", "title: Messages\nredirect_from: " + old)
            .replace("{#sqs}", "{#sqs-queue was=\"sqs\"}"));

    assertThat(generate(true).problems()).isEmpty();
    assertThat(list()).contains("topics/queues.html\n", "topics/messages.html\n");
  }

  @Test
  void withoutBeingAskedNoListIsWritten() throws IOException {
    Files.delete(notes.resolve("published.txt"));

    assertThat(generate(false).failed()).isFalse();
    assertThat(notes.resolve("published.txt")).doesNotExist();
  }

  private SiteReport generate(boolean remember) {
    return StudySite.builder()
        .source(notes)
        .output(temp.resolve("site"))
        .rememberPages(remember)
        .build()
        .generate();
  }

  private String list() throws IOException {
    return Files.readString(notes.resolve("published.txt"));
  }

  private void write(String path, String text) throws IOException {
    Path file = notes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
