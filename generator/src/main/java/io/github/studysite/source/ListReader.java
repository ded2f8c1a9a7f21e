package io.github.studysite.source;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Answers;
import io.github.studysite.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** Reads short answers (bullets) and steps to put in order (numbers). */
final class ListReader {
  private final Reading reading;

  ListReader(Reading reading) {
    this.reading = reading;
  }

  Answers read(ListBlock list) {
    List<Prose> answers = new ArrayList<>();
    for (Node item : list.getChildren()) {
      Node first = item.getFirstChild();
      if (first instanceof Paragraph && first.getNext() == null) {
        answers.add(AnswerWords.of(first, reading));
      } else {
        reading.error(
            "answer-content",
            item.getStartOffset(),
            first == null ? "The answer has no words." : "An answer holds one paragraph only.",
            "Write the words of the answer, and anything else into the explanation.");
      }
    }
    if (!(list instanceof OrderedList)) {
      return new Answers.ShortAnswer(answers);
    }
    if (answers.size() < 2) {
      reading.error(
          "question-steps",
          list.getStartOffset(),
          "There is only one step to put in order.",
          "Add the other steps, or write the answer with a bullet.");
    }
    return new Answers.Order(answers);
  }
}
