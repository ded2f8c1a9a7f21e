package io.github.studysite.assemble;

import io.github.studysite.model.Exam;
import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds objectives ({@code exam/objective}) that no blueprint has. */
final class ObjectiveChecks {
  private final Set<String> exams = new LinkedHashSet<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private ObjectiveChecks(List<Exam> blueprints) {
    for (Exam exam : blueprints) {
      exams.add(exam.id());
      for (Exam.Domain domain : exam.domains()) {
        domain.objectives().forEach(one -> known.add(exam.id() + "/" + one.id()));
      }
    }
  }

  static List<Problem> problems(Site site) {
    ObjectiveChecks checks = new ObjectiveChecks(site.exams());
    for (Topic topic : site.topics()) {
      checks.check(topic.frontMatter().objectives(), Place.of(topic.path()));
      for (Term term : topic.terms()) {
        checks.check(term.objectives(), term.place());
      }
      for (Question question : topic.questions()) {
        checks.check(question.objectives(), question.place());
      }
    }
    return checks.problems;
  }

  private void check(List<String> objectives, Place place) {
    for (String objective : objectives) {
      if (!known.contains(objective)) {
        problems.add(
            Problem.error("unknown-objective", place, message(objective), advice(objective)));
      }
    }
  }

  private String message(String objective) {
    int slash = objective.indexOf('/');
    if (slash < 0) {
      return "“" + objective + "” does not say which exam the objective belongs to.";
    }
    String exam = objective.substring(0, slash);
    return exams.contains(exam)
        ? "The exam “" + exam + "” has no objective “" + objective.substring(slash + 1) + "”."
        : "The objective “" + objective + "” names an exam “" + exam + "” that does not exist.";
  }

  private String advice(String objective) {
    int slash = objective.indexOf('/');
    if (slash < 0) {
      return "Write it as exam/objective, for example dva-c02/1.3.";
    }
    String exam = objective.substring(0, slash);
    if (!exams.contains(exam)) {
      return Nearest.to(exam, exams)
          .map(near -> "Did you mean “" + near + objective.substring(slash) + "”?")
          .orElse("Exams are read from exams/*.yaml.");
    }
    List<String> ofExam =
        known.stream()
            .filter(one -> one.startsWith(exam + "/"))
            .map(one -> one.substring(slash + 1))
            .toList();
    return Nearest.to(objective.substring(slash + 1), ofExam)
        .map(near -> "Did you mean “" + exam + "/" + near + "”?")
        .orElse("It has " + String.join(", ", ofExam) + ".");
  }
}
