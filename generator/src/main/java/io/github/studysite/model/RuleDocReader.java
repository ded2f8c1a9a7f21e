package io.github.studysite.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what is written about a rule: lines {@code level:}, {@code says:} and {@code why:}; below
 * {@code bad:} and {@code good:}, code blocks between lines of four tildes. The first is followed
 * by the language and, if need be, the path of the file and the word {@code escaped}.
 */
final class RuleDocReader {
  private static final String FENCE = "~~~~";

  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, List<RuleDoc.ExampleFile>> examples = new HashMap<>();

  private RuleDocReader() {}

  static RuleDoc read(String rule) {
    String name = "rules/" + rule + ".md";
    try (InputStream in = RuleDocReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("nothing is written about the rule " + rule);
      }
      return new RuleDocReader().doc(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + name, failure);
    }
  }

  private RuleDoc doc(String rule, String text) {
    List<String> all = text.lines().toList();
    String part = "";
    for (int at = 0; at < all.size(); at++) {
      String line = all.get(at);
      if (line.startsWith(FENCE)) {
        int end = at + 1;
        while (!all.get(end).equals(FENCE)) {
          end++;
        }
        examples
            .computeIfAbsent(part, any -> new ArrayList<>())
            .add(file(line, String.join("\n", all.subList(at + 1, end)) + "\n"));
        at = end;
      } else if (line.indexOf(':') > 0) {
        part = line.substring(0, line.indexOf(':'));
        lines.put(part, line.substring(part.length() + 1).strip());
      } else if (!line.isBlank()) {
        throw new IllegalStateException("what is “" + line + "” in the rule " + rule + "?");
      }
    }
    return new RuleDoc(
        rule,
        Severity.valueOf(line("level").toUpperCase(Locale.ROOT)),
        line("says"),
        line("why"),
        examples.getOrDefault("bad", List.of()),
        examples.getOrDefault("good", List.of()));
  }

  private String line(String key) {
    return lines.getOrDefault(key, "");
  }

  private static RuleDoc.ExampleFile file(String fence, String text) {
    String[] words = fence.substring(FENCE.length()).strip().split(" ");
    boolean escaped = words[words.length - 1].equals("escaped");
    String path = words.length > 1 && !words[1].equals("escaped") ? words[1] : "";
    return new RuleDoc.ExampleFile(words[0], path, text, escaped);
  }
}
