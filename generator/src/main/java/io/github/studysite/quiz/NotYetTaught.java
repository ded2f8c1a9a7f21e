package io.github.studysite.quiz;

import io.github.studysite.model.Answers;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.LinkedSite.HeldBack;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question that needs a term from further on cannot be answered in reading order. */
final class NotYetTaught implements LintRule {
  private final List<Topic> topics;
  private final TermNames names;

  /** By term id: the position of the topic that defines it. */
  private final Map<String, Integer> taughtIn = new HashMap<>();

  NotYetTaught(LinkedSite linked) {
    topics = linked.site().topics();
    List<Term> terms = new ArrayList<>();
    for (int at = 0; at < topics.size(); at++) {
      for (Term term : topics.get(at).terms()) {
        terms.add(term);
        taughtIn.putIfAbsent(term.id(), at);
      }
    }
    // A name that is held back is an everyday word: it rarely means the term.
    Set<List<String>> heldBack = new HashSet<>();
    for (HeldBack held : linked.heldBack()) {
      heldBack.add(List.of(held.termId(), held.name()));
    }
    names =
        TermNames.of(
            terms,
            (term, name) ->
                term.linkRule() != LinkRule.NEVER && !heldBack.contains(List.of(term.id(), name)));
  }

  @Override
  public String name() {
    return "not-yet-taught";
  }

  @Override
  public List<Problem> check(Asked asked) {
    Map<String, Integer> later = new LinkedHashMap<>();
    for (String text : texts(asked)) {
      Map<List<Integer>, List<TermNames.Found>> places = new LinkedHashMap<>();
      for (TermNames.Found found : names.longest(text)) {
        places
            .computeIfAbsent(List.of(found.start(), found.end()), place -> new ArrayList<>())
            .add(found);
      }
      for (List<TermNames.Found> here : places.values()) {
        int taught = here.stream().mapToInt(one -> taughtIn.get(one.term().id())).min().orElse(0);
        if (taught > asked.topicAt()) {
          later.putIfAbsent(text.substring(here.get(0).start(), here.get(0).end()), taught);
        }
      }
    }
    return later.entrySet().stream()
        .limit(1)
        .map(entry -> problem(asked, entry.getKey(), topics.get(entry.getValue()).title()))
        .toList();
  }

  private static List<String> texts(Asked asked) {
    List<String> texts = new ArrayList<>(asked.ask());
    Answers answers = asked.question().answers();
    if (answers instanceof Answers.Choice choice) {
      choice.options().forEach(option -> texts.add(option.words().plainText()));
    } else if (answers instanceof Answers.Order order) {
      order.steps().forEach(step -> texts.add(step.plainText()));
    } else if (answers instanceof Answers.Match match) {
      match.pairs().forEach(pair -> texts.add(pair.left().plainText()));
      match.pairs().forEach(pair -> texts.add(pair.right().plainText()));
    }
    return texts;
  }

  private Problem problem(Asked asked, String words, String title) {
    return new Problem(
        name(),
        Severity.INFO,
        asked.question().place(),
        "The question names “" + words + "”, which is defined only later, in “" + title + "”.",
        "Move the question to that topic, or leave the name out.");
  }
}
