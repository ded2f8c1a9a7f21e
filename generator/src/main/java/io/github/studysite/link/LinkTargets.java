package io.github.studysite.link;

import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out where the links lead that authors wrote. */
final class LinkTargets {
  private final TermNames terms;
  private final Map<String, NotePage> pageOfFile = new LinkedHashMap<>();
  private final Map<String, NotePage> topicOfSlug = new LinkedHashMap<>();
  private final Set<String> images;
  private final List<Problem> problems;

  /**
   * @param problems takes what is found
   */
  LinkTargets(Site site, TermNames terms, List<Problem> problems) {
    this.terms = terms;
    this.images = new HashSet<>(site.images());
    this.problems = problems;
    site.topics().forEach(topic -> add(NotePage.of(topic)));
    site.pages().forEach(page -> add(NotePage.of(page)));
  }

  private void add(NotePage page) {
    pageOfFile.putIfAbsent(page.file(), page);
    if (!page.slug().isEmpty()) {
      topicOfSlug.putIfAbsent(page.slug(), page);
    }
  }

  /** A link target that needs no looking up; empty, and reported, if there is none. */
  Optional<LinkTarget> resolve(LinkTarget written, Place place, NotePage here) {
    if (written instanceof LinkTarget.Name name) {
      return named(Letters.tidy(name.name()), place, here);
    }
    if (written instanceof LinkTarget.NoteFile file) {
      return file.path().isEmpty()
          ? onPage(here, file.fragment(), place)
          : inFile(file, place, here);
    }
    return Optional.of(written);
  }

  /** The term of that name; empty, and reported, if there is none or more than one. */
  Optional<Term> term(String name, Place place) {
    List<Term> found = terms.find(name);
    if (found.isEmpty()) {
      problems.add(
          Problem.error(
              "unknown-term",
              place,
              "No term is called “" + name + "”, so there is nothing to add notes to.",
              Nearest.didYouMean(name, terms.all())
                  .orElse("Define the term: its name without brackets, then its definition.")));
      return Optional.empty();
    }
    return one(found, name, place);
  }

  private Optional<Term> one(List<Term> found, String name, Place place) {
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    String choice =
        found.stream().map(term -> "[[" + term.id() + "]]").collect(Collectors.joining(" or "));
    problems.add(
        Problem.error(
            "ambiguous-link",
            place,
            "“" + name + "” is the name of more than one term.",
            "Say which by its id: " + choice + "."));
    return Optional.empty();
  }

  private Optional<LinkTarget> named(String name, Place place, NotePage here) {
    List<Term> found = terms.find(name);
    if (!found.isEmpty()) {
      return one(found, name, place).map(term -> new LinkTarget.ToTerm(term.id(), false));
    }
    int hash = name.indexOf('#');
    if (hash == 0) {
      return onPage(here, name.substring(1), place);
    }
    String slug = hash < 0 ? name : name.substring(0, hash);
    NotePage topic = topicOfSlug.get(slug);
    if (topic == null) {
      topic = topicOfSlug.get(slug.toLowerCase(Locale.ROOT));
    }
    if (topic != null) {
      return onPage(topic, hash < 0 ? "" : name.substring(hash + 1), place);
    }
    Set<String> known = new LinkedHashSet<>(terms.all());
    known.addAll(topicOfSlug.keySet());
    problems.add(
        Problem.error(
            "unknown-link",
            place,
            "[[" + name + "]] names no term and no topic.",
            Nearest.didYouMean(slug, known).orElse("Define the term, or take the brackets away.")));
    return Optional.empty();
  }

  private Optional<LinkTarget> inFile(LinkTarget.NoteFile file, Place place, NotePage here) {
    String path = NotePaths.resolve(here.file(), file.path()).orElse("");
    if (pageOfFile.containsKey(path)) {
      return onPage(pageOfFile.get(path), file.fragment(), place);
    }
    if (images.contains(path)) {
      return Optional.of(new LinkTarget.ToPage(path, ""));
    }
    Set<String> known = new LinkedHashSet<>();
    pageOfFile.keySet().forEach(one -> known.add(NotePaths.relative(here.file(), one)));
    images.stream().sorted().forEach(one -> known.add(NotePaths.relative(here.file(), one)));
    problems.add(
        Problem.error(
            "unknown-file",
            place,
            "The link leads to “" + file.path() + "”, which is no note, page or image.",
            Nearest.didYouMean(file.path(), known)
                .orElse("A link's path begins at the folder of the note it stands in.")));
    return Optional.empty();
  }

  private Optional<LinkTarget> onPage(NotePage page, String fragment, Place place) {
    if (fragment.isEmpty() || page.anchors().contains(fragment)) {
      return Optional.of(new LinkTarget.ToPage(page.path(), fragment));
    }
    problems.add(
        Problem.error(
            "unknown-anchor",
            place,
            page.file() + " has no section, term or question with the id “" + fragment + "”.",
            Nearest.didYouMean(fragment, page.anchors())
                .orElse("A section's id is its heading in small letters with hyphens.")));
    return Optional.empty();
  }
}
