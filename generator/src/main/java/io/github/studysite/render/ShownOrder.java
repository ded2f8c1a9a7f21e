package io.github.studysite.render;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which answers are shown. Authors tend to write the right one first, so a page shows
 * them in an order that says nothing, the same in every run.
 */
final class ShownOrder {
  private ShownOrder() {}

  static List<Answers.Option> options(String questionId, List<Answers.Option> options) {
    return options.stream()
        .sorted(
            Comparator.comparing(Answers.Option::pinnedLast)
                .thenComparing(option -> mixed(questionId, option.words().plainText())))
        .toList();
  }

  /** Never the order given, if there are two different things at least. */
  static List<Prose> scrambled(String questionId, List<Prose> given) {
    List<Prose> scrambled = new ArrayList<>(given);
    scrambled.sort(Comparator.comparing(prose -> mixed(questionId, prose.plainText())));
    if (scrambled.equals(given)) {
      Collections.rotate(scrambled, 1);
    }
    return scrambled;
  }

  /** The hash of a text is fixed by the language's specification; the rest spreads it. */
  private static int mixed(String questionId, String text) {
    int hash = (questionId + "\n" + text).hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
