package io.github.studysite.assemble;

import io.github.studysite.model.Block;
import io.github.studysite.model.Nearest;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what {@code confusable="…"} names into ids. */
final class Confusables {
  private final SiteTerms terms;
  private final List<Problem> problems;

  private Confusables(SiteTerms terms, List<Problem> problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /**
   * The topics with ids only; what names no term is dropped and reported.
   *
   * @param problems takes what is found
   */
  static List<Topic> resolve(List<Topic> topics, List<Problem> problems) {
    Confusables confusables = new Confusables(new SiteTerms(topics), problems);
    return topics.stream().map(confusables::resolve).toList();
  }

  private Topic resolve(Topic topic) {
    List<Section> sections =
        topic.sections().stream()
            .map(section -> section.with(section.blocks().stream().map(this::resolve).toList()))
            .toList();
    return topic.with(sections, topic.questions());
  }

  private Block resolve(Block block) {
    if (block instanceof Block.TermList list) {
      return new Block.TermList(list.items().stream().map(this::resolve).toList());
    }
    return block;
  }

  private TermItem resolve(TermItem item) {
    if (!(item instanceof Term term) || term.confusable().isEmpty()) {
      return item;
    }
    List<String> ids = new ArrayList<>();
    for (String name : term.confusable()) {
      Optional<Term> other = terms.find(name);
      if (other.isEmpty()) {
        problems.add(unknown(name, term));
      } else if (other.get().id().equals(term.id())) {
        problems.add(itself(name, term));
      } else if (!ids.contains(other.get().id())) {
        ids.add(other.get().id());
      }
    }
    return new Term(
        term.id(),
        term.name(),
        term.expansion(),
        term.aliases(),
        ids,
        term.linkRule(),
        term.cards(),
        term.was(),
        term.objectives(),
        term.definition(),
        term.notes(),
        term.place());
  }

  private Problem unknown(String name, Term term) {
    return Problem.error(
        "unknown-term",
        term.place(),
        "“" + term.name() + "” is said to be confusable with “" + name + "”, which is no term.",
        Nearest.didYouMean(name, terms.names())
            .orElse("confusable=\"…\" takes ids or names of terms, with commas between them."));
  }

  private static Problem itself(String name, Term term) {
    return Problem.warning(
        "confusable-with-itself",
        term.place(),
        "“" + term.name() + "” is said to be confusable with “" + name + "”, which is itself.",
        "Name the other term.");
  }
}
