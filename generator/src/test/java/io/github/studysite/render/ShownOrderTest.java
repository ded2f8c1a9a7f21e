package io.github.studysite.render;

import static io.github.studysite.render.Sample.PLACE;
import static io.github.studysite.render.Sample.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Prose;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownOrderTest {

  private static Answers.Option option(String words, boolean pinnedLast) {
    return new Answers.Option(words(words), false, List.of(), pinnedLast, PLACE);
  }

  private static List<String> shown(String id, Answers.Option... options) {
    return ShownOrder.options(id, List.of(options)).stream()
        .map(option -> option.words().plainText())
        .toList();
  }

  @Test
  void optionThatIsPinnedStaysLast() {
    assertThat(
            IntStream.range(0, 20)
                .mapToObj(
                    i ->
                        shown(
                            "q" + i, option("last", true), option("a", false), option("b", false))))
        .allSatisfy(order -> assertThat(order).hasSize(3).endsWith("last"));
  }

  @Test
  void firstOptionOfTheNoteIsShownAtEveryPlace() {
    assertThat(
            IntStream.range(0, 100)
                .mapToObj(
                    i ->
                        shown(
                                "q" + i,
                                option("a", false),
                                option("b", false),
                                option("c", false),
                                option("d", false))
                            .indexOf("a")))
        .contains(0, 1, 2, 3);
  }

  @Test
  void orderIsTheSameInEveryRun() {
    assertThat(shown("q", option("a", false), option("b", false), option("c", false)))
        .isEqualTo(shown("q", option("c", false), option("a", false), option("b", false)));
  }

  @Test
  void scrambledStepsAreNeverInTheRightOrder() {
    List<Prose> steps = Stream.of("one", "two").map(Sample::words).toList();

    assertThat(IntStream.range(0, 20).mapToObj(i -> ShownOrder.scrambled("q" + i, steps)))
        .allSatisfy(order -> assertThat(order).isNotEqualTo(steps).hasSize(2));
  }
}
