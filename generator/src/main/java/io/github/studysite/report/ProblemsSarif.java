package io.github.studysite.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.RuleDoc;
import io.github.studysite.model.Rules;
import io.github.studysite.model.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;

/**
 * Problems for code scanning: SARIF 2.1.0, the format of OASIS that GitHub and editors read. Only
 * what they show is in it, so records and Jackson do; the libraries for SARIF have stopped moving.
 */
final class ProblemsSarif {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
          .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private ProblemsSarif() {}

  private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  private record Run(Tool tool, String columnKind, List<Result> results) {}

  private record Tool(Driver driver) {}

  private record Driver(String name, String informationUri, List<Rule> rules) {}

  private record Rule(
      String id,
      Text shortDescription,
      Text fullDescription,
      Text help,
      Configuration defaultConfiguration) {}

  private record Configuration(String level) {}

  private record Text(String text) {}

  private record Result(
      String ruleId, int ruleIndex, String level, Text message, List<Location> locations) {}

  private record Location(PhysicalLocation physicalLocation) {}

  private record PhysicalLocation(Artifact artifactLocation, Region region) {}

  private record Artifact(String uri) {}

  private record Region(int startLine, Integer startColumn, Text snippet) {}

  /**
   * @param folder of the notes, from the folder that the reader begins at; empty or ending in
   *     {@code /}
   * @param lines the line of the notes at a place; empty if there is none
   */
  static String of(List<Problem> problems, String folder, Function<Place, String> lines) {
    List<Problem> sorted = problems.stream().sorted().toList();
    List<String> names = sorted.stream().map(Problem::rule).distinct().sorted().toList();
    Driver driver =
        new Driver(
            "studysite",
            "https://github.com/studysite/studysite",
            names.stream().map(ProblemsSarif::rule).toList());
    Log log =
        new Log(
            "https://json.schemastore.org/sarif-2.1.0.json",
            "2.1.0",
            List.of(
                new Run(
                    new Tool(driver),
                    "utf16CodeUnits",
                    sorted.stream()
                        .map(problem -> result(problem, names, folder, lines))
                        .toList())));
    try {
      return WRITER.writeValueAsString(log) + "\n";
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write problems.sarif", failure);
    }
  }

  private static Rule rule(String name) {
    if (Rules.isOfExtension(name)) {
      return new Rule(name, null, null, null, null);
    }
    RuleDoc doc = RuleDoc.of(name);
    return new Rule(
        name,
        new Text(doc.says()),
        new Text(doc.says() + " " + doc.why()),
        new Text(doc.why()),
        new Configuration(level(doc.level())));
  }

  private static Result result(
      Problem problem, List<String> names, String folder, Function<Place, String> lines) {
    Place place = problem.place();
    String message =
        problem.advice().isEmpty() ? problem.message() : problem.message() + " " + problem.advice();
    return new Result(
        problem.rule(),
        names.indexOf(problem.rule()),
        level(problem.severity()),
        new Text(message),
        List.of(
            new Location(
                new PhysicalLocation(
                    new Artifact(uri(folder + place.file())),
                    place.line() == 0 ? null : region(place, lines.apply(place))))));
  }

  private static Region region(Place place, String line) {
    return new Region(
        place.line(),
        place.column() == 0 ? null : place.column(),
        line.isEmpty() ? null : new Text(line));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A path with blanks and letters of every script as the format wants it. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException("no path: " + path, impossible);
    }
  }
}
