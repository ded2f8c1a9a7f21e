package io.github.studysite.download;

import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import java.util.List;

/**
 * A card as something to print: what is asked and what is right.
 *
 * @param question what is read first; gaps stand in it
 * @param given further things to work with, such as the steps to order, in groups, sorted by their
 *     words so that they tell nothing
 * @param options to choose among; empty if the question is of another kind
 * @param answers what is right: one, or several that are all needed or all accepted
 * @param ordered the answers are one answer in this order
 * @param explanation what is read afterwards
 */
record Sides(
    List<Block> question,
    List<List<Prose>> given,
    List<Option> options,
    List<List<Block>> answers,
    boolean ordered,
    List<Block> explanation) {

  /**
   * An option.
   *
   * @param feedback empty if there is none
   */
  record Option(Prose words, boolean right, List<Block> feedback) {}

  long rightOptions() {
    return options.stream().filter(Option::right).count();
  }
}
