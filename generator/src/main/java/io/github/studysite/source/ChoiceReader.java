package io.github.studysite.source;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads options: {@code - [x] right}, {@code - [ ] wrong}, each with feedback as a quote. */
final class ChoiceReader {
  private final Reading reading;

  ChoiceReader(Reading reading) {
    this.reading = reading;
  }

  static boolean isOptions(Node node) {
    if (node instanceof ListBlock) {
      for (Node item : node.getChildren()) {
        if (item instanceof TaskListItem) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * @param after what stands below; further options are reported and taken out
   */
  Answers read(Node list, List<Node> after) {
    for (Node node : List.copyOf(after)) {
      if (isOptions(node)) {
        reading.error(
            "question-options",
            node.getStartOffset(),
            "The question has a second list of options.",
            "Make it one list, or give the second a question's heading.");
        after.remove(node);
      }
    }
    List<Answers.Option> options = new ArrayList<>();
    for (Node item : list.getChildren()) {
      if (item instanceof TaskListItem option) {
        options.add(option(option));
      } else {
        reading.error(
            "question-options",
            item.getStartOffset(),
            "This line has no box, unlike the other options.",
            "Begin it with - [ ] or, if it is right, with - [x].");
      }
    }
    return new Answers.Choice(kind(options, list.getStartOffset()), options);
  }

  private Answers.Option option(TaskListItem item) {
    boolean pinnedLast = false;
    Prose words = Prose.EMPTY;
    List<Node> feedback = new ArrayList<>();
    for (Node child : item.getChildren()) {
      if (child == item.getFirstChild() && child instanceof Paragraph paragraph) {
        Attributes attributes =
            Attributes.of(paragraph.getContentChars().trimEnd(), Attributes.Owner.OPTION, reading);
        pinnedLast = attributes.oneOf("pin", List.of("last")).equals("last");
        words = AnswerWords.of(paragraph, reading);
      } else if (child instanceof BlockQuote && CallOutMarker.of(child).isEmpty()) {
        child.getChildren().forEach(feedback::add);
      } else {
        reading.error(
            "option-content",
            child.getStartOffset(),
            "An option holds one paragraph and, as quotes, feedback on it; this is neither.",
            "Begin feedback with “> ”, or move this into the question or its explanation.");
      }
    }
    if (words.isEmpty()) {
      reading.error(
          "option-empty",
          item.getStartOffset(),
          "The option has no words.",
          "Write them after the box, or remove the line.");
    }
    List<Block> said =
        BlockReader.of(reading, BlockReader.Where.NESTED, InlineWalker.Manner.LINKABLE, feedback);
    return new Answers.Option(
        words, item.isItemDoneMarker(), said, pinnedLast, reading.place(item.getStartOffset()));
  }

  private QuestionKind kind(List<Answers.Option> options, int offset) {
    long right = options.stream().filter(Answers.Option::right).count();
    if (right == 0) {
      reading.error(
          "question-no-right-option",
          offset,
          "None of the options is marked as right.",
          "Mark each right option with [x].");
    }
    if (options.size() < 2) {
      reading.error(
          "question-options",
          offset,
          "There is only one option.",
          "Add another, or write the answer as an ordinary list without boxes.");
    }
    Set<String> words = new TreeSet<>();
    options.forEach(option -> words.add(option.words().plainText().toLowerCase(Locale.ROOT)));
    if (options.size() == 2 && words.equals(Set.of("true", "false"))) {
      if (right == 2) {
        reading.error(
            "question-true-false",
            offset,
            "True and False are both marked as right.",
            "Leave one [x].");
      }
      return QuestionKind.TRUE_FALSE;
    }
    return right > 1 ? QuestionKind.MULTIPLE_CHOICE : QuestionKind.SINGLE_CHOICE;
  }
}
