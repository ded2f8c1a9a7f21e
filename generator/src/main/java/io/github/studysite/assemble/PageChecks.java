package io.github.studysite.assemble;

import io.github.studysite.model.Place;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds files that would become the same page. */
final class PageChecks {
  private PageChecks() {}

  static List<Problem> problems(Site site) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> fileOf = new HashMap<>();
    for (Topic topic : site.topics()) {
      String other = fileOf.putIfAbsent(topic.page(), topic.path());
      if (other != null) {
        problems.add(samePage("duplicate-topic", topic.path(), other, topic.page()));
      }
    }
    for (PlainPage page : site.pages()) {
      String other = fileOf.putIfAbsent(page.page(), page.path());
      if (other != null) {
        problems.add(samePage("duplicate-page", page.path(), other, page.page()));
      }
    }
    return problems;
  }

  private static Problem samePage(String rule, String path, String other, String page) {
    return Problem.error(
        rule,
        Place.of(path),
        "This file and " + other + " would both become " + page + ".",
        "Rename one of them; the number before the name does not count.");
  }
}
