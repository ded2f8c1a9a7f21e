package io.github.studysite.render;

import io.github.studysite.model.Slug;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What topics are tagged with. */
final class Tags {
  private final Map<String, Tag> bySlug = new LinkedHashMap<>();

  private Tags() {}

  /**
   * @param name as the first topic writes it
   * @param topics in reading order
   */
  record Tag(String slug, String name, List<Topic> topics) {
    String page() {
      return "tags/" + slug + ".html";
    }
  }

  static Tags of(List<Topic> topics) {
    Tags tags = new Tags();
    for (Topic topic : topics) {
      Set<String> slugs = new LinkedHashSet<>();
      for (String name : topic.frontMatter().tags()) {
        String slug = Slug.of(name);
        if (!slug.isEmpty() && slugs.add(slug)) {
          tags.bySlug
              .computeIfAbsent(slug, unused -> new Tag(slug, name.strip(), new ArrayList<>()))
              .topics()
              .add(topic);
        }
      }
    }
    return tags;
  }

  boolean isEmpty() {
    return bySlug.isEmpty();
  }

  /** From A to Z. */
  List<Tag> all() {
    return bySlug.values().stream()
        .sorted(Comparator.comparing((Tag tag) -> SortKey.of(tag.name())).thenComparing(Tag::slug))
        .toList();
  }

  /** Those of a topic, as it names them. */
  List<Tag> of(Topic topic) {
    return topic.frontMatter().tags().stream()
        .map(name -> bySlug.get(Slug.of(name)))
        .filter(tag -> tag != null)
        .distinct()
        .toList();
  }
}
