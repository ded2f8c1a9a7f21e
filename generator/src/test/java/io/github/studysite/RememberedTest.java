package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final Workers workers = new Workers(2);
  private final Remembered<String, String> remembered = new Remembered<>();

  private List<String> run(String... items) {
    return remembered.mapAll(workers, List.of(items), String::toUpperCase);
  }

  @Test
  void theSameItemIsNotWorkedOnAgain() {
    assertThat(run("a", "b", "c")).containsExactly("A", "B", "C");
    assertThat(remembered.made()).isEqualTo(3);

    assertThat(run("c", "d", "a")).containsExactly("C", "D", "A");
    assertThat(remembered.made()).isEqualTo(1);
  }

  @Test
  void whatARunDoesNotSeeIsForgotten() {
    run("a", "b");
    run("a");
    run("a", "b");

    assertThat(remembered.made()).isEqualTo(1);
  }

  @Test
  void equalItemsOfARunAreWorkedOnOnce() {
    assertThat(run("a", "a")).containsExactly("A", "A");
    assertThat(remembered.made()).isEqualTo(1);
  }

  @Test
  void aStepThatFailsLeavesWhatWasKnown() {
    run("a");
    assertThatThrownBy(
            () ->
                remembered.mapAll(
                    workers,
                    List.of("a", "b"),
                    item -> {
                      throw new IllegalStateException(item);
                    }))
        .hasMessage("b");

    assertThat(run("a", "b")).containsExactly("A", "B");
    assertThat(remembered.made()).isEqualTo(1);
  }
}
