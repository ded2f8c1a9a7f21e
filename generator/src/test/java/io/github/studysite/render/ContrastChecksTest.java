package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContrastChecksTest {
  private static List<Problem> problems(Map<String, String> colours) {
    Theme theme =
        new MapTheme(
            Map.of(
                "styles/base.css",
                ":root { --page: light-dark(#ffffff, #12171e); --link: light-dark(#0b57b0, #7db8ff);"
                    + " --text: light-dark(#16202c, #e1e5ea) }"));
    return ContrastChecks.problems(theme, ThemeManifest.of(theme), Sample.settings(colours));
  }

  @Test
  void ratioIsThatOfTheGuidelines() {
    Contrast white = Contrast.colour("white").orElseThrow();

    assertThat(Contrast.colour("#000").orElseThrow().ratio(white)).isEqualTo(21);
    assertThat(Contrast.colour("#777777").orElseThrow().ratio(white))
        .isCloseTo(4.478, within(.001));
    assertThat(white.ratio(white)).isEqualTo(1);
  }

  @Test
  void colourThatCannotBeReadIsAWarningWithOneThatCan() {
    assertThat(problems(Map.of("link", "#8ab4f8 #7db8ff")))
        .containsExactly(
            Problem.warning(
                "theme-low-contrast",
                Place.of("studysite.yaml"),
                "The theme's “link” on “page” has a contrast of 2.1 in the light appearance; readers"
                    + " need 4.5.",
                "Try #5b76a3 for “link”."));
  }

  @Test
  void whatIsTriedCanBeRead() {
    Contrast white = Contrast.colour("#fff").orElseThrow();

    assertThat(Contrast.colour("#5b76a3").orElseThrow().ratio(white)).isBetween(4.5, 5.0);
  }

  @Test
  void oneColourForBothAppearancesIsLookedAtInBoth() {
    assertThat(problems(Map.of("link", "#0b57b0")))
        .extracting(Problem::message)
        .containsExactly(
            "The theme's “link” on “page” has a contrast of 2.5 in the dark appearance; readers need"
                + " 4.5.");
  }

  @Test
  void groundIsLookedAtWithWhatStandsOnIt() {
    assertThat(problems(Map.of("page", "#333333 #12171e")))
        .extracting(Problem::message)
        .containsExactly(
            "The theme's “text” on “page” has a contrast of 1.3 in the light appearance; readers need"
                + " 4.5.",
            "The theme's “link” on “page” has a contrast of 1.8 in the light appearance; readers need"
                + " 4.5.");
  }

  @Test
  void goodColoursAndUnknownOnesAreLeftAlone() {
    assertThat(problems(Map.of("link", "#0b57b0 #7db8ff"))).isEmpty();
    assertThat(problems(Map.of("link", "rebeccapurple", "sans", "Arial"))).isEmpty();
    assertThat(problems(Map.of())).isEmpty();
  }
}
