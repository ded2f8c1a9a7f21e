package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The README's figures are those of this build. {@code -Dstudysite.figures=write} puts them there.
 */
class ReadmeFiguresIT {
  private static final Path README = Path.of(System.getProperty("notes", "."), "../README.md");
  private static final String FIGURES = "(?s)(<!-- figures -->\n).*?(<!-- /figures -->)";

  @Test
  void theReadmeShowsTheFiguresOfTheGeneratedSite() throws IOException {
    String readme = Files.readString(README);
    String current = readme.replaceAll(FIGURES, "$1" + table() + "$2");
    if ("write".equals(System.getProperty("studysite.figures"))) {
      Files.writeString(README, current);
    }
    assertThat(Files.readString(README))
        .as("mvn verify -Dstudysite.figures=write puts the present figures into the README")
        .isEqualTo(current);
    assertThat(current).containsPattern(FIGURES);
  }

  private static String table() throws IOException {
    JsonNode site =
        new ObjectMapper().readTree(GeneratedSite.ROOT.resolve("data/site.json").toFile());
    return "| topics | terms | questions | links between them |\n|--:|--:|--:|--:|\n"
        + String.format(
            Locale.ROOT,
            "| %,d | %,d | %,d | %,d |\n",
            site.get("topics").size(),
            site.get("terms").size(),
            site.get("questions").size(),
            site.get("links").size());
  }
}
