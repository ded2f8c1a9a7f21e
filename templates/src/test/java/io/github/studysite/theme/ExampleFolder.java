package io.github.studysite.theme;

import io.github.studysite.model.RuleDoc.ExampleFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the example of a rule to disk, with whatever else a folder of notes needs. */
final class ExampleFolder {
  private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-Fa-f]{2})");

  private ExampleFolder() {}

  static void write(Path folder, List<ExampleFile> files) throws IOException {
    for (ExampleFile file : files) {
      if (file.isListing()) {
        for (String path : file.text().lines().toList()) {
          write(folder.resolve(path), standard(path));
        }
      }
    }
    for (ExampleFile file : files) {
      if (!file.isListing()) {
        String path = file.path().isEmpty() ? "topics/01-note.md" : file.path();
        String text = file.path().isEmpty() ? note(file.text()) : file.text();
        write(folder.resolve(path), file.escaped() ? unescaped(text) : bytes(text));
      }
    }
    if (files.stream().noneMatch(ExampleFile::isWholeFolder)) {
      complete(folder);
    }
  }

  private static void complete(Path folder) throws IOException {
    if (!Files.exists(folder.resolve("studysite.yaml"))) {
      write(folder.resolve("studysite.yaml"), standard("studysite.yaml"));
    }
    if (!Files.exists(folder.resolve("topics"))
        || !folder.resolve("topics").toFile().isDirectory()
        || folder.resolve("topics").toFile().list((dir, name) -> name.endsWith(".md")).length
            == 0) {
      write(folder.resolve("topics/01-note.md"), standard("topics/01-note.md"));
    }
  }

  private static byte[] standard(String path) {
    if (path.equals("studysite.yaml")) {
      return bytes("id: notes\ntitle: Notes\n");
    }
    return bytes(path.endsWith(".md") ? note("Text.\n") : "<svg/>");
  }

  private static String note(String text) {
    return "---\ntitle: Note\n---\n\n" + text;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] unescaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = ESCAPE.matcher(text);
    int done = 0;
    while (escape.find()) {
      bytes.writeBytes(bytes(text.substring(done, escape.start())));
      bytes.write(Integer.parseInt(escape.group(1), 16));
      done = escape.end();
    }
    bytes.writeBytes(bytes(text.substring(done)));
    return bytes.toByteArray();
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
