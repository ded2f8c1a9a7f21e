package io.github.studysite.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.ProblemText;
import io.github.studysite.SiteReport;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.List;

/** What a page of the preview is told, on one line. */
final class StateJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_PROBLEMS = 200;

  private StateJson() {}

  /**
   * @param made false if the site is an older one than the notes
   * @param shown false if there is no site at all
   */
  private record Message(
      String version,
      List<String> styles,
      boolean made,
      boolean shown,
      String failure,
      int errors,
      int warnings,
      int remarks,
      List<Item> problems) {}

  private record Item(
      String severity, String place, String rule, String message, String excerpt, String advice) {}

  static String of(PageState page, Outcome outcome) {
    List<SiteReport.Entry> shown =
        outcome.problems().stream()
            .filter(entry -> !isRemark(entry) || outcome.isHeldBackBy(entry))
            .toList();
    Message message =
        new Message(
            page.version(),
            page.styles(),
            outcome.made(),
            outcome.shown(),
            outcome.failure(),
            (int) outcome.count(Severity.ERROR),
            (int) outcome.count(Severity.WARNING),
            (int) shown.stream().filter(StateJson::isRemark).count(),
            shown.stream().limit(MOST_PROBLEMS).map(StateJson::item).toList());
    try {
      return JSON.writeValueAsString(message);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError("records of texts are JSON", impossible);
    }
  }

  private static boolean isRemark(SiteReport.Entry entry) {
    return entry.problem().severity() == Severity.INFO;
  }

  private static Item item(SiteReport.Entry entry) {
    Problem problem = entry.problem();
    return new Item(
        isRemark(entry) ? "remark" : entry.severity(),
        problem.place().toString(),
        problem.rule(),
        problem.message(),
        entry.excerpt().isBlank() ? "" : ProblemText.excerpt(problem, entry.excerpt()),
        problem.advice());
  }
}
