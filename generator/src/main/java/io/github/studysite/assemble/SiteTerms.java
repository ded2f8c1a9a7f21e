package io.github.studysite.assemble;

import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks terms up as settings and attributes name them: by id, name or alias. */
final class SiteTerms {
  private final Map<String, Term> exactly = new LinkedHashMap<>();
  private final Map<String, Term> inAnyCase = new LinkedHashMap<>();

  SiteTerms(List<Topic> topics) {
    List<Term> terms = new ArrayList<>();
    topics.forEach(topic -> terms.addAll(topic.terms()));
    // Ids first: a term may be called what another one's id is.
    terms.forEach(term -> add(term.id(), term));
    terms.forEach(term -> add(term.name(), term));
    terms.forEach(term -> add(term.expansion(), term));
    terms.forEach(term -> term.aliases().forEach(alias -> add(alias, term)));
  }

  private void add(String name, Term term) {
    if (!name.isEmpty()) {
      exactly.putIfAbsent(name, term);
      inAnyCase.putIfAbsent(name.toLowerCase(Locale.ROOT), term);
    }
  }

  Optional<Term> find(String idOrName) {
    Term term = exactly.get(idOrName);
    return Optional.ofNullable(
        term != null ? term : inAnyCase.get(idOrName.toLowerCase(Locale.ROOT)));
  }

  /** Ids and names, for a guess at what was meant. */
  Iterable<String> names() {
    return exactly.keySet();
  }
}
