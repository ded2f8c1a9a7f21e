package io.github.studysite.quiz;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions that ask nearly the same thing with nearly the same words. */
final class NearDuplicateQuestion implements LintRule {
  /** By the id of the later question. */
  private final Map<String, Question> earlier = new HashMap<>();

  NearDuplicateQuestion(List<Asked> questions) {
    List<Shingles> texts = questions.stream().map(Shingles::of).toList();
    new Alike(texts)
        .earlier()
        .forEach((later, first) -> add(questions.get(later), questions.get(first).question()));
  }

  /** Two questions with one id are told apart by the whole site, which says so already. */
  private void add(Asked later, Question first) {
    if (!later.question().id().equals(first.id())) {
      earlier.put(later.question().id(), first);
    }
  }

  @Override
  public String name() {
    return "near-duplicate-question";
  }

  @Override
  public List<Problem> check(Asked asked) {
    Question first = earlier.get(asked.question().id());
    if (first == null) {
      return List.of();
    }
    return List.of(
        Problem.warning(
            name(),
            asked.question().place(),
            "This question is nearly the same as “"
                + first.id()
                + "” in "
                + first.place().file()
                + ", line "
                + first.place().line()
                + ".",
            "Remove one of the two, or ask for something else."));
  }
}
