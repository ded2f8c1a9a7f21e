package io.github.studysite.link;

import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is learned on the way through the notes. */
final class Findings {
  private final List<LinkedSite.LinkUse> links = new ArrayList<>();
  private final Map<String, List<LinkedSite.Mention>> mentions = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, AcronymUses> unknownAcronyms = new LinkedHashMap<>();

  void link(Scope scope, Place place, String words, LinkTarget target, String rule) {
    String page = scope.page().path();
    if (target instanceof LinkTarget.ToTerm term) {
      String path = "terms/" + term.termId() + ".html";
      links.add(new LinkedSite.LinkUse(page, place, words, path, term.termId(), rule));
      named(term.termId(), scope);
    } else if (target instanceof LinkTarget.ToPage to) {
      String path = to.fragment().isEmpty() ? to.path() : to.path() + "#" + to.fragment();
      links.add(new LinkedSite.LinkUse(page, place, words, path, "", rule));
    }
  }

  void mention(String termId, LinkedSite.Mention mention) {
    mentions.computeIfAbsent(termId, any -> new ArrayList<>()).add(mention);
  }

  /** The term is named, with or without a link. */
  void named(String termId, Scope scope) {
    if (!termId.equals(scope.ownTerm())) {
      named.add(termId);
    }
  }

  boolean isNamed(String termId) {
    return named.contains(termId);
  }

  /**
   * @param expanded the text says there what it stands for
   */
  void unknownAcronym(String acronym, Place place, boolean expanded) {
    unknownAcronyms.merge(
        acronym,
        new AcronymUses(place, 1, expanded),
        (before, one) ->
            new AcronymUses(
                before.first(), before.count() + 1, before.expanded() || one.expanded()));
  }

  List<LinkedSite.LinkUse> links() {
    return links;
  }

  Map<String, List<LinkedSite.Mention>> mentions() {
    return mentions;
  }

  /**
   * Where an acronym without a term stands.
   *
   * @param expanded the text says somewhere what it stands for
   */
  record AcronymUses(Place first, int count, boolean expanded) {}

  Map<String, AcronymUses> unknownAcronyms() {
    return unknownAcronyms;
  }
}
