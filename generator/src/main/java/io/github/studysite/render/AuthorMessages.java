package io.github.studysite.render;

import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of interface texts in the author's theme. Other than the rest of the theme, it does not
 * take the place of the theme's own: it is laid over it text by text, and may be in a language that
 * the theme does not speak.
 *
 * @param overlaid the theme's texts of this language, if there are any, and the author's
 * @param problems {@code theme-unknown-message} and {@code theme-message-placeholder}
 */
record AuthorMessages(byte[] overlaid, List<Problem> problems) {
  private static final Pattern FILE =
      Pattern.compile("messages/[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\.properties");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final Pattern FORM = Pattern.compile("(.+)\\.(?:zero|two|few|many)");

  static boolean isMessages(String name) {
    return FILE.matcher(name).matches();
  }

  /**
   * @param name of the file in the theme
   */
  static AuthorMessages of(Theme base, String name, String text) {
    String path = "theme/" + name;
    Map<String, String> english = Texts.parsed(base.readText(Texts.file(Texts.ENGLISH)));
    List<Problem> problems = new ArrayList<>();
    // One that the theme does not know could begin like another and spoil that.
    StringBuilder known = new StringBuilder();
    Texts.parsed(text)
        .forEach(
            (key, message) -> {
              Place place = place(path, text, key);
              String original = english.get(counterpart(key));
              if (original == null) {
                problems.add(unknown(place, key, english.keySet()));
              } else {
                placeholders(place, key, original, message, problems);
                known.append(key).append('=').append(escaped(message)).append('\n');
              }
            });
    String under = base.exists(name) ? base.readText(name) : "";
    return new AuthorMessages((under + "\n" + known).getBytes(StandardCharsets.UTF_8), problems);
  }

  /** English has two forms of a noun; another language may have more. */
  private static String counterpart(String key) {
    Matcher form = FORM.matcher(key);
    return form.matches() ? form.group(1) + ".other" : key;
  }

  private static Problem unknown(Place place, String key, Set<String> keys) {
    return Problem.error(
        "theme-unknown-message",
        place,
        "The theme has no text “" + key + "”.",
        Nearest.to(key, keys)
            .map(nearest -> "The nearest name is “" + nearest + "”.")
            .orElse("The names are those of the theme's messages/en.properties."));
  }

  private static void placeholders(
      Place place, String key, String original, String message, List<Problem> problems) {
    Set<String> allowed = new TreeSet<>(placeholders(original));
    for (String placeholder : placeholders(message)) {
      if (!allowed.contains(placeholder)) {
        problems.add(
            Problem.error(
                "theme-message-placeholder",
                place,
                "Nothing fills in " + placeholder + " in the text “" + key + "”.",
                allowed.isEmpty()
                    ? "Nothing can be filled in here."
                    : "What can be filled in is " + String.join(", ", allowed) + "."));
      }
    }
  }

  /** As {@link java.util.Properties} reads it. */
  private static String escaped(String message) {
    String text = message.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return !text.isEmpty() && Character.isWhitespace(text.charAt(0)) ? "\\" + text : text;
  }

  private static List<String> placeholders(String message) {
    return PLACEHOLDER.matcher(message).results().map(MatchResult::group).toList();
  }

  private static Place place(String path, String text, String key) {
    Matcher found =
        Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(key) + ")[ \\t]*(?:[=:]|$)").matcher(text);
    if (!found.find()) {
      return Place.of(path);
    }
    String before = text.substring(0, found.start(1));
    int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
    return new Place(path, line, found.start(1) - before.lastIndexOf('\n'));
  }
}
