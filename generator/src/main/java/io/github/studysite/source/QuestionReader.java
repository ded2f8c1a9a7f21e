package io.github.studysite.source;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a question: what stands before its answers, the answers, and what stands after them. */
final class QuestionReader {
  private final Reading reading;
  private final HeadingReader headings;
  private final PageIds ids;

  QuestionReader(Reading reading, HeadingReader headings, PageIds ids) {
    this.reading = reading;
    this.headings = headings;
    this.ids = ids;
  }

  Question read(Heading heading, List<Node> below) {
    int offset = heading.getStartOffset();
    Attributes attributes = headings.attributes(heading, Attributes.Owner.QUESTION);
    List<Node> blocks = new ArrayList<>(below);
    List<Block> hint = hint(blocks);
    Parts parts = parts(heading, blocks, attributes.flag("draft"));
    InlineWalker.Manner manner =
        parts.gaps() ? InlineWalker.Manner.WITH_GAPS : InlineWalker.Manner.PLAIN;
    Prose stem = headings.words(heading, manner);
    return new Question(
        id(attributes, stem, offset),
        stem,
        rev(attributes),
        attributes.ids("was"),
        attributes.objectives(),
        attributes.flag("draft"),
        new LinkedHashSet<>(attributes.list("lint-ignore")),
        blocks(parts.before(), manner),
        answers(parts),
        hint,
        blocks(parts.after(), InlineWalker.Manner.LINKABLE),
        reading.place(offset));
  }

  /**
   * @param answers the list or table; null if the question has gaps or is open
   */
  private record Parts(List<Node> before, Node answers, boolean gaps, List<Node> after) {}

  private Parts parts(Heading heading, List<Node> blocks, boolean draft) {
    int options = first(blocks, ChoiceReader::isOptions);
    boolean gaps = GapReader.isIn(heading) || blocks.stream().anyMatch(GapReader::isIn);
    if (options < 0 && gaps) {
      return withGaps(blocks, GapReader::isIn);
    }
    int answers = options >= 0 ? options : first(blocks, QuestionReader::isAnswers);
    if (answers < 0) {
      if (GapReader.mayBeIn(heading) || blocks.stream().anyMatch(GapReader::mayBeIn)) {
        return withGaps(blocks, GapReader::mayBeIn);
      }
      checkOpen(heading, blocks, draft);
      return new Parts(List.of(), null, false, blocks);
    }
    List<Node> before = blocks.subList(0, answers);
    if (GapReader.isIn(heading) || before.stream().anyMatch(GapReader::isIn)) {
      reading.error(
          "question-kind",
          heading.getStartOffset(),
          "The question has both gaps and options.",
          "Ask for one of them; two equals signs that are no gap can stand in `code`.");
    }
    List<Node> after = new ArrayList<>(blocks.subList(answers + 1, blocks.size()));
    return new Parts(before, blocks.get(answers), false, after);
  }

  /** The question reaches to its last gap; what follows explains. */
  private static Parts withGaps(List<Node> blocks, Predicate<Node> isGap) {
    int end = blocks.size();
    while (end > 0 && !isGap.test(blocks.get(end - 1))) {
      end--;
    }
    return new Parts(blocks.subList(0, end), null, true, blocks.subList(end, blocks.size()));
  }

  private static int first(List<Node> blocks, Predicate<Node> wanted) {
    for (int at = 0; at < blocks.size(); at++) {
      if (wanted.test(blocks.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isAnswers(Node node) {
    return node instanceof ListBlock && !(node instanceof DefinitionList)
        || node instanceof TableBlock && MatchReader.columns(node) == 2;
  }

  /** An open question is answered by its text; a draft may wait for it. */
  private void checkOpen(Heading heading, List<Node> blocks, boolean draft) {
    if (blocks.isEmpty()) {
      if (draft) {
        return;
      }
      reading.error(
          "question-empty",
          heading.getStartOffset(),
          "The question has neither answers nor a model answer.",
          "Write options, gaps, a list, a table of two columns, or the answer as text.");
    } else if (blocks.get(0) instanceof TableBlock table) {
      reading.error(
          "question-columns",
          table.getStartOffset(),
          "The table of answers has "
              + MatchReader.columns(table)
              + " columns, but matching takes two.",
          "Leave two columns, or begin the model answer of an open question with a sentence.");
    }
  }

  private Answers answers(Parts parts) {
    if (parts.gaps()) {
      return new Answers.Gaps();
    }
    if (parts.answers() == null) {
      return new Answers.Open();
    }
    if (parts.answers() instanceof TableBlock table) {
      return new MatchReader(reading).read(table);
    }
    return ChoiceReader.isOptions(parts.answers())
        ? new ChoiceReader(reading).read(parts.answers(), parts.after())
        : new ListReader(reading).read((ListBlock) parts.answers());
  }

  private List<Block> hint(List<Node> blocks) {
    List<Block> hint = new ArrayList<>();
    for (Node node : List.copyOf(blocks)) {
      Optional<CallOutMarker> marker = CallOutMarker.of(node);
      if (marker.isPresent() && marker.get().kind().equals(CallOutReader.HINT)) {
        hint.addAll(
            new CallOutReader(reading, InlineWalker.Manner.LINKABLE).hint(node, marker.get()));
        blocks.remove(node);
      }
    }
    return hint;
  }

  private List<Block> blocks(List<Node> nodes, InlineWalker.Manner manner) {
    return BlockReader.of(reading, BlockReader.Where.QUESTION, manner, nodes);
  }

  private String id(Attributes attributes, Prose stem, int offset) {
    Optional<String> given = attributes.id();
    if (given.isPresent()) {
      ids.add(given.get(), offset, PageIds.Kind.QUESTION);
      return given.get();
    }
    String slug = Slug.of(stem.plainText());
    if (!attributes.has("#")) {
      reading.error(
          "question-id",
          offset,
          "The question has no id.",
          "Add one at the end of the line that will never change, for example {#"
              + shortened(slug)
              + "}.");
    }
    return slug.isEmpty() ? "question" : slug;
  }

  private static String shortened(String slug) {
    String[] words = slug.split("-");
    String id = String.join("-", List.of(words).subList(0, Math.min(4, words.length)));
    return id.isEmpty() ? "my-question" : id;
  }

  private static int rev(Attributes attributes) {
    String rev = attributes.value("rev");
    if (rev.matches("[1-9][0-9]{0,5}")) {
      return Integer.parseInt(rev);
    }
    if (attributes.has("rev")) {
      attributes.invalid(
          "rev", "“" + rev + "” is not a revision.", "Write a whole number from 1 on: rev=2.");
    }
    return 1;
  }
}
