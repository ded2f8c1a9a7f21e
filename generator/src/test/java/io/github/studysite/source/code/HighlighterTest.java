package io.github.studysite.source.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
  private static final Pattern FENCE =
      Pattern.compile("^ *```([a-z]+)[^\\n]*\\n(.*?)^ *```", Pattern.MULTILINE | Pattern.DOTALL);

  private static String text(List<Part> parts) {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  private static List<String> with(Role role, String language, String code) {
    return Highlighter.parts(language, code).stream()
        .filter(part -> part.role() == role)
        .map(Part::text)
        .toList();
  }

  @Test
  void keysOfJsonAreNamesAndItsValuesStringsNumbersAndWords() {
    String code = "{ \"a\": [1, true, -2.5], \"b\": \"x\" }";

    assertThat(with(Role.NAME, "json", code)).containsExactly("\"a\"", "\"b\"");
    assertThat(with(Role.STRING, "json", code)).containsExactly("\"x\"");
    assertThat(with(Role.NUMBER, "json", code)).containsExactly("1", "-2.5");
    assertThat(with(Role.KEYWORD, "json", code)).containsExactly("true");
  }

  @Test
  void keysOfYamlAreNames() {
    String code = "Web-1:\n  - Type: AWS::EC2::Instance # small\n    Url: \"http://a\"";

    assertThat(with(Role.NAME, "yaml", code)).containsExactly("Web-1", "Type", "Url");
    assertThat(with(Role.COMMENT, "yaml", code)).containsExactly("# small");
    assertThat(with(Role.STRING, "yaml", code)).containsExactly("\"http://a\"");
  }

  @Test
  void optionsAndVariablesOfTheShellAreNames() {
    assertThat(with(Role.NAME, "bash", "aws s3 ls --recursive \"$BUCKET\" # all"))
        .containsExactly("--recursive", "$BUCKET");
  }

  @Test
  void aCommentGoesOnOverLines() {
    assertThat(with(Role.COMMENT, "java", "/* one\n two */ int a;"))
        .containsExactly("/* one", " two */");
  }

  @Test
  void theLanguageMayBeWrittenInCapitals() {
    assertThat(with(Role.KEYWORD, "SQL", "select 1")).containsExactly("select");
  }

  @Test
  void whatIsInNoKnownLanguageIsPlain() {
    assertThat(Highlighter.parts("klingon", "if x < 1"))
        .containsExactly(new Part(Role.PLAIN, "if x < 1"));
    assertThat(Highlighter.parts("", "a\n\nb")).containsExactly(new Part(Role.PLAIN, "a\n\nb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bash",
        "bat",
        "c",
        "clojure",
        "cpp",
        "csharp",
        "css",
        "dart",
        "dockerfile",
        "go",
        "groovy",
        "html",
        "ini",
        "java",
        "javascript",
        "json",
        "jsonc",
        "kotlin",
        "latex",
        "less",
        "lua",
        "makefile",
        "perl",
        "php",
        "powershell",
        "properties",
        "proto",
        "python",
        "ruby",
        "rust",
        "scala",
        "sql",
        "typescript",
        "xml",
        "yaml"
      })
  void noLanguageEverChangesTheText(String language) {
    Random random = new Random(language.hashCode());
    String letters = "\"'`<>/*#-!$%{}[]()=:;,.\\@&|~^ \t\n\n\u00e4\ud83d\ude00\u0000ab1_0x9eE";
    int[] points = letters.codePoints().toArray();
    for (int run = 0; run < 200; run++) {
      StringBuilder code = new StringBuilder();
      random
          .ints(random.nextInt(60), 0, points.length)
          .forEach(at -> code.appendCodePoint(points[at]));

      assertThat(text(Highlighter.parts(language, code.toString()))).isEqualTo(code.toString());
    }
  }

  @Test
  void everyCodeBlockOfTheAwsNotesKeepsItsText() throws IOException {
    int blocks = 0;
    try (Stream<Path> notes = Files.list(Path.of("../content/topics"))) {
      for (Path note : notes.filter(path -> path.toString().endsWith(".md")).toList()) {
        Matcher fence = FENCE.matcher(Files.readString(note));
        while (fence.find()) {
          assertThat(text(Highlighter.parts(fence.group(1), fence.group(2))))
              .isEqualTo(fence.group(2));
          blocks++;
        }
      }
    }
    assertThat(blocks).isGreaterThan(70);
  }
}
