package io.github.studysite.assemble;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import io.github.studysite.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds questions that share an id, now or in the past. */
final class QuestionChecks {
  private QuestionChecks() {}

  static List<Problem> problems(Site site) {
    List<Question> questions = new ArrayList<>();
    site.topics().forEach(topic -> questions.addAll(topic.questions()));
    List<Problem> problems = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    OldIds oldIds = new OldIds("question");
    for (Question question : questions) {
      oldIds.living(question.id(), question.place());
      Place first = places.putIfAbsent(question.id(), question.place());
      if (first != null) {
        problems.add(
            Problem.error(
                "duplicate-question",
                question.place(),
                "Two questions have the id “"
                    + question.id()
                    + "”: this one and that at "
                    + first
                    + ".",
                "Learners keep their progress under it: give the newer question another {#id}."));
      }
    }
    questions.forEach(one -> oldIds.old(one.was(), one.id(), one.place()));
    problems.addAll(oldIds.problems());
    return problems;
  }
}
