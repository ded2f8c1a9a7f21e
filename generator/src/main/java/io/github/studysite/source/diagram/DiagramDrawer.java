package io.github.studysite.source.diagram;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Draws diagrams. The same text gives the same drawing on every machine and every day: letters are
 * measured by PlantUML's own table, not by a font of the machine, and what asks for the time,
 * chance or the machine is refused.
 */
public final class DiagramDrawer {
  private static final Pattern UNSTEADY =
      Pattern.compile(
          "%(?:date|now|random|getenv|dirpath|filename|file_exists|load_json|get_all_\\w+"
              + "|version|feature)\\s*\\(");

  /**
   * {@code today is …}, {@code starts today}: not in the names of tasks, which stand in brackets.
   */
  private static final Pattern TODAY =
      Pattern.compile("(?i)^(?:[^\\['\\]]|\\[[^\\]]*\\])*?\\btoday\\b");

  private static final Pattern GANTT = Pattern.compile("(?i)\\s*@startgantt\\b.*", Pattern.DOTALL);
  private static final Pattern START = Pattern.compile("\\s*@start\\w+.*", Pattern.DOTALL);

  private DiagramDrawer() {}

  /**
   * @param text PlantUML, with or without {@code @startuml} and {@code @enduml}
   * @param title said to those who cannot see the drawing; may be empty
   */
  public static Drawing draw(String text, String title) {
    List<String> lines = text.lines().toList();
    boolean gantt = GANTT.matcher(text).matches();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (UNSTEADY.matcher(line).find() || gantt && TODAY.matcher(line).find()) {
        return new Drawing.Unreadable("What depends on the day or the machine is not allowed", at);
      }
    }
    boolean complete = START.matcher(text).matches();
    PlantUml.Answer answer = PlantUml.draw(complete ? text : "@startuml\n" + text + "\n@enduml\n");
    if (answer.mistake().isEmpty()) {
      String svg = Svg.of(answer.svg(), title);
      return svg.isEmpty()
          ? new Drawing.Unreadable("There is nothing to see", 0)
          : new Drawing.Drawn(svg);
    }
    int line = answer.line() - (complete ? 0 : 1);
    return new Drawing.Unreadable(answer.mistake(), Math.max(0, Math.min(line, lines.size() - 1)));
  }
}
