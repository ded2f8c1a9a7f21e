package io.github.studysite.quiz;

import io.github.studysite.model.LinkedSite;
import java.util.List;

/** All rules for questions. */
final class LintRules {
  private LintRules() {}

  static List<LintRule> of(LinkedSite linked, List<Asked> questions) {
    boolean english = linked.site().settings().language().matches("(?i)en(-.*)?");
    return List.of(
        new RightOptionLongest(),
        new NegativeWithoutEmphasis(english),
        new AllOfTheAbove(english),
        new OptionsOverlap(),
        new WordOnlyInRightOption(),
        new NoExplanation(),
        new NearDuplicateQuestion(questions),
        new NotYetTaught(linked),
        new WrongOptionWithoutFeedback());
  }
}
