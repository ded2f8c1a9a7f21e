package io.github.studysite.source;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Slug;
import java.util.ArrayList;
import java.util.List;

/** Cuts a note into sections and questions. */
final class BodyReader {
  private static final String QUESTIONS = "Questions";

  private final Reading reading;
  private final HeadingReader headings;
  private final PageIds ids;
  private final TermReader terms;
  private final boolean topic;
  private final List<Section> sections = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private boolean inQuestions;
  private int firstQuestions;
  private int levelAbove = 1;

  /**
   * @param topic whether terms and questions may stand in the note
   */
  BodyReader(Reading reading, boolean topic) {
    this.reading = reading;
    this.headings = new HeadingReader(reading);
    this.ids = new PageIds(reading);
    this.terms = new TermReader(reading, ids);
    this.topic = topic;
  }

  List<Section> sections() {
    return sections;
  }

  List<Question> questions() {
    return questions;
  }

  void read(Document document) {
    Heading heading = null;
    List<Node> below = new ArrayList<>();
    for (Node node : document.getChildren()) {
      if (node instanceof Heading next && !belongsToQuestion(heading, next)) {
        part(heading, below);
        heading = next;
        below = new ArrayList<>();
      } else if (!BlockWalker.isInvisible(node)) {
        below.add(node);
      }
    }
    part(heading, below);
  }

  private boolean belongsToQuestion(Heading question, Heading next) {
    // The part above has not been read yet: its heading decides whether questions begin there.
    boolean questionAbove = inQuestions && question != null && question.getLevel() == 3;
    return questionAbove && next.getLevel() > 3;
  }

  private void part(Heading heading, List<Node> below) {
    if (heading == null) {
      opening(below);
    } else if (inQuestions && heading.getLevel() > 2) {
      question(heading, below);
    } else {
      inQuestions = false;
      section(heading, below);
    }
  }

  private void opening(List<Node> below) {
    List<Block> blocks = blocks(below);
    if (!blocks.isEmpty()) {
      sections.add(
          new Section("", 1, Prose.EMPTY, blocks, reading.place(below.get(0).getStartOffset())));
    }
  }

  private List<Block> blocks(List<Node> nodes) {
    return topic
        ? BlockReader.ofSection(reading, nodes, terms)
        : BlockReader.of(reading, BlockReader.Where.NESTED, InlineWalker.Manner.LINKABLE, nodes);
  }

  private void section(Heading heading, List<Node> below) {
    int level = level(heading);
    Prose title = headings.words(heading, InlineWalker.Manner.PLAIN);
    String words = title.plainText();
    Attributes attributes =
        headings.attributes(heading, level == 2 ? Attributes.Owner.PART : Attributes.Owner.HEADING);
    if (topic && level == 2 && (words.equals(QUESTIONS) || attributes.flag("questions"))) {
      inQuestions = true;
      levelAbove = 2;
      questionsBegin(heading.getStartOffset());
      if (!below.isEmpty()) {
        reading.error(
            "question-text",
            below.get(0).getStartOffset(),
            "Text stands before the first question.",
            "Move it above the heading “" + words + "”, or below a question's heading.");
      }
      return;
    }
    String id = attributes.id().orElseGet(() -> Slug.of(words));
    if (!words.isEmpty()) {
      ids.add(id, heading.getStartOffset());
    }
    Section section =
        new Section(id, level, title, List.of(), reading.place(heading.getStartOffset()));
    sections.add(section.with(blocks(below)));
  }

  private void questionsBegin(int offset) {
    if (firstQuestions > 0) {
      reading.error(
          "duplicate-id",
          offset,
          "This is a second heading for questions; the first stands in line "
              + firstQuestions
              + ".",
          "Move the questions from here below the first, and remove this heading.");
      return;
    }
    firstQuestions = reading.place(offset).line();
    // On the page the questions stand under this id, whatever the heading says.
    ids.add("questions", offset);
  }

  private int level(Heading heading) {
    int level = heading.getLevel();
    if (level == 1) {
      reading.error(
          "heading-title",
          heading.getStartOffset(),
          "A heading of level 1 stands in the text.",
          "The title stands in the front matter; begin sections with two number signs (##).");
      level = 2;
    }
    if (level > levelAbove + 1) {
      reading.warning(
          "heading-skip",
          heading.getStartOffset(),
          "A heading of level " + level + " follows one of level " + levelAbove + ".",
          "Write it with " + (levelAbove + 1) + " number signs.");
    }
    levelAbove = level;
    return level;
  }

  private void question(Heading heading, List<Node> below) {
    if (heading.getLevel() == 3) {
      questions.add(new QuestionReader(reading, headings, ids).read(heading, below));
    } else {
      reading.error(
          "question-heading",
          heading.getStartOffset(),
          "A heading of level " + heading.getLevel() + " stands where a question is expected.",
          "Begin a question with three number signs (###).");
    }
  }
}
