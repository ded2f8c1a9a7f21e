package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeColoursTest {
  private static final Place SETTINGS = Place.of("studysite.yaml");

  private static ThemeColours of(Map<String, String> theme) {
    return ThemeColours.of(ThemeManifest.of(new MapTheme(Map.of())), Sample.settings(theme));
  }

  @Test
  void nothingSaidIsNothingWritten() {
    assertThat(of(Map.of())).isEqualTo(new ThemeColours("", List.of()));
  }

  @Test
  void coloursAndFontsBecomeCustomProperties() {
    ThemeColours colours =
        of(Map.of("link", "#0b57b0 #7db8ff", "text", "black", "sans", "\"My Font\", sans-serif"));

    assertThat(colours.styles())
        .isEqualTo(
            """
            :root{
            --link:light-dark(#0b57b0,#7db8ff);
            --sans:"My Font", sans-serif;
            --text:black;
            }
            """);
    assertThat(colours.problems()).isEmpty();
  }

  @Test
  void colourMayBeAFunction() {
    assertThat(of(Map.of("link", "rgb(1 2 3) hsl(4 5% 6%)")).styles())
        .isEqualTo(":root{\n--link:light-dark(rgb(1 2 3),hsl(4 5% 6%));\n}\n");
  }

  @Test
  void unknownRoleIsAProblem() {
    ThemeColours colours = of(Map.of("lnik", "red"));

    assertThat(colours.styles()).isEmpty();
    assertThat(colours.problems())
        .containsExactly(
            Problem.error(
                "theme-unknown-role",
                SETTINGS,
                "The theme has no role “lnik”.",
                "The nearest role is “link”."));
    assertThat(of(Map.of("background", "red")).problems())
        .extracting(Problem::advice)
        .containsExactly("Its roles are link, text, sans.");
  }

  @Test
  void valueThatIsNoColourIsAProblem() {
    assertThat(of(Map.of("link", "red; } body { display: none")).problems())
        .containsExactly(
            Problem.error(
                "theme-bad-value",
                SETTINGS,
                "The theme's role “link” cannot be “red; } body { display: none”.",
                "Write a colour, or a light one and a dark one: \"#0b57b0 #7db8ff\"."));
    assertThat(of(Map.of("sans", "x}")).problems())
        .extracting(Problem::advice)
        .containsExactly("Write a list of fonts, separated by commas.");
    assertThat(of(Map.of("link", "url(https://example.org/x)")).problems()).hasSize(1);
  }
}
