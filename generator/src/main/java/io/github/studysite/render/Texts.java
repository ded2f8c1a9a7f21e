package io.github.studysite.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of the interface in one language, from {@code messages/<language>.properties} of the
 * theme (UTF-8); what a language lacks is taken from English. Months and figures are written by
 * these words and not by the JDK's locale data, which changes between releases.
 */
final class Texts {
  private final Map<String, String> words;
  private final Map<String, Object> tree;

  private Texts(Map<String, String> words) {
    this.words = words;
    this.tree = tree(words);
  }

  /**
   * @param language a BCP 47 tag; {@code de-AT} is looked for first, then {@code de}
   */
  static Texts of(Theme theme, String language) {
    Map<String, String> words = new TreeMap<>();
    addAll(words, theme, "en");
    int region = language.indexOf('-');
    if (region > 0) {
      addAll(words, theme, language.substring(0, region));
    }
    addAll(words, theme, language);
    return new Texts(words);
  }

  private static void addAll(Map<String, String> words, Theme theme, String language) {
    String file = "messages/" + language + ".properties";
    if (!theme.exists(file)) {
      return;
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(theme.readText(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
  }

  /** Templates say {@code {{text.page.word}}}: a map of maps. */
  private static Map<String, Object> tree(Map<String, String> words) {
    Map<String, Object> tree = new TreeMap<>();
    words.forEach(
        (key, value) -> {
          Map<String, Object> branch = tree;
          String[] steps = key.split("\\.");
          for (int i = 0; i < steps.length - 1; i++) {
            branch = branch(branch, steps[i], key);
          }
          branch.put(steps[steps.length - 1], value);
        });
    return Collections.unmodifiableMap(tree);
  }

  @SuppressWarnings("unchecked") // Only this method puts maps into the tree.
  private static Map<String, Object> branch(Map<String, Object> parent, String step, String key) {
    Object branch = parent.computeIfAbsent(step, unused -> new TreeMap<String, Object>());
    if (!(branch instanceof Map)) {
      throw new ThemeException(
          "The message '" + key + "' begins with the name of another message.");
    }
    return (Map<String, Object>) branch;
  }

  /** For templates. */
  Map<String, Object> tree() {
    return tree;
  }

  /** All texts whose names begin so, by the rest of their names. */
  Map<String, String> below(String prefix) {
    Map<String, String> found = new TreeMap<>();
    words.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            found.put(key.substring(prefix.length()), value);
          }
        });
    return found;
  }

  /** The text with {@code {name}} replaced by the value that follows the name in the pairs. */
  String of(String key, String... pairs) {
    String text = words.get(key);
    if (text == null) {
      throw new ThemeException("The theme has no message '" + key + "'.");
    }
    for (int i = 0; i < pairs.length; i += 2) {
      text = text.replace("{" + pairs[i] + "}", pairs[i + 1]);
    }
    return text;
  }

  /** A number with its noun: {@code key.one} or {@code key.other}, with {@code {count}} in it. */
  String count(String key, int count) {
    return of(key + (count == 1 ? ".one" : ".other"), "count", number(count));
  }

  /** The noun that fits the number. */
  String noun(String key, int count) {
    return of(key + (count == 1 ? ".one" : ".other"));
  }

  String number(int number) {
    String digits = Integer.toString(number);
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < digits.length(); at++) {
      if (at > 0 && (digits.length() - at) % 3 == 0) {
        out.append(of("number.group"));
      }
      out.append(digits.charAt(at));
    }
    return out.toString();
  }

  /**
   * An ISO 8601 year, month or day in words: {@code 2020}, {@code Feb 2020}, {@code 3 Feb 2020}.
   */
  String shortDate(String iso) {
    return date(iso, "monthShort");
  }

  /** An ISO 8601 year, month or day in words: {@code 3 February 2020}. */
  String longDate(String iso) {
    return date(iso, "month");
  }

  private String date(String iso, String months) {
    String[] parts = iso.split("-");
    if (parts.length == 1) {
      return iso;
    }
    String month = of(months + "." + Integer.parseInt(parts[1]));
    if (parts.length == 2) {
      return of("date.month", "month", month, "year", parts[0]);
    }
    String day = Integer.toString(Integer.parseInt(parts[2]));
    return of("date.day", "day", day, "month", month, "year", parts[0]);
  }
}
