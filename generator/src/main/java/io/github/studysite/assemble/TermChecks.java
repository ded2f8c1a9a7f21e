package io.github.studysite.assemble;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds terms that get in each other's way. */
final class TermChecks {
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Term> byId = new HashMap<>();
  private final Map<String, Term> byFile = new HashMap<>();
  private final Map<String, Claim> byName = new HashMap<>();

  private TermChecks() {}

  /** What a term is called, and as what. */
  private record Claim(String name, String role, Term term) {}

  static List<Problem> problems(Site site) {
    TermChecks checks = new TermChecks();
    List<Term> terms = new ArrayList<>();
    site.topics().forEach(topic -> terms.addAll(topic.terms()));
    List<Term> different = terms.stream().filter(checks::hasItsOwnId).toList();
    // Names before aliases, so that a problem stands at the alias, which is easier to change.
    different.forEach(term -> checks.claim(new Claim(term.name(), "name", term)));
    different.forEach(checks::claimAliases);
    different.stream()
        .filter(term -> !term.expansion().isEmpty())
        .forEach(term -> checks.claim(new Claim(term.expansion(), "expansion", term)));
    OldIds oldIds = new OldIds("term");
    different.forEach(term -> oldIds.living(term.id(), term.place()));
    different.forEach(term -> oldIds.old(term.was(), term.id(), term.place()));
    checks.problems.addAll(oldIds.problems());
    return checks.problems;
  }

  private boolean hasItsOwnId(Term term) {
    Term first = byId.putIfAbsent(term.id(), term);
    if (first != null) {
      problems.add(sameId(term, first));
      return false;
    }
    Term sameFile = byFile.putIfAbsent(term.id().toLowerCase(Locale.ROOT), term);
    if (sameFile != null) {
      problems.add(
          Problem.error(
              "id-differs-in-case",
              term.place(),
              "The pages of “"
                  + term.id()
                  + "” and “"
                  + sameFile.id()
                  + "” ("
                  + sameFile.place()
                  + ") are one file on systems that do not tell capitals from small letters.",
              "Give one of them another {#id}."));
    }
    return true;
  }

  private static Problem sameId(Term term, Term first) {
    String advice =
        term.name().equals(first.name()) && !standForTwoThings(term, first)
            ? "Define it once; elsewhere, write [[" + term.name() + "]] as the term line for notes."
            : "If they are two things, give one of them a name and an {#id} of its own.";
    return Problem.error(
        "duplicate-term",
        term.place(),
        "The term “"
            + term.name()
            + "” has the id “"
            + term.id()
            + "”, as has “"
            + first.name()
            + "” at "
            + first.place()
            + ".",
        advice);
  }

  private void claimAliases(Term term) {
    Set<String> own = new HashSet<>();
    own.add(key(term.name()));
    own.add(key(term.expansion()));
    for (String alias : term.aliases()) {
      if (own.add(key(alias))) {
        claim(new Claim(alias, "alias", term));
      } else {
        problems.add(
            Problem.warning(
                "duplicate-alias",
                term.place(),
                "“" + term.name() + "” is called “" + alias + "” twice.",
                "Leave the alias out."));
      }
    }
  }

  private void claim(Claim claim) {
    Claim first = byName.putIfAbsent(key(claim.name()), claim);
    if (first == null || first.term() == claim.term()) {
      return;
    }
    Place other = first.term().place();
    if (first.role().equals("name")
        && claim.role().equals("name")
        && standForTwoThings(first.term(), claim.term())) {
      problems.add(
          Problem.error(
              "two-expansions",
              claim.term().place(),
              "“"
                  + claim.name()
                  + "” stands for “"
                  + claim.term().expansion()
                  + "” here and for “"
                  + first.term().expansion()
                  + "” at "
                  + other
                  + ".",
              "Give one of them a name that says which is meant."));
      return;
    }
    Problem problem =
        Problem.error(
            "ambiguous-name",
            claim.term().place(),
            "The "
                + claim.role()
                + " “"
                + claim.name()
                + "” is also the "
                + first.role()
                + " of “"
                + first.term().id()
                + "” at "
                + other
                + ".",
            "No link can tell them apart: change one of them.");
    // Two acronyms may well be short for the same words.
    boolean grave = !claim.role().equals("expansion");
    problems.add(grave ? problem : problem.withSeverity(Severity.WARNING));
  }

  private static boolean standForTwoThings(Term one, Term other) {
    return !one.expansion().isEmpty()
        && !other.expansion().isEmpty()
        && !one.expansion().equalsIgnoreCase(other.expansion());
  }

  /** Names all in capitals are told apart by their case, others are not. */
  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.equals(name.toUpperCase(Locale.ROOT)) ? name : lower;
  }
}
