package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 600})
  void keepsTheOrderOfTheItemsWithAnyNumberOfThreads(int threads) {
    List<Integer> squares = new Workers(threads).mapAll(NUMBERS, number -> number * number);

    assertThat(squares).isEqualTo(NUMBERS.stream().map(number -> number * number).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void throwsWhatTheStepThrewForTheFirstItemThatFailed(int threads) {
    assertThatThrownBy(
            () ->
                new Workers(threads)
                    .mapAll(
                        NUMBERS,
                        number -> {
                          if (number >= 7) {
                            throw new IllegalStateException("no " + number);
                          }
                          return number;
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no 7");
  }

  @Test
  void reallyWorksOnSeveralThreads() {
    Set<String> names = ConcurrentHashMap.newKeySet();
    CountDownLatch bothStarted = new CountDownLatch(2);

    new Workers(2)
        .mapAll(
            List.of(1, 2),
            number -> {
              names.add(Thread.currentThread().getName());
              bothStarted.countDown();
              try {
                bothStarted.await();
              } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
              }
              return number;
            });

    assertThat(names).hasSize(2);
  }
}
