package io.github.studysite.download;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Card;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The authored questions for Moodle and its like. */
final class Gift {
  /** A character that no text uses, where the gap is. */
  private static final String GAP = "\uFDD0";

  private final CardHtml html;
  private final GiftAnswers answers;

  private Gift(CardHtml html) {
    this.html = html;
    answers = new GiftAnswers(html);
  }

  /** One empty line between questions, none within. */
  static String of(Exported exported) {
    Gift gift = new Gift(exported.html());
    return exported.items().stream()
        .filter(item -> item.card() instanceof Card.Authored)
        .map(item -> gift.of((Card.Authored) item.card()))
        .collect(Collectors.joining("\n"));
  }

  private String of(Card.Authored card) {
    Question question = card.question();
    if (question.answers() instanceof Answers.Gaps) {
      List<Segment.Gap> gaps = QuestionSides.gaps(question);
      return gaps.size() == 1
          ? head(card) + withGap(question, gaps.get(0)) + "\n"
          : leftOut(card, "several gaps");
    }
    String ask = GiftText.escape(html.of(QuestionSides.ask(question)));
    return answers
        .of(question)
        .map(braces -> head(card) + ask + " {" + braces + "}\n")
        .orElseGet(() -> leftOut(card, CardKind.of(card)));
  }

  /** Moodle reads id and tag from the comment; the title is what a teacher sees in the list. */
  private static String head(Card.Authored card) {
    String id = card.id();
    return "// [id:"
        + id
        + "] [tag:"
        + card.topicSlug()
        + "]\n::"
        + GiftText.escape(id)
        + "::[html]";
  }

  private static String leftOut(Card.Authored card, String reason) {
    return "// " + card.id() + " is left out: GIFT has no such question (" + reason + ")\n";
  }

  /** The braces stand where the gap is. */
  private String withGap(Question question, Segment.Gap gap) {
    String general = answers.general(question.explanation());
    String braces = "{" + answers.accepted(gap.accepted()) + general + "}";
    List<Block> marked = marked(QuestionSides.ask(question), gap);
    return GiftText.escape(html.of(marked)).replace(GAP, braces);
  }

  private static List<Block> marked(List<Block> blocks, Segment.Gap gap) {
    return blocks.stream().map(block -> marked(block, gap)).toList();
  }

  private static Block marked(Block block, Segment.Gap gap) {
    if (block instanceof Block.CallOut callOut) {
      return new Block.CallOut(callOut.kind(), marked(callOut.body(), gap), callOut.place());
    }
    return block instanceof Block.Passage passage
        ? new Block.Passage(marked(passage.prose(), gap))
        : block;
  }

  private static Prose marked(Prose prose, Segment.Gap gap) {
    List<Segment> segments = new ArrayList<>();
    for (Segment segment : prose.segments()) {
      segments.add(segment == gap ? new Segment.Text(GAP, false, gap.place()) : segment);
    }
    return new Prose(segments);
  }
}
