package io.github.studysite.assemble;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Redirects;
import io.github.studysite.model.Redirects.Redirect;
import io.github.studysite.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds old addresses at which something else stands now. */
final class RedirectChecks {
  /** Folders that hold nothing but what the generator writes. */
  private static final Set<String> OURS =
      Set.of("assets", "data", "downloads", "glossary", "print", "search");

  private static final Set<String> SINGLE_PAGES =
      Set.of(
          "index.html",
          "glossary.html",
          "quiz.html",
          "progress.html",
          "downloads.html",
          "errata.html",
          "search.html",
          "404.html");

  private RedirectChecks() {}

  static List<Problem> problems(Site site) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> pages = pages(site);
    Map<String, Redirect> first = new HashMap<>();
    for (Redirect redirect : Redirects.of(site)) {
      // File systems that ignore case would make one file of two.
      String from = redirect.from().toLowerCase(Locale.ROOT);
      Redirect other = first.putIfAbsent(from, redirect);
      if (redirect.said().startsWith("was=") && (other == null || isWas(other))) {
        // Ids that clash are told by their own rule.
        continue;
      }
      if (SINGLE_PAGES.contains(from) || OURS.contains(from.replaceFirst("/.*", ""))) {
        problems.add(clash(redirect, "which is a page of every site."));
      } else if (pages.containsKey(from)) {
        problems.add(clash(redirect, "where " + pages.get(from) + " stands now."));
      } else if (other != null) {
        problems.add(clash(redirect, "and so does " + other.place() + "."));
      }
    }
    return problems;
  }

  private static boolean isWas(Redirect redirect) {
    return redirect.said().startsWith("was=");
  }

  private static Map<String, String> pages(Site site) {
    Map<String, String> pages = new HashMap<>();
    site.topics()
        .forEach(
            topic -> {
              pages.put(lower(topic.page()), topic.path());
              topic
                  .terms()
                  .forEach(term -> pages.put(lower(term.page()), "the term “" + term.name() + "”"));
            });
    site.pages().forEach(page -> pages.put(lower(page.page()), page.path()));
    return pages;
  }

  private static String lower(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static Problem clash(Redirect redirect, String rest) {
    return Problem.error(
        "redirect-clash",
        redirect.place(),
        "“" + redirect.said() + "” leads here from " + redirect.from() + ", " + rest,
        "An address can lead to one page only: take it out, or correct it.");
  }
}
