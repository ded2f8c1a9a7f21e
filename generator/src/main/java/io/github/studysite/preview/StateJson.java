package io.github.studysite.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.ProblemText;
import io.github.studysite.SiteReport;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.List;
import java.util.Locale;

/** What a page of the preview is told, on one line. */
final class StateJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_PROBLEMS = 200;

  private StateJson() {}

  /**
   * @param made false if the site is an older one than the notes
   */
  private record Message(
      String version,
      List<String> styles,
      boolean made,
      String failure,
      int errors,
      int warnings,
      List<Item> problems) {}

  private record Item(
      String severity, String place, String rule, String message, String excerpt, String advice) {}

  static String of(PageState page, Outcome outcome) {
    Message message =
        new Message(
            page.version(),
            page.styles(),
            outcome.made(),
            outcome.failure(),
            (int) outcome.count(Severity.ERROR),
            (int) outcome.count(Severity.WARNING),
            outcome.problems().stream()
                .filter(entry -> entry.problem().severity() != Severity.INFO)
                .limit(MOST_PROBLEMS)
                .map(StateJson::item)
                .toList());
    try {
      return JSON.writeValueAsString(message);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError("records of texts are JSON", impossible);
    }
  }

  private static Item item(SiteReport.Entry entry) {
    Problem problem = entry.problem();
    return new Item(
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.place().toString(),
        problem.rule(),
        problem.message(),
        entry.excerpt().isBlank() ? "" : ProblemText.excerpt(problem, entry.excerpt()),
        problem.advice());
  }
}
