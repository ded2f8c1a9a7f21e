package io.github.studysite.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a learner does with Anki, in a process of its own: Anki's core takes the standard output for
 * itself, by which those who run tests talk with each other.
 *
 * @param imports one for each file that was imported
 * @param front of the card that was looked at, as HTML
 * @param back of it
 */
record AnkiSession(List<Anki.Imported> imports, String front, String back) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Follows the manual: makes the note type, imports files for it, and the last one for Anki's own
   * note type.
   *
   * @param folder empty; {@code exported.txt} is there afterwards, what was imported for the note
   *     type of the manual
   * @param templates front and back
   * @param card a search for one card, to look at both sides of it
   */
  static AnkiSession of(Path folder, List<String> templates, List<Path> files, String card)
      throws IOException, InterruptedException {
    Path request = folder.resolve("request.json");
    JSON.writeValue(
        request.toFile(),
        new Request(templates, files.stream().map(Path::toString).toList(), card));
    Process anki =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                AnkiSession.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("anki.log").toFile())
            .start();
    if (anki.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("failure.txt")));
    }
    return JSON.readValue(folder.resolve("session.json").toFile(), AnkiSession.class);
  }

  private record Request(List<String> templates, List<String> files, String card) {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try {
      Request request = JSON.readValue(folder.resolve("request.json").toFile(), Request.class);
      JSON.writeValue(folder.resolve("session.json").toFile(), study(folder, request));
    } catch (IOException | RuntimeException | LinkageError failure) {
      Files.writeString(folder.resolve("failure.txt"), failure.toString());
      System.exit(1);
    }
  }

  private static AnkiSession study(Path folder, Request request) throws IOException {
    try (Anki anki = Anki.open(folder)) {
      anki.addNoteType(
          "Study",
          List.of("ID", "Question", "Options", "Answer", "Explanation", "Source"),
          request.templates().get(0),
          request.templates().get(1));
      List<Anki.Imported> imports = new ArrayList<>();
      int last = request.files().size() - 1;
      for (String file : request.files().subList(0, last)) {
        imports.add(anki.importFile(Path.of(file), null));
      }
      anki.export(folder.resolve("exported.txt"));
      imports.add(anki.importFile(Path.of(request.files().get(last)), "Basic"));
      List<String> sides = anki.sides(anki.cards(request.card()).get(0));
      return new AnkiSession(imports, sides.get(0), sides.get(1));
    }
  }
}
