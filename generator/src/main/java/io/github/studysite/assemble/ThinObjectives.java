package io.github.studysite.assemble;

import io.github.studysite.model.Exam;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import io.github.studysite.model.Severity;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds objectives that hardly any question asks for: nobody would learn them. */
final class ThinObjectives {
  private ThinObjectives() {}

  static List<Problem> problems(Site site) {
    Map<String, Integer> questionsOf = questionsOf(site);
    int wanted = site.settings().checks().questionsPerObjective();
    List<Problem> problems = new ArrayList<>();
    for (Exam exam : site.exams()) {
      for (Exam.Domain domain : exam.domains()) {
        for (Exam.Objective objective : domain.objectives()) {
          String id = exam.id() + "/" + objective.id();
          int asked = questionsOf.getOrDefault(id, 0);
          if (asked < wanted) {
            problems.add(thin(id, objective, asked, wanted));
          }
        }
      }
    }
    return problems;
  }

  /** A question without objectives of its own has those of its topic. */
  private static Map<String, Integer> questionsOf(Site site) {
    Map<String, Integer> questionsOf = new HashMap<>();
    for (Topic topic : site.topics()) {
      for (Question question : topic.questions()) {
        List<String> own = question.objectives();
        (own.isEmpty() ? topic.frontMatter().objectives() : own)
            .forEach(objective -> questionsOf.merge(objective, 1, Integer::sum));
      }
    }
    return questionsOf;
  }

  private static Problem thin(String id, Exam.Objective objective, int asked, int wanted) {
    String count = asked == 0 ? "no question" : asked == 1 ? "one question" : asked + " questions";
    return new Problem(
        "thin-objective",
        Severity.INFO,
        objective.place(),
        "The objective “" + id + "” has " + count + "; there should be at least " + wanted + ".",
        "Write some, give questions you have objective=\""
            + id
            + "\", or set another number by checks: questionsPerObjective: in studysite.yaml.");
  }
}
