package io.github.studysite.render;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what is written in an author's colours can be read. Only pairs of which the author has
 * set one are looked at, and only colours in hexadecimal figures: of others the browser alone knows
 * what they look like.
 */
final class ContrastChecks {
  /** WCAG 2.2, 1.4.3 and 1.4.11, level AA. */
  private static final double TEXT = 4.5;

  private static final double CONTROL = 3;

  private record Pair(String colour, String ground, double least) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("text", "page", TEXT),
          new Pair("text", "raised", TEXT),
          new Pair("text", "wash", TEXT),
          new Pair("muted", "page", TEXT),
          new Pair("muted", "raised", TEXT),
          new Pair("link", "page", TEXT),
          new Pair("link", "raised", TEXT),
          new Pair("visited", "page", TEXT),
          new Pair("right", "page", TEXT),
          new Pair("wrong", "page", TEXT),
          new Pair("warning", "page", TEXT),
          new Pair("on-marker", "marker", TEXT),
          new Pair("control", "page", CONTROL));

  private static final Pattern ROLE =
      Pattern.compile("--([a-z-]+):\\s*light-dark\\((#[0-9a-f]+),\\s*(#[0-9a-f]+)\\)");
  private static final String[] APPEARANCES = {"light", "dark"};

  private ContrastChecks() {}

  /** Problems: {@code theme-low-contrast}. */
  static List<Problem> problems(Theme theme, ThemeManifest manifest, Settings settings) {
    if (settings.theme().isEmpty()) {
      return List.of();
    }
    Map<String, String[]> colours = colours(theme, manifest);
    settings
        .theme()
        .forEach(
            (role, value) -> {
              String[] both = value.strip().split("\\s+");
              colours.put(role, new String[] {both[0], both[both.length - 1]});
            });
    List<Problem> problems = new ArrayList<>();
    for (Pair pair : PAIRS) {
      if (settings.theme().containsKey(pair.colour())
          || settings.theme().containsKey(pair.ground())) {
        for (int appearance = 0; appearance < APPEARANCES.length; appearance++) {
          problem(pair, colours, appearance).ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  /** What the theme says by itself. */
  private static Map<String, String[]> colours(Theme theme, ThemeManifest manifest) {
    Map<String, String[]> colours = new TreeMap<>();
    for (String style : manifest.styles()) {
      Matcher role = ROLE.matcher(theme.readText(style));
      while (role.find()) {
        colours.put(role.group(1), new String[] {role.group(2), role.group(3)});
      }
    }
    return colours;
  }

  private static Optional<Problem> problem(
      Pair pair, Map<String, String[]> colours, int appearance) {
    Optional<Contrast> colour = colour(colours.get(pair.colour()), appearance);
    Optional<Contrast> ground = colour(colours.get(pair.ground()), appearance);
    if (colour.isEmpty() || ground.isEmpty()) {
      return Optional.empty();
    }
    double ratio = colour.get().ratio(ground.get());
    if (ratio >= pair.least()) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.warning(
            "theme-low-contrast",
            Place.of("studysite.yaml"),
            "The theme's “"
                + pair.colour()
                + "” on “"
                + pair.ground()
                + "” has a contrast of "
                // Rounded down: 4.49 is not 4.5.
                + BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN)
                + " in the "
                + APPEARANCES[appearance]
                + " appearance; readers need "
                + pair.least()
                + ".",
            "Try "
                + colour.get().reaching(pair.least(), ground.get())
                + " for “"
                + pair.colour()
                + "”."));
  }

  private static Optional<Contrast> colour(String[] both, int appearance) {
    return both == null ? Optional.empty() : Contrast.colour(both[appearance]);
  }
}
