package io.github.studysite.source;

import io.github.studysite.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads colours and fonts by role. The values end up in a style sheet, so each has to have one of
 * two plain forms.
 */
final class ThemeReader {
  static final List<String> COLOURS =
      List.of(
          "page",
          "raised",
          "wash",
          "marker",
          "on-marker",
          "text",
          "muted",
          "feint",
          "control",
          "link",
          "visited",
          "right",
          "wrong",
          "warning");
  static final List<String> FONTS = List.of("sans", "serif", "mono");
  private static final List<String> ROLES =
      Stream.concat(COLOURS.stream(), FONTS.stream()).toList();

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}([ \\t]+#[0-9A-Fa-f]{6})?");
  private static final String FONT =
      "(-?[\\p{L}][\\p{L}\\p{N} -]*|\"[\\p{L}\\p{N} .-]+\"|'[\\p{L}\\p{N} .-]+')";
  private static final Pattern FONT_LIST = Pattern.compile(FONT + "([ \\t]*,[ \\t]*" + FONT + ")*");

  private final List<Problem> problems;

  ThemeReader(List<Problem> problems) {
    this.problems = problems;
  }

  Map<String, String> read(YamlNode.Fields node) {
    YamlFields fields = new YamlFields(node, ROLES, problems);
    Map<String, String> theme = new LinkedHashMap<>();
    for (String role : ROLES) {
      if (fields.has(role)) {
        String value = fields.text(role);
        if (isValid(fields, role, value)) {
          theme.put(role, COLOURS.contains(role) ? colour(value) : value);
        }
      }
    }
    return theme;
  }

  private static boolean isValid(YamlFields fields, String role, String value) {
    if (value.isEmpty()) {
      fields.missing(
          role,
          "“" + role + "” has no value.",
          "Put the colour in quotes, since # begins a comment: " + role + ": \"#0b57b0\".");
      return false;
    }
    if (COLOURS.contains(role) && !COLOUR.matcher(value).matches()) {
      fields.invalid(
          role,
          "“" + value + "” is not a colour.",
          "Write \"#rrggbb\", or one for light and one for dark: \"#0b57b0 #7db8ff\".");
      return false;
    }
    if (FONTS.contains(role) && !FONT_LIST.matcher(value).matches()) {
      fields.invalid(
          role,
          "“" + value + "” is not a list of fonts.",
          "Write names with commas between them: Charter, Georgia, serif.");
      return false;
    }
    return true;
  }

  private static String colour(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[ \\t]+", " ");
  }
}
