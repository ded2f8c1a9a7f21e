package io.github.studysite.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An authored question.
 *
 * @param id unique among the questions of the site; a learner's progress hangs on it
 * @param stem the heading; may hold {@link Segment.Gap}s
 * @param rev raised by the author to have the question asked again; from 1
 * @param was ids that it had before
 * @param objectives {@code exam/objective}
 * @param lintIgnore names of rules that do not apply to this question
 * @param scenario what stands between the heading and the answers
 * @param hint empty if there is none
 * @param explanation what stands after the answers; of an open question, the model answer
 */
public record Question(
    String id,
    Prose stem,
    int rev,
    List<String> was,
    List<String> objectives,
    boolean draft,
    Set<String> lintIgnore,
    List<Block> scenario,
    Answers answers,
    List<Block> hint,
    List<Block> explanation,
    Place place) {
  public Question {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(stem, "stem");
    was = List.copyOf(was);
    objectives = List.copyOf(objectives);
    lintIgnore = Set.copyOf(lintIgnore);
    scenario = List.copyOf(scenario);
    Objects.requireNonNull(answers, "answers");
    hint = List.copyOf(hint);
    explanation = List.copyOf(explanation);
    Objects.requireNonNull(place, "place");
  }

  public QuestionKind kind() {
    return answers.kind();
  }
}
