package io.github.studysite.render;

import io.github.studysite.model.Settings;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.TopicList;
import io.github.studysite.render.PageParts.TopicRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Lists of topics beside the text; a page's size must not grow with the site. */
final class TopicLists {
  /** More than these are not listed in one place but on the home page. */
  static final int ALL = 100;

  private static final int AROUND = 20;

  private final List<Topic> topics;
  private final Texts texts;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, TopicList> lists = new HashMap<>();

  TopicLists(SiteIndex index, Texts texts) {
    this.topics = index.topics();
    this.texts = texts;
    for (int at = 0; at < topics.size(); at++) {
      positions.put(topics.get(at).slug(), at);
    }
    int number = 0;
    for (Settings.Group group : index.linked().site().settings().groups()) {
      Group shown = new Group(anchor(number + 1), group.title());
      List<String> own =
          group.topics().stream()
              .filter(slug -> positions.containsKey(slug) && !groups.containsKey(slug))
              .toList();
      own.forEach(slug -> groups.put(slug, shown));
      // One without topics is not shown.
      number += own.isEmpty() ? 0 : 1;
    }
  }

  /** A group of topics and where it stands on the home page. */
  record Group(String anchor, String title) {}

  /**
   * Where a group stands on the home page.
   *
   * @param number from 1, of those that have topics
   */
  static String anchor(int number) {
    return "_group-" + number;
  }

  /** The group of a topic; null if it has none. */
  Group group(Topic topic) {
    return groups.get(topic.slug());
  }

  /** All topics; if there are very many, those of the own group and those nearby. */
  TopicList around(Topic current, PageLinks links) {
    // Pages of one folder share a list: the terms of a topic, above all.
    return lists.computeIfAbsent(
        links.folder() + " " + current.slug(), unused -> make(current, links));
  }

  private TopicList make(Topic current, PageLinks links) {
    if (topics.size() <= ALL) {
      return new TopicList(rows(topics, current, links), null);
    }
    int here = positions.get(current.slug());
    Group group = group(current);
    List<Topic> near =
        IntStream.range(0, topics.size())
            .filter(
                at ->
                    Math.abs(at - here) <= AROUND
                        || Math.abs(at - here) <= ALL / 2
                            && Objects.equals(group(topics.get(at)), group))
            .mapToObj(topics::get)
            .toList();
    return new TopicList(
        rows(near, current, links),
        new Anchor(links.to(SitePaths.HOME), texts.count("topics.all", topics.size())));
  }

  private static List<TopicRow> rows(List<Topic> topics, Topic current, PageLinks links) {
    List<TopicRow> rows = new ArrayList<>();
    for (Topic topic : topics) {
      rows.add(
          new TopicRow(
              number(topic),
              links.to(topic.page()),
              topic.title(),
              topic.slug().equals(current.slug())));
    }
    return rows;
  }

  /** From 0, in reading order. */
  int position(String slug) {
    return positions.get(slug);
  }

  /** Null at the ends. */
  Topic before(Topic topic) {
    int at = positions.get(topic.slug());
    return at == 0 ? null : topics.get(at - 1);
  }

  /** Null at the ends. */
  Topic after(Topic topic) {
    int at = positions.get(topic.slug());
    return at + 1 == topics.size() ? null : topics.get(at + 1);
  }

  static String number(Topic topic) {
    return topic.number() == 0 ? "" : Integer.toString(topic.number());
  }

  /** Number and title. */
  static String named(Topic topic) {
    return topic.number() == 0 ? topic.title() : topic.number() + " " + topic.title();
  }
}
