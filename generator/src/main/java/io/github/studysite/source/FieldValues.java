package io.github.studysite.source;

import io.github.studysite.model.WebAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values with a form of their own: dates, addresses, objectives. */
final class FieldValues {
  private static final Pattern OBJECTIVE = Pattern.compile("[^/\\s]+/[^/\\s]+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final YamlFields fields;

  FieldValues(YamlFields fields) {
    this.fields = fields;
  }

  /** A day as in ISO 8601; empty if not given. */
  String date(String key) {
    String text = fields.text(key);
    if (text.isEmpty() || isDate(text)) {
      return text;
    }
    fields.invalid(key, "“" + text + "” is not a date.", "Write year, month and day: 2026-11-22.");
    return "";
  }

  static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /** An address beginning with {@code http://} or {@code https://}; empty if not given. */
  String url(String key) {
    String text = fields.text(key);
    if (text.isEmpty() || isUrl(text)) {
      return text;
    }
    notAnUrl(key, text);
    return "";
  }

  List<String> urls(String key) {
    List<String> urls = new ArrayList<>();
    for (YamlNode.Text text : fields.locatedTexts(key)) {
      if (isUrl(text.value())) {
        urls.add(text.value());
      } else {
        notAnUrl(key, text);
      }
    }
    return urls;
  }

  private void notAnUrl(String key, String text) {
    fields.invalid(
        key,
        "“" + text + "” is not an address.",
        "Write it in full, beginning with https:// or http://.");
  }

  private void notAnUrl(String key, YamlNode.Text text) {
    fields.invalid(
        text.place(),
        "“" + text.value() + "” in “" + key + "” is not an address.",
        "Write it in full, beginning with https:// or http://.");
  }

  static boolean isUrl(String text) {
    String start = text.toLowerCase(Locale.ROOT);
    return (start.startsWith("http://") || start.startsWith("https://"))
        && WebAddress.hasHost(text);
  }

  /** {@code exam/objective}. */
  List<String> objectives(String key) {
    List<String> objectives = new ArrayList<>();
    for (YamlNode.Text text : fields.locatedTexts(key)) {
      if (isObjective(text.value())) {
        objectives.add(text.value());
      } else {
        fields.invalid(
            text.place(),
            "“" + text.value() + "” is not an objective.",
            "Write the exam's id, a slash and the objective's id: dva-c02/1.3.");
      }
    }
    return objectives;
  }

  static boolean isObjective(String text) {
    return OBJECTIVE.matcher(text).matches();
  }

  /** Paths from the site's root, without a leading slash. */
  List<String> sitePaths(String key) {
    List<String> paths = new ArrayList<>();
    for (YamlNode.Text text : fields.locatedTexts(key)) {
      String path = text.value().startsWith("/") ? text.value().substring(1) : text.value();
      if (path.matches("[^:\\\\?#\\p{Cntrl}]+")
          && List.of(path.split("/", -1)).stream().noneMatch(FieldValues::isStep)) {
        paths.add(path);
      } else {
        fields.invalid(
            text.place(),
            "“" + text.value() + "” is not a path inside the site.",
            "Write it from the site's root: topics/old-name.html.");
      }
    }
    return paths;
  }

  private static boolean isStep(String name) {
    return name.isEmpty() || name.equals(".") || name.equals("..");
  }

  /** Whether the only possible word was given. */
  boolean word(String key, String word) {
    String text = fields.text(key);
    if (!text.isEmpty() && !text.equals(word)) {
      fields.invalid(
          key,
          "“" + key + "” cannot be “" + text + "”.",
          "Write " + key + ": " + word + ", or leave it out.");
    }
    return text.equals(word);
  }

  boolean flag(String key) {
    String text = fields.text(key).toLowerCase(Locale.ROOT);
    if (!List.of("", "true", "false").contains(text)) {
      fields.invalid(
          key,
          "“" + key + "” is true or false, not “" + text + "”.",
          "Write " + key + ": true, or leave it out.");
    }
    return text.equals("true");
  }
}
