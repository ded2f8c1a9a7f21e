package io.github.studysite.render;

import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The colours and fonts of the settings as custom properties. A colour is one for both appearances,
 * {@code #0b57b0}, or a light and a dark one, {@code "#0b57b0 #7db8ff"}.
 *
 * @param styles to stand behind the theme's styles; empty if the settings say nothing
 * @param problems {@code theme-unknown-role} and {@code theme-bad-value}
 */
record ThemeColours(String styles, List<Problem> problems) {
  private static final String COLOUR =
      "#[0-9a-fA-F]{3,8}|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([^(){};]*\\)|[a-z]+";
  private static final Pattern COLOURS =
      Pattern.compile("(" + COLOUR + ")(?:\\s+(" + COLOUR + "))?");
  private static final Pattern FONTS = Pattern.compile("[^{};<>/\\\\]+");

  static ThemeColours of(ThemeManifest manifest, Settings settings) {
    List<Problem> problems = new ArrayList<>();
    StringBuilder styles = new StringBuilder();
    new TreeMap<>(settings.theme())
        .forEach(
            (role, value) -> {
              String css = css(manifest, role, value);
              if (css == null) {
                problems.add(problem(manifest, role, value));
              } else {
                styles.append("--").append(role).append(':').append(css).append(";\n");
              }
            });
    // No layer: what has none wins over what has one.
    return new ThemeColours(
        styles.isEmpty() ? "" : ":root{\n" + styles + "}\n",
        problems.stream().sorted(Comparator.naturalOrder()).toList());
  }

  /** Null if the role or its value cannot be. */
  private static String css(ThemeManifest manifest, String role, String value) {
    if (manifest.fonts().contains(role)) {
      return FONTS.matcher(value).matches() ? value : null;
    }
    Matcher colours = COLOURS.matcher(value.strip());
    if (!manifest.colours().contains(role) || !colours.matches()) {
      return null;
    }
    return colours.group(2) == null
        ? colours.group(1)
        : "light-dark(" + colours.group(1) + "," + colours.group(2) + ")";
  }

  private static Problem problem(ThemeManifest manifest, String role, String value) {
    Place settings = Place.of("studysite.yaml");
    List<String> roles =
        Stream.concat(manifest.colours().stream(), manifest.fonts().stream()).toList();
    if (!roles.contains(role)) {
      return Problem.error(
          "theme-unknown-role",
          settings,
          "The theme has no role “" + role + "”.",
          Nearest.to(role, roles)
              .map(nearest -> "The nearest role is “" + nearest + "”.")
              .orElse("Its roles are " + String.join(", ", roles) + "."));
    }
    return Problem.error(
        "theme-bad-value",
        settings,
        "The theme's role “" + role + "” cannot be “" + value + "”.",
        manifest.fonts().contains(role)
            ? "Write a list of fonts, separated by commas."
            : "Write a colour, or a light one and a dark one: \"#0b57b0 #7db8ff\".");
  }
}
