package io.github.studysite.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.studysite.model.Problem;
import java.util.List;
import java.util.Locale;

/** Problems for machines. */
final class ProblemsJson {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private ProblemsJson() {}

  private record Row(
      String rule,
      String severity,
      String file,
      int line,
      int column,
      String message,
      String advice) {}

  static String of(List<Problem> problems) {
    List<Row> rows = problems.stream().sorted().map(ProblemsJson::row).toList();
    try {
      return WRITER.writeValueAsString(rows) + "\n";
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write problems.json", failure);
    }
  }

  private static Row row(Problem problem) {
    return new Row(
        problem.rule(),
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.place().file(),
        problem.place().line(),
        problem.place().column(),
        problem.message(),
        problem.advice());
  }
}
