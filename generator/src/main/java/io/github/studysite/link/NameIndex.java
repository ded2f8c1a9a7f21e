package io.github.studysite.link;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All spellings by which plain text may name a term. */
final class NameIndex {
  private final Map<String, List<TermName>> bySpelling = new LinkedHashMap<>();
  private final Map<String, List<Term>> bearers = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private final List<LinkedSite.HeldBack> heldBack = new ArrayList<>();
  private final boolean english;

  NameIndex(TermNames terms, Settings settings) {
    this.english = isEnglish(settings);
    List<TermName> names = new ArrayList<>();
    for (Term term : terms.terms()) {
      for (TermName name : namesOf(term)) {
        names.add(name);
        written.add(name.text());
        bearers.computeIfAbsent(key(name), any -> new ArrayList<>(1)).add(term);
      }
    }
    NameRules rules = new NameRules(settings.linking(), terms);
    for (TermName name : names) {
      add(name, rules);
    }
  }

  static boolean isEnglish(Settings settings) {
    String language = settings.language().toLowerCase(Locale.ROOT);
    return language.equals("en") || language.startsWith("en-");
  }

  private static List<TermName> namesOf(Term term) {
    Map<String, TermName> names = new LinkedHashMap<>();
    put(names, term, term.name(), TermName.Role.NAME);
    put(names, term, term.expansion(), TermName.Role.EXPANSION);
    term.aliases().forEach(alias -> put(names, term, alias, TermName.Role.ALIAS));
    return List.copyOf(names.values());
  }

  private static void put(
      Map<String, TermName> names, Term term, String written, TermName.Role role) {
    String text = Letters.tidy(written);
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      TermName name = TermName.of(term, text, role, false);
      names.putIfAbsent(key(name), name);
    }
  }

  private void add(TermName name, NameRules rules) {
    String reason =
        rules.reasonToHoldBack(name.term(), name.text(), bearers.get(key(name))).orElse("");
    if (!reason.isEmpty()) {
      heldBack.add(new LinkedSite.HeldBack(name.term().id(), name.text(), reason));
    }
    TermName known = TermName.of(name.term(), name.text(), name.role(), !reason.isEmpty());
    addSpelling(known);
    if (english) {
      Plurals.of(known.text()).forEach(plural -> addSpelling(known.inPlural(plural)));
    }
  }

  private void addSpelling(TermName name) {
    bySpelling.computeIfAbsent(Letters.folded(name.text()), any -> new ArrayList<>(1)).add(name);
  }

  /** Names in capitals are told apart by their case, others are not. */
  private static String key(TermName name) {
    return name.exact() ? name.text() : Letters.folded(name.text());
  }

  /** The names by their folded spelling. */
  Map<String, List<TermName>> bySpelling() {
    return bySpelling;
  }

  /** Whether a term is called exactly so. */
  boolean isName(String word) {
    return written.contains(word);
  }

  boolean english() {
    return english;
  }

  List<LinkedSite.HeldBack> heldBack() {
    return heldBack;
  }
}
