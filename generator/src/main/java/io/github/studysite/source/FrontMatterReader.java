package io.github.studysite.source;

import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what stands between the two lines of {@code ---} at the top of a note. */
final class FrontMatterReader {
  private static final List<String> KEYS = Shapes.FRONT_MATTER.names();
  private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
  private static final Pattern HEADING = Pattern.compile("#{2,6}\\s");
  private static final String EXAMPLE =
      "Begin the file with three lines: ---, then title: and the title, then ---.";

  private final Reading reading;

  FrontMatterReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param bodyStart offset of the first character below the front matter
   */
  record Read(FrontMatter frontMatter, int bodyStart) {}

  /**
   * @param fallbackTitle title of a note that says none
   */
  Read read(String fallbackTitle) {
    Lines lines = reading.lines();
    if (!FENCE.matcher(lines.line(0)).matches()) {
      reading.error(
          "front-matter-missing", 0, "The note does not begin with a front matter.", EXAMPLE);
      return new Read(empty(fallbackTitle), 0);
    }
    int end = 1;
    while (end < lines.count() && !FENCE.matcher(lines.line(end)).matches()) {
      end++;
    }
    if (end == lines.count()) {
      return new Read(empty(fallbackTitle), notClosed());
    }
    List<Problem> problems = new ArrayList<>();
    String yaml = reading.text().substring(lines.start(1), lines.start(end));
    YamlNode.Fields node = new YamlReader(reading.path(), 1, problems).read(yaml);
    int bodyStart = end + 1 < lines.count() ? lines.start(end + 1) : reading.text().length();
    if (firstBlankLine() < end && isText(node, problems, end)) {
      // The second fence is a rule further down.
      return new Read(empty(fallbackTitle), notClosed());
    }
    FrontMatter frontMatter =
        isYaml(problems) ? frontMatter(node, fallbackTitle, problems) : empty(fallbackTitle);
    reading.add(problems);
    return new Read(frontMatter, bodyStart);
  }

  private int notClosed() {
    reading.error(
        "front-matter-open",
        0,
        "The front matter is not closed.",
        "Put a line with three hyphens (---) below its last key.");
    int blank = firstBlankLine();
    Lines lines = reading.lines();
    return blank < lines.count() ? lines.start(blank) : reading.text().length();
  }

  private int firstBlankLine() {
    int line = 1;
    while (line < reading.lines().count() && !reading.lines().line(line).isBlank()) {
      line++;
    }
    return line;
  }

  /** Whether what stands below the first blank line is the note itself. */
  private boolean isText(YamlNode.Fields node, List<Problem> problems, int end) {
    int blank = firstBlankLine();
    for (int line = blank; line < end; line++) {
      if (HEADING.matcher(reading.lines().line(line)).lookingAt()) {
        return true;
      }
    }
    return problems.stream().anyMatch(problem -> problem.place().line() > blank)
        || node.fields().stream()
            .filter(field -> field.place().line() > blank)
            .map(YamlNode.Field::key)
            .anyMatch(key -> !KEYS.contains(key) && NearestName.of(key, KEYS).isEmpty());
  }

  private static boolean isYaml(List<Problem> problems) {
    return problems.stream().noneMatch(problem -> problem.rule().equals("yaml-syntax"));
  }

  private FrontMatter frontMatter(
      YamlNode.Fields node, String fallbackTitle, List<Problem> problems) {
    YamlFields fields = new YamlFields(node, Shapes.FRONT_MATTER, problems);
    FieldValues values = new FieldValues(fields);
    String title =
        fields.required("title", fallbackTitle, "Add a line title: with the title of the note.");
    return new FrontMatter(
        title,
        fields.text("summary"),
        fields.texts("tags"),
        values.objectives("objectives"),
        values.date("checked"),
        values.urls("sources"),
        values.sitePaths("redirect_from"),
        values.word("html", "trusted"),
        values.flag("draft"));
  }

  private static FrontMatter empty(String title) {
    return new FrontMatter(title, "", List.of(), List.of(), "", List.of(), List.of(), false, false);
  }
}
