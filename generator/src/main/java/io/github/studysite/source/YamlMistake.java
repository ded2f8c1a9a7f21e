package io.github.studysite.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the YAML parser says into the author's words. */
final class YamlMistake {
  private static final Pattern MARK =
      Pattern.compile("(?m)^ in '[^']*', line (\\d+), column (\\d+):");
  private static final String ADVICE = "Look at quotes, brackets and the indentation just above.";

  private YamlMistake() {}

  /**
   * The parser's message holds one or two complaints, each with a mark below it; the last one says
   * where it really went wrong.
   */
  static Problem of(JsonProcessingException mistake, String path, int linesAbove) {
    String said = mistake.getOriginalMessage();
    Matcher marks = MARK.matcher(said);
    String complaint = said;
    Place place = new Place(path, linesAbove + 1, 1);
    while (marks.find()) {
      String above = said.substring(0, marks.start()).stripTrailing();
      complaint = above.substring(above.lastIndexOf('\n') + 1);
      place =
          new Place(
              path,
              Integer.parseInt(marks.group(1)) + linesAbove,
              Integer.parseInt(marks.group(2)));
    }
    if (complaint.contains("mapping values are not allowed")) {
      return problem(
          place, "A colon stands inside a value.", "Put the whole value in double quotes.");
    }
    if (complaint.contains("TAB")) {
      return problem(place, "YAML cannot be indented with tabs.", "Use spaces.");
    }
    if (complaint.contains("cannot start any token")) {
      return problem(
          place,
          "A value cannot begin with this character.",
          "Put the whole value in double quotes.");
    }
    return problem(place, "This is not valid YAML: " + complaint.strip() + ".", ADVICE);
  }

  /** Sorted; what is missing only because the file cannot be read is not said. */
  static List<Problem> first(List<Problem> problems) {
    boolean broken = problems.stream().anyMatch(one -> one.rule().equals("yaml-syntax"));
    return problems.stream()
        .filter(one -> !broken || !one.rule().equals("missing-value"))
        .sorted()
        .toList();
  }

  private static Problem problem(Place place, String message, String advice) {
    return Problem.error("yaml-syntax", place, message, advice);
  }
}
