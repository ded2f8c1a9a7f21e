package io.github.studysite.link;

import io.github.studysite.model.LinkRule;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which names link by themselves. */
final class NameRules {
  private final Set<String> always = new HashSet<>();
  private final Set<String> never = new HashSet<>();

  NameRules(Settings.Linking linking, TermNames names) {
    linking.always().forEach(name -> names.find(name).forEach(term -> always.add(term.id())));
    linking.never().forEach(name -> names.find(name).forEach(term -> never.add(term.id())));
  }

  /**
   * Why the name does not link by itself, in words; empty if it does. What the term says weighs
   * more than the settings, and these more than the shape of the name. A name of two terms never
   * links.
   *
   * @param bearers all terms of that name
   */
  Optional<String> reasonToHoldBack(Term term, String name, List<Term> bearers) {
    for (Term other : bearers) {
      if (!other.id().equals(term.id())) {
        return Optional.of("it is also a name of “" + other.id() + "”");
      }
    }
    if (term.linkRule() == LinkRule.NEVER) {
      return Optional.of("link=never stands on the term");
    }
    if (term.linkRule() == LinkRule.AUTO) {
      return Optional.empty();
    }
    if (never.contains(term.id())) {
      return Optional.of("linking.never in studysite.yaml names the term");
    }
    return always.contains(term.id()) ? Optional.empty() : unfitShape(name);
  }

  private static Optional<String> unfitShape(String name) {
    int[] characters = name.codePoints().toArray();
    if (characters.length == 1) {
      return Optional.of("a single character is too short");
    }
    if (characters.length == 2 && !isWrittenWithoutSpaces(characters)) {
      for (int character : characters) {
        if (!Character.isUpperCase(character) && !Character.isDigit(character)) {
          return Optional.of("two characters link only if both are capitals or digits");
        }
      }
      if (WordList.isEveryday(name)) {
        return everyday(name);
      }
    }
    return isOrdinaryWord(name) ? everyday(name) : Optional.empty();
  }

  private static Optional<String> everyday(String name) {
    return Optional.of("“" + name.toLowerCase(Locale.ROOT) + "” is an everyday word");
  }

  /** In such scripts two characters are a whole word. */
  private static boolean isWrittenWithoutSpaces(int[] characters) {
    return Letters.standsAlone(characters[0]) && Letters.standsAlone(characters[1]);
  }

  /** In lower or title case: {@code WHO} is a name, {@code Who} a word. */
  private static boolean isOrdinaryWord(String name) {
    String rest = name.substring(name.offsetByCodePoints(0, 1));
    return rest.equals(rest.toLowerCase(Locale.ROOT)) && WordList.isEveryday(name);
  }
}
