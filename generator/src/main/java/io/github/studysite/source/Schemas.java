package io.github.studysite.source;

import io.github.studysite.model.OutputFile;
import java.util.List;

/** The schemas of what authors write in YAML, for editors. */
public final class Schemas {
  private Schemas() {}

  /**
   * {@code data/schemas/}: {@code studysite.schema.json}, {@code topic.schema.json} (the front
   * matter of topics and pages) and {@code exam.schema.json}. They are printed from what the
   * readers accept; what a schema cannot say (sums, doubled ids) only the readers know.
   */
  public static List<OutputFile> files() {
    return List.of(
        file("studysite", Shapes.SETTINGS, "Settings of a study site (studysite.yaml)"),
        file("topic", Shapes.FRONT_MATTER, "Front matter of a note (topics and pages)"),
        file("exam", Shapes.EXAM, "Blueprint of an exam (exams)"));
  }

  private static OutputFile file(String name, Shape shape, String title) {
    return OutputFile.text("data/schemas/" + name + ".schema.json", SchemaJson.of(shape, title));
  }
}
