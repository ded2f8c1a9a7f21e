package io.github.studysite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.SiteReport;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import io.github.studysite.output.WriteReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiReportTest {
  @TempDir Path repository;
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void elsewhereNothingIsSaid() {
    assertThat(CiReport.of(Map.of(), repository, System.out)).isEmpty();
    assertThat(CiReport.of(Map.of("GITHUB_ACTIONS", "false"), repository, System.out)).isEmpty();
  }

  @Test
  void eachProblemIsAnAnnotationAtItsLineSeenFromTheRepository() throws IOException {
    assertThat(
            printed(
                Problem.error(
                    "unknown-link", new Place("topics/a.md", 3, 7), "No “x”.", "Try “y”."),
                Problem.warning("image-alt", Place.of("topics/a.md"), "No text.", ""),
                new Problem(
                    "unused-term", Severity.INFO, new Place("b.md", 2, 0), "Not used.", "")))
        .containsExactly(
            "::error file=my notes/topics/a.md,line=3,col=7,title=unknown-link::No “x”.%0ATry"
                + " “y”.",
            "::warning file=my notes/topics/a.md,title=image-alt::No text.",
            "::notice file=my notes/b.md,line=2,title=unused-term::Not used.");
  }

  @Test
  void whatWouldEndACommandIsEscaped() throws IOException {
    assertThat(
            printed(
                Problem.error(
                    "unknown-link",
                    new Place("topics/50%,a:b.md", 1, 1),
                    "100 %\r\n::error::no",
                    "")))
        .containsExactly(
            "::error file=my notes/topics/50%25%2Ca%3Ab.md,line=1,col=1,title=unknown-link::100"
                + " %25%0D%0A::error::no");
  }

  @Test
  void noMoreThanGitHubShowsAndItSaysSo() throws IOException {
    List<String> lines =
        printed(
            IntStream.rangeClosed(1, 13)
                .mapToObj(
                    line -> Problem.error("unknown-link", new Place("a.md", line, 1), "x", ""))
                .toArray(Problem[]::new));
    assertThat(lines).hasSize(11);
    assertThat(lines.get(10))
        .isEqualTo(
            "GitHub shows 10 of them; 3 more of this kind stand in the log and in the reports.");
  }

  @Test
  void theSummaryIsAddedToWhatIsThere() throws IOException {
    Path summary = repository.resolve("summary.md");
    Files.writeString(summary, "before\n");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    printed(
        Problem.warning("image-alt", new Place("a.md", 1, 2), "No text | <b>.", "Say *it*."),
        Problem.error("unknown-link", new Place("b.md", 3, 4), "No “x”.", ""));
    assertThat(Files.readString(summary))
        .isEqualTo(
            """
            before
            ## Study site: 1 error and 1 warning

            | | where | what | rule |
            |---|---|---|---|
            | error | `my notes/b.md:3:4` | No “x”. | unknown-link |
            | warning | `my notes/a.md:1:2` | No text \\| &lt;b>. Say \\*it\\*. | image-alt |

            """);
  }

  @Test
  void aSummaryOfNothingSaysSo() throws IOException {
    Path summary = repository.resolve("summary.md");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    printed();
    assertThat(Files.readString(summary)).isEqualTo("## Study site: no problems\n\n");
  }

  @Test
  void aSummaryIsNeverTooLong() throws IOException {
    Path summary = repository.resolve("summary.md");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    printed(
        IntStream.rangeClosed(1, 1000)
            .mapToObj(line -> Problem.error("unknown-link", new Place("a.md", line, 1), "x", ""))
            .toArray(Problem[]::new));
    assertThat(Files.readString(summary)).contains("\nand 800 more in the log.\n");
  }

  private List<String> printed(Problem... problems) throws IOException {
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("GITHUB_WORKSPACE", repository.toString());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    CiReport.of(environment, repository.resolve("my notes"), out)
        .orElseThrow()
        .print(report(problems));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  static SiteReport report(Problem... problems) {
    List<SiteReport.Entry> entries = new ArrayList<>();
    for (Problem problem : problems) {
      entries.add(new SiteReport.Entry(problem, ""));
    }
    return new SiteReport(
        entries, false, new SiteReport.Figures(1, 0, 0, 0), List.of(), WriteReport.NOTHING);
  }
}
