package io.github.studysite.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the interface in one language, from {@code messages/<language>.properties} of the
 * theme (UTF-8); what a language lacks is taken from English. Months and figures are written by
 * these words and not by the JDK's locale data, which changes between releases.
 */
final class Texts {
  static final String FOLDER = "messages/";
  static final String EXTENSION = ".properties";

  /** Speaks where a language does not. */
  static final String ENGLISH = "en";

  private final String language;
  private final Map<String, String> words;
  private final Map<String, Object> tree;

  private Texts(String language, String content, Map<String, String> words) {
    this.language = language;
    this.words = words;
    Map<String, String> named = new TreeMap<>(words);
    // Where the interface cannot speak the language of the notes, each says which it is in.
    boolean alike = language.equals(content);
    named.put("lang", alike ? "" : " lang=\"" + language + "\"");
    named.put("contentLang", alike ? "" : " lang=\"" + content + "\"");
    this.tree = tree(named);
  }

  /**
   * @param language a BCP 47 tag; {@code de-AT} is looked for first, then {@code de}
   */
  static Texts of(Theme theme, String language) {
    Map<String, String> words = new TreeMap<>();
    boolean found = addAll(words, theme, ENGLISH) && primary(language).equals(ENGLISH);
    found |= addAll(words, theme, primary(language));
    found |= addAll(words, theme, language);
    String spoken = found ? language : ENGLISH;
    // Scripts count and group figures as the language does that they speak.
    words.put("quiz.language", spoken);
    words.put("progress.say.language", spoken);
    return new Texts(spoken, language, words);
  }

  /** The language without script and region. */
  static String primary(String language) {
    return language.split("-")[0];
  }

  static String file(String language) {
    return FOLDER + language + EXTENSION;
  }

  /** Whether there is such a file. */
  private static boolean addAll(Map<String, String> words, Theme theme, String language) {
    String file = file(language);
    if (!theme.exists(file)) {
      return false;
    }
    words.putAll(parsed(theme.readText(file)));
    return true;
  }

  /** Messages by key, in alphabetical order. */
  static SortedMap<String, String> parsed(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    return messages;
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

  /** A number with its noun: {@code key.one}, {@code key.other} …, with {@code {count}} in it. */
  String count(String key, int count) {
    return of(form(key, count), "count", number(count));
  }

  /** The noun that fits the number. */
  String noun(String key, int count) {
    return of(form(key, count));
  }

  private String form(String key, int count) {
    String wanted = key + "." + PluralForm.of(language, count).key();
    return words.containsKey(wanted) ? wanted : key + "." + PluralForm.OTHER.key();
  }

  /** The language of these words, a BCP 47 tag: that of the notes, or English. */
  String language() {
    return language;
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
