package io.github.studysite.quiz;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question and where it is asked.
 *
 * @param topicAt position of the topic in reading order, from 0
 */
record Asked(Question question, Topic topic, int topicAt) {

  /** All questions of a site that are not drafts, in reading order. */
  static List<Asked> of(Site site) {
    List<Asked> asked = new ArrayList<>();
    for (int at = 0; at < site.topics().size(); at++) {
      Topic topic = site.topics().get(at);
      for (Question question : topic.questions()) {
        if (!question.draft()) {
          asked.add(new Asked(question, topic, at));
        }
      }
    }
    return asked;
  }

  /** Everything that is read before answering: the question, then what stands below it. */
  List<String> ask() {
    return Stream.concat(Stream.of(stem()), scenario().stream())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  String stem() {
    return question.stem().plainText();
  }

  private List<String> scenario() {
    return question.scenario().stream().map(Block::plainText).toList();
  }

  /** Options to choose among, of which some are right; empty for any other kind of question. */
  List<Answers.Option> options() {
    return question.answers() instanceof Answers.Choice choice ? choice.options() : List.of();
  }

  List<Answers.Option> right() {
    return options().stream().filter(Answers.Option::right).toList();
  }

  List<Answers.Option> wrong() {
    return options().stream().filter(option -> !option.right()).toList();
  }

  /** Whether the words of the options are the author's own, unlike True and False. */
  boolean hasWordedOptions() {
    return question.kind() == QuestionKind.SINGLE_CHOICE
        || question.kind() == QuestionKind.MULTIPLE_CHOICE;
  }
}
