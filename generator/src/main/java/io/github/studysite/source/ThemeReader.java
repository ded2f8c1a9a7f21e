package io.github.studysite.source;

import io.github.studysite.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  static final String COLOUR = "#[0-9A-Fa-f]{6}([ \\t]+#[0-9A-Fa-f]{6})?";
  private static final String FONT =
      "(-?[\\p{L}][\\p{L}\\p{N} -]*|\"[\\p{L}\\p{N} .-]+\"|'[\\p{L}\\p{N} .-]+')";
  static final String FONT_LIST = FONT + "([ \\t]*,[ \\t]*" + FONT + ")*";

  private final List<Problem> problems;

  ThemeReader(List<Problem> problems) {
    this.problems = problems;
  }

  Map<String, String> read(YamlNode.Fields node) {
    YamlFields fields = new YamlFields(node, Shapes.THEME, problems);
    Map<String, String> theme = new LinkedHashMap<>();
    for (String role : Shapes.THEME.names()) {
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
    if (COLOURS.contains(role) && !value.matches(COLOUR)) {
      fields.invalid(
          role,
          "“" + value + "” is not a colour.",
          "Write \"#rrggbb\", or one for light and one for dark: \"#0b57b0 #7db8ff\".");
      return false;
    }
    if (FONTS.contains(role) && !value.matches(FONT_LIST)) {
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
