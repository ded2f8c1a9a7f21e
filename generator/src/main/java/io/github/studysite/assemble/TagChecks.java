package io.github.studysite.assemble;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.Slug;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds tags that are meant to be one and are written in two ways. */
final class TagChecks {
  private TagChecks() {}

  static List<Problem> problems(Site site) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Use> first = new HashMap<>();
    for (Topic topic : site.topics()) {
      for (String tag : topic.frontMatter().tags()) {
        Use use = first.putIfAbsent(Slug.of(tag).replace("-", ""), new Use(tag, topic));
        if (use != null && !use.tag().equals(tag)) {
          problems.add(
              Problem.warning(
                  "near-duplicate-tag",
                  Place.of(topic.path()),
                  "The tag “"
                      + tag
                      + "” is nearly “"
                      + use.tag()
                      + "” of "
                      + use.topic().path()
                      + ".",
                  "Write both in the same way, so that their topics stand in one list."));
        }
      }
    }
    return problems;
  }

  private record Use(String tag, Topic topic) {}
}
