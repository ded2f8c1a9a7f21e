package io.github.studysite.assemble;

import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The reading order: group by group, without groups by number and slug.
 *
 * @param topics without drafts
 * @param groups without slugs that name no topic of the site
 */
record TopicOrder(List<Topic> topics, List<Settings.Group> groups, List<Problem> problems) {
  private static final Comparator<Topic> IN_FILE_ORDER =
      Comparator.comparingInt((Topic topic) -> topic.number() == 0 ? 1 : 0)
          .thenComparingInt(Topic::number)
          .thenComparing(Topic::slug)
          .thenComparing(Topic::path);

  static TopicOrder of(Settings settings, List<Topic> all) {
    List<Topic> topics =
        all.stream()
            .filter(topic -> !topic.frontMatter().draft())
            .map(TopicOrder::withoutDrafts)
            .sorted(IN_FILE_ORDER)
            .toList();
    if (settings.groups().isEmpty()) {
      return new TopicOrder(topics, List.of(), List.of());
    }
    // Drafts may stand in a group: they will be published one day.
    Set<String> known = new TreeSet<>();
    all.forEach(topic -> known.add(topic.slug()));
    Map<String, List<Topic>> bySlug = topics.stream().collect(Collectors.groupingBy(Topic::slug));
    List<Problem> problems = new ArrayList<>();
    List<Settings.Group> groups = new ArrayList<>();
    List<Topic> ordered = new ArrayList<>();
    Map<String, Settings.Group> groupOf = new HashMap<>();
    for (Settings.Group group : settings.groups()) {
      List<String> slugs = new ArrayList<>();
      for (String slug : group.topics()) {
        if (!known.contains(slug)) {
          problems.add(unknown(slug, group, known));
        } else if (groupOf.containsKey(slug)) {
          problems.add(twice(slug, group, groupOf.get(slug)));
        } else {
          groupOf.put(slug, group);
          List<Topic> named = bySlug.getOrDefault(slug, List.of());
          ordered.addAll(named);
          if (!named.isEmpty()) {
            slugs.add(slug);
          }
        }
      }
      groups.add(new Settings.Group(group.title(), slugs, group.place()));
    }
    for (Topic topic : topics) {
      if (!groupOf.containsKey(topic.slug())) {
        ordered.add(topic);
        problems.add(withoutGroup(topic));
      }
    }
    return new TopicOrder(ordered, groups, problems);
  }

  private static Topic withoutDrafts(Topic topic) {
    List<Question> ready = topic.questions().stream().filter(one -> !one.draft()).toList();
    return topic.with(topic.sections(), ready);
  }

  private static Problem unknown(String slug, Settings.Group group, Set<String> known) {
    return Problem.error(
        "unknown-topic",
        group.place(),
        "The group “" + group.title() + "” names a topic “" + slug + "” that does not exist.",
        Nearest.didYouMean(slug, known)
            .orElse("A topic is named by its file without number and extension."));
  }

  private static Problem twice(String slug, Settings.Group group, Settings.Group first) {
    String message =
        first == group
            ? "The group “" + group.title() + "” names the topic “" + slug + "” twice."
            : "The topic “"
                + slug
                + "” stands in two groups, “"
                + first.title()
                + "” and “"
                + group.title()
                + "”.";
    return Problem.error(
        "topic-in-two-groups", group.place(), message, "Leave it in one place only.");
  }

  private static Problem withoutGroup(Topic topic) {
    return Problem.warning(
        "topic-without-group",
        Place.of(topic.path()),
        "The topic “" + topic.slug() + "” stands in no group and comes last.",
        "Add it to one of the groups in studysite.yaml.");
  }
}
