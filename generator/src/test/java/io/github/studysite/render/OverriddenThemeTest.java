package io.github.studysite.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverriddenThemeTest {
  private final Theme base =
      new MapTheme(Map.of("styles/base.css", "base", "scripts/site.js", "site"));

  @TempDir Path notes;
  private Path folder;

  @BeforeEach
  void makeFolder() {
    folder = notes.resolve("theme");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void fileOfTheSameNameTakesThePlaceOfTheThemes() throws IOException {
    write("styles/base.css", "mine");
    Theme theme = base.withOverrides(folder);

    assertThat(theme.readText("styles/base.css")).isEqualTo("mine");
    assertThat(theme.readText("scripts/site.js")).isEqualTo("site");
    assertThat(theme.exists("styles/base.css")).isTrue();
    assertThat(theme.exists("styles/none.css")).isFalse();
  }

  @Test
  void fileOfUnknownOriginIsSaid() throws IOException {
    write("styles/base.css", "mine");

    assertThat(base.withOverrides(folder).problems())
        .containsExactly(
            new Problem(
                "theme-original-unknown",
                Severity.INFO,
                Place.of("theme/styles/base.css"),
                "It is not noted which original this file was made from.",
                "Run mvn studysite:theme -Dstudysite.file=styles/base.css to note it; then the build"
                    + " says when the original changes."));
  }

  @Test
  void changedOriginalIsAWarningUntilItIsNotedAnew() throws IOException {
    write("styles/base.css", "mine");
    ThemeOriginals originals = ThemeOriginals.parse("");
    write("originals.tsv", originals.with("styles/base.css", "older".getBytes(UTF_8)).text());

    assertThat(base.withOverrides(folder).problems())
        .containsExactly(
            Problem.warning(
                "theme-original-changed",
                Place.of("theme/styles/base.css"),
                "The theme's own file has changed since this one was made from it.",
                "Take over what is new, then run mvn studysite:theme"
                    + " -Dstudysite.file=styles/base.css to say so."));

    write("originals.tsv", originals.with("styles/base.css", "base".getBytes(UTF_8)).text());
    assertThat(base.withOverrides(folder).problems()).isEmpty();
  }

  @Test
  void slotIsFilledAndItsNameMustExist() throws IOException {
    write("slots/head-end.mustache", "<meta>");
    write("slots/footer-ende.mustache", "x");
    Theme theme = base.withOverrides(folder);

    assertThat(theme.readText("slots/head-end.mustache")).isEqualTo("<meta>");
    assertThat(theme.problems())
        .containsExactly(
            Problem.error(
                "theme-unknown-slot",
                Place.of("theme/slots/footer-ende.mustache"),
                "The theme has no slot “slots/footer-ende.mustache”.",
                "The nearest is “slots/footer-end.mustache”."));
  }

  @Test
  void fileThatReplacesNothingIsAProblem() throws IOException {
    write("styles/bass.css", "mine");
    write("something/else.txt", "mine");
    Theme theme = base.withOverrides(folder);

    assertThat(theme.exists("styles/bass.css")).isFalse();
    assertThat(theme.problems())
        .containsExactly(
            Problem.error(
                "theme-unknown-file",
                Place.of("theme/something/else.txt"),
                "The theme has no file “something/else.txt” that this one could replace.",
                "A file here replaces the theme's file of the same name."),
            Problem.error(
                "theme-unknown-file",
                Place.of("theme/styles/bass.css"),
                "The theme has no file “styles/bass.css” that this one could replace.",
                "The nearest name is “styles/base.css”."));
  }

  @Test
  void filesOfTheSystemAreNobodysMistake() throws IOException {
    write(".DS_Store", "");

    assertThat(base.withOverrides(folder).problems()).isEmpty();
  }

  @Test
  void folderNeedNotExist() {
    assertThat(base.withOverrides(folder)).isSameAs(base);
  }

  @Test
  void themesWithEqualFilesAreEqual() throws IOException {
    write("styles/base.css", "mine");
    Theme theme = base.withOverrides(folder);
    assertThat(theme).isEqualTo(base.withOverrides(folder)).isNotEqualTo(base);
    assertThat(theme).hasSameHashCodeAs(base.withOverrides(folder));

    write("styles/base.css", "mind");
    assertThat(base.withOverrides(folder)).isNotEqualTo(theme);
  }
}
