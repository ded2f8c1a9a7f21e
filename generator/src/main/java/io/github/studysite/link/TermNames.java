package io.github.studysite.link;

import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All terms by all their names, for what authors write between double brackets. */
final class TermNames {
  private final Map<String, Term> byId = new LinkedHashMap<>();
  private final List<Tier> tiers = new ArrayList<>();
  private final Set<String> all = new LinkedHashSet<>();

  /** One way to look a term up. */
  private record Tier(Function<String, String> key, Map<String, List<Term>> terms) {
    void add(String name, Term term) {
      if (!name.isEmpty()) {
        List<Term> bearers = terms.computeIfAbsent(key.apply(name), any -> new ArrayList<>(1));
        if (!bearers.contains(term)) {
          bearers.add(term);
        }
      }
    }

    List<Term> find(String name) {
      return terms.getOrDefault(key.apply(name), List.of());
    }
  }

  /**
   * @param english whether a name is also found by its plural
   */
  TermNames(List<Topic> topics, boolean english) {
    for (Topic topic : topics) {
      // A second definition is reported elsewhere; the first holds.
      topic.terms().forEach(term -> byId.putIfAbsent(term.id(), term));
    }
    addTiers(Letters::tidy);
    addTiers(name -> Letters.folded(Letters.tidy(name)));
    if (english) {
      addPlurals();
    }
    for (Term term : byId.values()) {
      all.addAll(namesOf(term));
      all.add(term.id());
    }
  }

  private void addTiers(Function<String, String> key) {
    Tier name = newTier(key);
    Tier alias = newTier(key);
    Tier expansion = newTier(key);
    Tier id = newTier(key);
    for (Term term : byId.values()) {
      name.add(term.name(), term);
      term.aliases().forEach(one -> alias.add(one, term));
      expansion.add(term.expansion(), term);
      if (!term.expansion().isEmpty()) {
        expansion.add(term.name() + " (" + term.expansion() + ")", term);
        expansion.add(term.expansion() + " (" + term.name() + ")", term);
      }
      id.add(term.id(), term);
    }
  }

  private void addPlurals() {
    Tier exact = newTier(Letters::tidy);
    Tier inAnyCase = newTier(name -> Letters.folded(Letters.tidy(name)));
    for (Term term : byId.values()) {
      for (String name : namesOf(term)) {
        // [[AMIs]] is the plural of AMI; [[AMIS]] is a mistake.
        Tier tier = Letters.isInCapitals(name) ? exact : inAnyCase;
        Plurals.of(name).forEach(plural -> tier.add(plural, term));
      }
    }
  }

  private Tier newTier(Function<String, String> key) {
    Tier tier = new Tier(key, new HashMap<>());
    tiers.add(tier);
    return tier;
  }

  private static List<String> namesOf(Term term) {
    List<String> names = new ArrayList<>();
    names.add(Letters.tidy(term.name()));
    names.add(Letters.tidy(term.expansion()));
    term.aliases().forEach(alias -> names.add(Letters.tidy(alias)));
    names.removeIf(String::isEmpty);
    return names;
  }

  /**
   * The terms that may be meant: none, one, or several that share the name. Exact spelling comes
   * before any other, and a name before an alias, an expansion and an id.
   */
  List<Term> find(String written) {
    for (Tier tier : tiers) {
      List<Term> terms = tier.find(written);
      if (!terms.isEmpty()) {
        return terms;
      }
    }
    return List.of();
  }

  /** In the order of the site, each id once. */
  Iterable<Term> terms() {
    return byId.values();
  }

  /** Every name and id, for a guess at what was meant. */
  Set<String> all() {
    return all;
  }
}
