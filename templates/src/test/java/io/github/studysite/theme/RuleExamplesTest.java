package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.FailOn;
import io.github.studysite.Session;
import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import io.github.studysite.model.Problem;
import io.github.studysite.model.RuleDoc;
import io.github.studysite.model.RuleDoc.ExampleFile;
import io.github.studysite.model.Rules;
import io.github.studysite.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is written about the rules, held against the rules. */
class RuleExamplesTest {
  /** Needs a link in the file system, a missing folder, a huge file, a theme of its own. */
  private static final Set<String> WITHOUT_EXAMPLES =
      Set.of(
          "id-differs-in-case",
          "link-outside",
          "notes-missing",
          "too-deep",
          "theme-bad-value",
          "theme-unknown-role");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** One for all runs: compiling the theme two hundred times would take longer than the rest. */
  private final Session session = new Session();

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> theBadExampleHasExactlyThisProblemAndCanBecomeASiteAllTheSame() {
    return examples(
        doc -> {
          SiteReport report = run(doc, doc.bad(), "bad").generate();
          check(doc, report);
          assertThat(report.files().written()).contains("index.html");
        });
  }

  private static void check(RuleDoc doc, SiteReport report) {
    List<Problem> heavy = atLeast(report, doc.level());
    assertThat(heavy).as(texts(report)).extracting(Problem::rule).containsOnly(doc.name());
    assertThat(heavy).extracting(Problem::severity).containsOnly(doc.level());
    assertThat(heavy).allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
    assertThat(heavy).allSatisfy(problem -> assertThat(problem.advice()).isNotEmpty());
  }

  @TestFactory
  Stream<DynamicTest> theGoodExampleHasNone() {
    return examples(
        doc -> {
          SiteReport report = run(doc, doc.good(), "good").check();
          assertThat(atLeast(report, Severity.WARNING)).as(texts(report)).isEmpty();
          assertThat(report.problems())
              .extracting(entry -> entry.problem().rule())
              .doesNotContain(doc.name());
        });
  }

  private interface Check {
    void of(RuleDoc doc) throws IOException;
  }

  private static Stream<DynamicTest> examples(Check check) {
    return Rules.NAMES.stream()
        .filter(name -> !WITHOUT_EXAMPLES.contains(name))
        .map(RuleDoc::of)
        .map(doc -> DynamicTest.dynamicTest(doc.name(), () -> check.of(doc)));
  }

  private StudySite run(RuleDoc doc, List<ExampleFile> example, String name) throws IOException {
    assertThat(example).as("the " + name + " example of " + doc.name()).isNotEmpty();
    Path folder = temp.resolve(doc.name() + "-" + name);
    ExampleFolder.write(folder.resolve("notes"), example);
    return StudySite.builder()
        .source(folder.resolve("notes"))
        .output(folder.resolve("site"))
        .today(TODAY)
        .failOn(FailOn.NEVER)
        .threads(1)
        .session(session)
        .build();
  }

  private static List<Problem> atLeast(SiteReport report, Severity level) {
    return report.problems().stream()
        .map(SiteReport.Entry::problem)
        .filter(problem -> problem.severity().compareTo(level) <= 0)
        .toList();
  }

  private static String texts(SiteReport report) {
    return report.problems().stream()
        .map(SiteReport.Entry::text)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
