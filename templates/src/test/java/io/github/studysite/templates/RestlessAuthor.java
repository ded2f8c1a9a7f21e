package io.github.studysite.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Somebody who saves, renames, deletes and breaks notes in any order, always in the same way for
 * the same seed.
 */
final class RestlessAuthor {
  private static final String SETTINGS =
      "id: restless\ntitle: %s\nbaseUrl: https://example.org/notes/\n%s";
  private static final List<String> SUBJECTS =
      List.of("queue", "topic", "stream", "bucket", "volume", "function", "table", "key");
  private static final String TEMPLATE = "theme/components/footer/footer.mustache";
  private static final String STYLE = "theme/styles/help.css";

  private final Path notes;
  private final Random random;
  private int saves;

  RestlessAuthor(Path notes, long seed) {
    this.notes = notes;
    this.random = new Random(seed);
  }

  /** Notes to begin with, without mistakes. */
  void begin() throws IOException {
    for (int number = 1; number <= 5; number++) {
      save(file(number), note(number));
    }
    mend();
  }

  /** Makes everything right that some edit may have broken. */
  void mend() throws IOException {
    save("studysite.yaml", String.format(SETTINGS, "Restless notes", ""));
    delete(TEMPLATE);
    delete(STYLE);
    delete("theme/unknown.css");
    for (Path topic : topics()) {
      String name = topic.getFileName().toString();
      save("topics/" + name, note(Integer.parseInt(name.substring(0, 2))));
    }
    if (topics().isEmpty()) {
      save(file(1), note(1));
    }
  }

  /** One save. */
  void edit() throws IOException {
    saves++;
    List<Path> topics = topics();
    int number = 1 + random.nextInt(9);
    switch (random.nextInt(19)) {
      case 0, 1, 2, 3, 4 -> save(file(number), note(number));
      case 5 -> append(topics, "\nOne more sentence about the " + subject() + ".\n");
      case 6 -> append(topics, "\nAn unknown [[" + subject() + " of nothing]].\n");
      case 7 -> save(file(number), "---\ntitle: [unclosed\n---\n\nText.\n");
      case 8 -> save(file(number), "");
      case 9 -> deleteOne(topics);
      case 10 -> rename(topics);
      case 11 -> settings();
      case 12 -> save("studysite.yaml", "id: restless\ntitle: 'open\n");
      case 13 -> save(TEMPLATE, template());
      case 14 -> delete(TEMPLATE);
      case 15 -> save(STYLE, ".more { color: #" + (100 + random.nextInt(800)) + " }\n");
      case 16 -> append(topics, "\n![A picture](images/" + subject() + ".svg)\n");
      case 17 -> save("pages/about.md", "---\ntitle: About " + saves + "\n---\n\nWords.\n");
      default -> image();
    }
  }

  private void settings() throws IOException {
    String more = random.nextBoolean() ? "" : "rules:\n  unknown-link: warning\n";
    save("studysite.yaml", String.format(SETTINGS, "Notes " + random.nextInt(4), more));
  }

  private String template() {
    return random.nextInt(3) == 0
        ? "<footer>{{#nothing.like.this}}</footer>\n"
        : "<footer class=\"foot\"><p>Version " + random.nextInt(5) + "</p></footer>\n";
  }

  private void image() throws IOException {
    String name = "topics/images/" + subject() + ".svg";
    if (random.nextInt(4) == 0) {
      delete(name);
    } else {
      save(
          name,
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 "
              + (1 + random.nextInt(9))
              + "\"/>\n");
    }
  }

  private String note(int number) {
    String name = SUBJECTS.get(number % SUBJECTS.size());
    String other = subject();
    return String.format(
        """
        ---
        title: "The %1$s, part %2$d"
        ---

        An opening about the %3$s thing.

        ## Section %4$d

        %1$s thing %2$d
        : What a %1$s of number %2$d is about.
        : It was written %4$d times, beside the %3$s thing 3.

        ## Questions

        ### What is true of a %1$s? {#q-%2$d}

        - [x] It is number %2$d
        - [ ] It is a %3$s
          > Not at all.
        - [ ] It was never heard of

        Because of its number.
        """,
        name, number, other, random.nextInt(50));
  }

  private String subject() {
    return SUBJECTS.get(random.nextInt(SUBJECTS.size()));
  }

  private String file(int number) {
    return "topics/0" + number + "-note-" + number + ".md";
  }

  private List<Path> topics() throws IOException {
    try (Stream<Path> files = Files.list(notes.resolve("topics"))) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".md")).sorted().toList());
    }
  }

  private void append(List<Path> topics, String text) throws IOException {
    if (!topics.isEmpty()) {
      Path topic = topics.get(random.nextInt(topics.size()));
      save("topics/" + topic.getFileName(), Files.readString(topic) + text);
    }
  }

  private void deleteOne(List<Path> topics) throws IOException {
    if (topics.size() > 2) {
      Files.delete(topics.get(random.nextInt(topics.size())));
    }
  }

  private void rename(List<Path> topics) throws IOException {
    if (!topics.isEmpty()) {
      Path topic = topics.get(random.nextInt(topics.size()));
      Path target = notes.resolve(file(1 + random.nextInt(9)));
      Files.move(topic, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** In place, or as many editors do it: another file is moved into its place. */
  private void save(String path, String text) throws IOException {
    Path file = notes.resolve(path);
    Files.createDirectories(file.getParent());
    if (random.nextBoolean()) {
      Files.write(file, text.getBytes(UTF_8));
    } else {
      Path beside = file.resolveSibling("." + file.getFileName() + ".swp");
      Files.write(beside, text.getBytes(UTF_8));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void delete(String path) throws IOException {
    Files.deleteIfExists(notes.resolve(path));
  }
}
