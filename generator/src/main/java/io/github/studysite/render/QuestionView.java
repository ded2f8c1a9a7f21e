package io.github.studysite.render;

import java.util.List;

/**
 * A question on a page of notes. Opened, it shows what is asked in full; the answer is shown at
 * once only if there is nothing more to read before it.
 *
 * @param anchor id on the page; empty for none
 * @param stem HTML
 * @param asks what kind of answer is wanted, if the question alone does not say; empty otherwise
 * @param given what is to be read before the answer; null if there is nothing
 * @param open what is given shows at once
 */
record QuestionView(
    String anchor,
    String id,
    String label,
    String stem,
    String asks,
    Given given,
    boolean open,
    Answer answer) {

  /**
   * @param instruction for example {@code Choose TWO}; empty if none is needed
   * @param lettered options of a choice; null for any other kind
   * @param loose steps in another order than the right one; null for any other kind
   * @param sides of a match; null for any other kind
   * @param hint null if there is none
   */
  record Given(
      List<BlockView> scenario,
      String instruction,
      Options lettered,
      Options loose,
      Sides sides,
      Hint hint) {}

  /** HTML, in the order shown. */
  record Options(List<String> options) {}

  /** The two sides of a match, the right one in another order. */
  record Sides(String leftTitle, List<String> left, String rightTitle, List<String> right) {}

  record Hint(List<BlockView> blocks) {}

  /**
   * @param choices all options with their marks; null if there are none
   * @param verdicts right answers, HTML
   * @param also what else is accepted, HTML; empty for nothing
   * @param steps in the right order; null for any other kind
   * @param match null for any other kind
   */
  record Answer(
      Choices choices,
      List<String> verdicts,
      String also,
      Steps steps,
      Match match,
      List<BlockView> explanation) {}

  record Choices(List<Option> options) {}

  record Option(String words, boolean right, List<BlockView> feedback) {}

  record Steps(List<String> steps) {}

  record Match(String leftTitle, String rightTitle, List<Pair> pairs) {}

  record Pair(String left, String right) {}
}
