package io.github.studysite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * The manual's list of goals and parameters, made of the plugin's descriptor. {@code
 * -Dstudysite.golden=write} rewrites it.
 */
class GoalsTopicTest {
  private static final boolean WRITE = "write".equals(System.getProperty("studysite.golden"));
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Path TOPIC = Path.of("../content/manual/topics/52-goals.md");

  private final StringBuilder text =
      new StringBuilder(
          """
          ---
          title: Every goal
          summary: The goals of the Maven plugin with all their parameters.
          ---

          A parameter whose name begins with `studysite.` is given on the command line as `-Dname=value`, or in a `pom.xml` by its last part: `<source>notes</source>` for `studysite.source`. Any other can only stand in a `pom.xml`. `mvn studysite:help -Ddetail` says the same.

          """);

  @Test
  void theManualSaysWhatTheGoalsTake() throws IOException {
    Document plugin = Jsoup.parse(Files.readString(DESCRIPTOR), "", Parser.xmlParser());
    plugin.select("mojos > mojo").stream()
        .filter(goal -> !textOf(goal, "goal").equals("help"))
        .sorted((one, other) -> textOf(one, "goal").compareTo(textOf(other, "goal")))
        .forEach(this::goal);
    if (WRITE) {
      Files.createDirectories(TOPIC.getParent());
      Files.writeString(TOPIC, text.toString().strip() + "\n");
    }
    assertThat(TOPIC).hasContent(text.toString().strip() + "\n");
  }

  private void goal(Element goal) {
    text.append("## ").append(textOf(goal, "goal")).append("\n\n");
    text.append(plain(textOf(goal, "description"))).append("\n\n");
    text.append("| parameter | | if not said |\n|---|---|---|\n");
    for (Element parameter : goal.select("parameters > parameter")) {
      String name = textOf(parameter, "name");
      Element given = goal.selectFirst("configuration > " + name);
      if (textOf(parameter, "editable").equals("true")) {
        String property = given == null ? "" : given.text().replaceAll("^\\$\\{|}$", "");
        text.append("| `").append(property.isEmpty() ? name : property).append("` | ");
        text.append(plain(textOf(parameter, "description"))).append(" | ");
        String standard = given == null ? "" : given.attr("default-value");
        text.append(standard.isEmpty() ? "" : "`" + standard + "`").append(" |\n");
      }
    }
    text.append('\n');
  }

  private static String textOf(Element element, String child) {
    Element found = element.selectFirst("> " + child);
    return found == null ? "" : found.text();
  }

  /** The descriptor's text is HTML; of it, only code stands in our comments. */
  private static String plain(String html) {
    return html.replaceAll("<code>\\s*", "`")
        .replaceAll("\\s*</code>", "`")
        .replaceAll("<[^>]*>", "")
        .replace("|", "\\|")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
