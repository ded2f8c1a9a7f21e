package io.github.studysite.render;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Card;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Term;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the bodies of cards, with addresses from the site's root. */
final class CardBodies {
  private static final PageLinks ROOT = PageLinks.relativeTo("");

  private final SiteIndex index;
  private final TestedTerms tested;
  private final Templates templates;
  private final Texts texts;
  private final MixedUp mixedUp;
  private final BlockViews blocks;
  private final ProseHtml prose;

  CardBodies(SiteIndex index, Texts texts, TestedTerms tested, Templates templates) {
    this.index = index;
    this.tested = tested;
    this.templates = templates;
    this.texts = texts;
    this.mixedUp = new MixedUp(index);
    this.blocks = new BlockViews(index, texts, ROOT);
    this.prose = blocks.prose();
  }

  CardBody of(Card card) {
    if (card instanceof Card.Authored authored) {
      return authored(authored);
    }
    if (card instanceof Card.OfPair pair) {
      return choice(pair, pair.shown(), pair.answer(), List.of(pair.other()));
    }
    Card.OfTerm ofTerm = (Card.OfTerm) card;
    Term term = ofTerm.term();
    String name = TermNames.html(term.name());
    return switch (ofTerm.kind()) {
      case EXPANSION ->
          flashCard(card, term, name, TermNames.expansion(term.name(), term.expansion()), true);
      case ACRONYM -> flashCard(card, term, Html.escape(term.expansion()), name, true);
      case IDENTIFY -> choice(card, ofTerm.shown(), term, ofTerm.distractors());
      case DEFINE -> flashCard(card, term, name, definition(term), false);
    };
  }

  private CardBody flashCard(
      Card card, Term term, String question, String answer, boolean explained) {
    return CardBody.ofTerm(
        question,
        List.of(),
        answer,
        explained ? definition(term) : "",
        note(card, term.name()),
        sides(term));
  }

  private CardBody choice(Card card, Prose shown, Term answer, List<Term> others) {
    List<CardBody.Option> options =
        Stream.concat(Stream.of(answer), others.stream())
            .sorted(Comparator.comparing(Term::name).thenComparing(Term::id))
            .map(
                term ->
                    new CardBody.Option(
                        TermNames.html(term.name()),
                        term.id().equals(answer.id()),
                        term.id().equals(answer.id())
                            ? ""
                            : Html.escape(Definitions.sentence(term)),
                        false))
            .toList();
    return CardBody.ofTerm(
        prose.inline(shown),
        options,
        "",
        definition(answer),
        note(card, answer.name()),
        sides(answer));
  }

  private CardBody authored(Card.Authored card) {
    Question question = card.question();
    Answers answers = question.answers();
    boolean open = question.kind() == QuestionKind.OPEN;
    List<CardBody.Option> options = List.of();
    List<Prose> accepted = List.of();
    List<Prose> steps = List.of();
    List<Answers.Pair> pairs = List.of();
    List<String> titles = List.of();
    if (answers instanceof Answers.Choice choice) {
      options = choice.options().stream().map(this::option).toList();
    } else if (answers instanceof Answers.ShortAnswer shortAnswer) {
      accepted = shortAnswer.accepted();
    } else if (answers instanceof Answers.Order order) {
      steps = order.steps();
    } else if (answers instanceof Answers.Match match) {
      pairs = match.pairs();
      titles = List.of(prose.inline(match.leftTitle()), prose.inline(match.rightTitle()));
    }
    String explanation = html(question.explanation());
    String answer =
        open ? explanation : accepted.stream().limit(1).map(prose::inline).findFirst().orElse("");
    return new CardBody(
        prose.inline(question.stem()),
        html(question.scenario()),
        html(question.hint()),
        options,
        gaps(question),
        accepted.stream().map(Prose::plainText).toList(),
        steps.stream().map(prose::inline).toList(),
        titles,
        pairs.stream().map(Answers.Pair::left).map(prose::inline).toList(),
        pairs.stream().map(Answers.Pair::right).map(prose::inline).toList(),
        question.kind() == QuestionKind.GAPS ? prose.filled(question.stem()) : answer,
        open ? "" : explanation,
        note(card),
        List.of());
  }

  private CardBody.Option option(Answers.Option option) {
    return new CardBody.Option(
        prose.inline(option.words()), option.right(), html(option.feedback()), option.pinnedLast());
  }

  /** Of each gap in reading order what is accepted. */
  private static List<List<String>> gaps(Question question) {
    List<List<String>> gaps = new ArrayList<>();
    addGaps(question.stem(), gaps);
    for (Block block : question.scenario()) {
      if (block instanceof Block.Passage passage) {
        addGaps(passage.prose(), gaps);
      }
    }
    return gaps;
  }

  private static void addGaps(Prose prose, List<List<String>> gaps) {
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.Gap gap) {
        gaps.add(gap.accepted());
      }
    }
  }

  private String definition(Term term) {
    return blocks.note(term.definition()).blocks().stream()
        .map(this::print)
        .collect(Collectors.joining());
  }

  private String html(List<Block> all) {
    return blocks.all(all).stream().map(this::print).collect(Collectors.joining());
  }

  private String print(BlockView block) {
    return templates.print("components/block/block", block, texts);
  }

  /** The entry of the most special term that the question tests; else the topic. */
  private CardBody.NoteLink note(Card.Authored card) {
    return tested.by(card.question()).stream()
        .map(index::entry)
        .filter(entry -> entry.topic().slug().equals(card.topicSlug()))
        .min(Comparator.comparingInt(entry -> tested.of(entry.term().id()).size()))
        .map(entry -> note(entry.topic().page(), entry.term().id(), entry.term().name()))
        .orElseGet(
            () -> {
              String title = index.topic(card.topicSlug()).title();
              return note(card.note().path(), "", title);
            });
  }

  private static CardBody.NoteLink note(Card card, String words) {
    LinkTarget.ToPage place = card.note();
    return note(place.path(), place.fragment(), words);
  }

  private static CardBody.NoteLink note(String path, String fragment, String words) {
    return new CardBody.NoteLink(ROOT.to(path, fragment), words);
  }

  private List<CardBody.Side> sides(Term term) {
    List<CardBody.Side> others =
        mixedUp.with(term.id()).stream().map(Entry::term).map(CardBodies::side).toList();
    return others.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(side(term)), others.stream()).toList();
  }

  private static CardBody.Side side(Term term) {
    return new CardBody.Side(
        ROOT.to(term.page()), TermNames.html(term.name()), Definitions.sentence(term));
  }
}
