package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says everything, and nothing is said that nobody hears. */
class MessagesTest {
  private static final Path THEME = Path.of("theme");
  private static final Path RENDERER =
      Path.of("../generator/src/main/java/io/github/studysite/render");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{?text\\.([A-Za-z0-9.]+)}");
  private static final Pattern IN_JAVA = Pattern.compile("\"([A-Za-z][A-Za-z0-9.-]*)\"");
  private static final Pattern IN_SCRIPT = Pattern.compile("[\"'`]([A-Za-z][A-Za-z0-9.-]*)");

  private static Map<String, String> messages(String language) throws IOException {
    Properties read = new Properties();
    read.load(
        new StringReader(Files.readString(THEME.resolve("messages/" + language + ".properties"))));
    Map<String, String> messages = new TreeMap<>();
    read.forEach((key, value) -> messages.put((String) key, (String) value));
    return messages;
  }

  private static List<String> placeholders(String message) {
    return PLACEHOLDER.matcher(message).results().map(MatchResult::group).sorted().toList();
  }

  private static Set<String> found(Path folder, String extension, Pattern pattern)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> found = new TreeSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(extension)).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
      }
      return found;
    }
  }

  /** Whether a name, or one that others are made of, as {@code month} of {@code month.1}. */
  private static boolean named(String key, Set<String> names) {
    return names.stream()
        .anyMatch(
            name ->
                key.equals(name)
                    || key.startsWith(name.endsWith(".") ? name : name + ".")
                    || name.endsWith("-") && key.startsWith(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de"})
  void languageSaysEverythingAndFillsInTheSame(String language) throws IOException {
    Map<String, String> english = messages("en");
    Map<String, String> other = messages(language);

    assertThat(other.keySet()).isEqualTo(english.keySet());
    assertThat(other.values()).noneMatch(String::isBlank);
    english.forEach(
        (key, message) ->
            assertThat(placeholders(other.get(key))).as(key).isEqualTo(placeholders(message)));
  }

  @Test
  void everyLanguageOfTheThemeIsHeldToThis() throws IOException {
    try (Stream<Path> files = Files.list(THEME.resolve("messages"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("de.properties", "en.properties");
    }
  }

  @Test
  void whatIsCountedHasBothForms() throws IOException {
    Set<String> keys = messages("en").keySet();

    assertThat(keys.stream().filter(key -> key.endsWith(".one")).toList())
        .isNotEmpty()
        .allMatch(key -> keys.contains(key.replaceFirst("one$", "other")));
    assertThat(keys.stream().filter(key -> key.endsWith(".other")).toList())
        .allMatch(key -> keys.contains(key.replaceFirst("other$", "one")));
  }

  @Test
  void everyMessageIsUsed() throws IOException {
    Set<String> templates = found(THEME, ".mustache", IN_TEMPLATE);
    Set<String> renderer = found(RENDERER, ".java", IN_JAVA);
    // These two are handed to scripts as a whole.
    Set<String> handedOn = Set.of("quiz.", "progress.say.");
    Set<String> scripts = found(THEME, ".js", IN_SCRIPT);

    Set<String> unused =
        messages("en").keySet().stream()
            .filter(key -> !templates.contains(key))
            .filter(
                key ->
                    handedOn.stream().noneMatch(key::startsWith)
                        ? !named(key, renderer)
                        : handedOn.stream()
                            .filter(key::startsWith)
                            .noneMatch(start -> named(key.substring(start.length()), scripts)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }
}
