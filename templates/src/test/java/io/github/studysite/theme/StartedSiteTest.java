package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.NewProject;
import io.github.studysite.SheetImport;
import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import io.github.studysite.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `init` and `import` write is made into a site by the whole generator. */
class StartedSiteTest {
  @TempDir private Path folder;

  private SiteReport generated() {
    return StudySite.builder()
        .source(folder.resolve("notes"))
        .output(folder.resolve("site"))
        .build()
        .generate();
  }

  private static Iterable<String> problems(SiteReport report) {
    return report.problems().stream().map(SiteReport.Entry::text).toList();
  }

  private SiteReport imported(String... rows) throws IOException {
    Path sheet = folder.resolve("bees.tsv");
    Files.writeString(sheet, String.join("\n", rows) + "\n");
    SheetImport.builder().sheet(sheet).notes(folder.resolve("notes")).build().run();
    return generated();
  }

  private String page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path))).text();
  }

  @Test
  void theNotesOfANewProjectDeserveNoRemark() {
    NewProject.builder().folder(folder.resolve("notes")).version("1").build().create();
    SiteReport checked =
        StudySite.builder()
            .source(folder.resolve("notes"))
            .today(LocalDate.of(2026, 11, 22))
            .build()
            .check();
    assertThat(problems(checked)).isEmpty();
    SiteReport generated = generated();
    assertThat(generated.failed()).isFalse();
    assertThat(generated.figures().topics()).isEqualTo(2);
    assertThat(generated.figures().questions()).isEqualTo(9);
  }

  @Test
  void anImportedOutlineIsASiteWithEveryWordOfTheSheet() throws IOException {
    SiteReport report =
        imported(
            "Terms\tFull Form\tDefinition\tNOTE",
            "Topic 1) :-The hive\t\t\t",
            "Drone\t\tis a male bee, # {#x} *not* <b>bold</b> [[Queen]] http://bees.example/a_b\t1. first",
            "\t\t\t> 2. second | ~~third~~ `code` == {draft} &amp; \\ _under_",
            "- Queen {#q}\t\t: the mother\t- a list\t\tfifth • sixth",
            "\t\tGood to know\t",
            "\t\tgood to know\tonce",
            "\t\tWork\t",
            "\t\tWork:\ttwice",
            "Drone\t\t+ again\t",
            "*\t\tstar\t",
            "question\t\t\t",
            "1)\t\tWho {#dances} [x] in www.hive.example?\t[x] Foragers: == | none",
            "2)\t\tBees see no ____\tred",
            "3)\t\tWhy {draft}?\t",
            "Topics 2) Honey\t\t\t",
            "drone\t\tin another topic\t",
            "Nectar\tNNN\t\t");
    assertThat(report.problems())
        .filteredOn(entry -> entry.problem().severity() == Severity.ERROR)
        .extracting(SiteReport.Entry::text)
        .isEmpty();
    assertThat(page("topics/the-hive.html"))
        .contains("is a male bee, # {#x} *not* bold [[Queen]] http://bees.example/a_b")
        .contains("1. first")
        .contains("> 2. second | ~~third~~ `code` == {draft} &amp; \\ _under_")
        .contains(
            "- Queen {#q}",
            ": the mother",
            "- a list",
            "fifth",
            "sixth",
            "once",
            "twice",
            "+ again")
        .doesNotContain("bees.tsv", "dances", "Bees see no");
    assertThat(page("topics/honey.html")).contains("in another topic", "NNN");
  }

  @Test
  void aDraftGoesLiveWithAnAnswerOnly() throws IOException {
    imported("Question\tAnswer", "Who dances?\tForagers", "Why?\t");
    Path note = folder.resolve("notes/topics/01-bees.md");
    assertThat(generated().figures().questions()).isZero();
    Files.writeString(note, Files.readString(note).replace(" draft}", "}"));
    SiteReport report = generated();
    assertThat(report.problems())
        .filteredOn(entry -> entry.problem().rule().equals("question-empty"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.excerpt()).startsWith("### Why?"));
    assertThat(report.failed()).isTrue();
  }
}
