package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectTest {
  @TempDir private Path folder;

  private static NewProject.Builder in(Path folder) {
    return NewProject.builder().folder(folder).version("1.2.3");
  }

  @Test
  void theFoldersNameGivesIdAndTitle() throws IOException {
    Path project = folder.resolve("Star_Maps");
    assertThat(in(project).build().create().written())
        .containsExactly(
            ".github/workflows/pages.yml",
            ".gitignore",
            "README.md",
            "exams/tea-taster.yaml",
            "pom.xml",
            "studysite.yaml",
            "topics/01-kinds-of-tea.md",
            "topics/02-brewing.md");
    assertThat(Files.readString(project.resolve("studysite.yaml")))
        .contains("\nid: \"star-maps\"\ntitle: \"Star Maps\"\n")
        .contains("# yaml-language-server: $schema=target/site/data/schemas/studysite.schema.json");
    assertThat(Files.readString(project.resolve("pom.xml")))
        .contains("<artifactId>star-maps</artifactId>", "<version>1.2.3</version>");
  }

  @Test
  void theFoldersNameMayHaveAccents() throws IOException {
    Path project = folder.resolve("Pru\u0308fungs-Notizen");
    in(project).build().create();
    assertThat(Files.readString(project.resolve("studysite.yaml")))
        .contains("\nid: \"prüfungs-notizen\"\ntitle: \"Prüfungs Notizen\"\n");
    assertThat(Files.readString(project.resolve("pom.xml")))
        .contains("<artifactId>prufungs-notizen</artifactId>");
  }

  @Test
  void filesThatExistAreLeft() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "mine");
    Files.createDirectories(folder.resolve("topics"));
    Files.writeString(folder.resolve("topics/01-kinds-of-tea.md"), "mine too");
    NewProject.Result result = in(folder).build().create();
    assertThat(result.left()).containsExactly("pom.xml", "topics/01-kinds-of-tea.md");
    assertThat(result.written()).hasSize(6).doesNotContainAnyElementsOf(result.left());
    assertThat(folder.resolve("pom.xml")).hasContent("mine");
    assertThat(folder.resolve("topics/01-kinds-of-tea.md")).hasContent("mine too");
    assertThat(in(folder).build().create().written()).isEmpty();
  }

  @Test
  void untilAReleaseTheProjectSaysHowToGetThePlugin() throws IOException {
    in(folder).version("1-SNAPSHOT").build().create();
    assertThat(Files.readString(folder.resolve("README.md")))
        .contains("1-SNAPSHOT is not released yet.");
    assertThat(Files.readString(folder.resolve(".github/workflows/pages.yml")))
        .contains("studysite 1-SNAPSHOT is not released", "mvn -B -f .studysite/pom.xml install");
    Path released = folder.resolve("released");
    in(released).build().create();
    assertThat(Files.readString(released.resolve("README.md"))).doesNotContain("released");
    assertThat(Files.readString(released.resolve(".github/workflows/pages.yml")))
        .doesNotContain("studysite/pom.xml", "@plugin@", "@install@");
  }

  @Test
  void anIdIsMadeOfSmallLettersDigitsAndHyphens() {
    assertThatThrownBy(() -> in(folder).id("Star Maps"))
        .hasMessage(
            "The id is 'Star Maps'; it is made of small letters, digits and hyphens, such as"
                + " star-maps.");
  }

  @Test
  void aTitleMayHoldQuotationMarks() throws IOException {
    in(folder).title("\"Stars\": a \\ start").build().create();
    assertThat(Files.readString(folder.resolve("studysite.yaml")))
        .contains("title: \"\\\"Stars\\\": a \\\\ start\"");
  }
}
