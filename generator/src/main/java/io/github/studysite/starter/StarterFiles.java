package io.github.studysite.starter;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** Fills in the files of a new project. */
public final class StarterFiles {
  private final String id;
  private final String title;
  private final String version;

  private StarterFiles(String id, String title, String version) {
    this.id = id;
    this.title = title;
    this.version = version;
  }

  /**
   * All files, with paths relative to the new project.
   *
   * @param id of the site, under which learners' progress is stored
   * @param version of the plugin that the project uses; a snapshot is installed from its source
   */
  public static List<OutputFile> of(String id, String title, String version) {
    StarterFiles files = new StarterFiles(id, title, version);
    return List.of(
        files.file(".github/workflows/pages.yml", files.workflow()),
        files.file(".gitignore", text("gitignore")),
        files.file(
            "README.md",
            text("README.md")
                .replace("@unreleased@\n", files.isReleased() ? "\n" : text("unreleased.txt"))
                .replace("@title@", title)),
        files.file("exams/tea-taster.yaml", text("exams/tea-taster.yaml")),
        files.file("pom.xml", text("pom.xml").replace("@artifact@", files.artifact())),
        files.file(
            "studysite.yaml",
            text("studysite.yaml").replace("@id@", quoted(id)).replace("@title@", quoted(title))),
        files.file("topics/01-kinds-of-tea.md", text("topics/01-kinds-of-tea.md")),
        files.file("topics/02-brewing.md", text("topics/02-brewing.md")));
  }

  private OutputFile file(String path, String text) {
    return OutputFile.text(path, text.replace("@version@", version));
  }

  private boolean isReleased() {
    return !version.endsWith("-SNAPSHOT");
  }

  /** What is filled in stands in comments, so that linters read the template, too. */
  private String workflow() {
    return text("workflows/pages.yml")
        .replace("      # @plugin@\n", isReleased() ? "" : text("workflows/plugin.txt"))
        .replace("      # @install@\n", isReleased() ? "" : text("workflows/install.txt"));
  }

  /** An artifact's name takes plain letters only. */
  private String artifact() {
    String plain =
        Normalizer.normalize(Slug.of(id), Normalizer.Form.NFD).replaceAll("[^a-z0-9-]+", "");
    return plain.isEmpty() ? "notes" : plain;
  }

  /** A string in YAML is a string in JSON. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String text(String name) {
    try (InputStream file = StarterFiles.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: starter/" + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read starter/" + name, failure);
    }
  }
}
