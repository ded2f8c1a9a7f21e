package io.github.studysite.render;

import io.github.studysite.model.Block;
import io.github.studysite.model.ImageSize;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where everything in the site stands. */
final class SiteIndex {
  private final LinkedSite linked;
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> sentences = new HashMap<>();
  private final Map<String, List<MoreEntry>> more = new HashMap<>();
  private final List<Entry> alphabetical;
  private final Map<String, ImageSize> images;
  private final Tags tags;

  /** By {@code topic#anchor}: the term whose entry stands there. */
  private final Map<String, String> termAt = new HashMap<>();

  SiteIndex(LinkedSite linked) {
    this(linked, Map.of());
  }

  /**
   * @param images sizes of images by their paths from the site's root
   */
  SiteIndex(LinkedSite linked, Map<String, ImageSize> images) {
    this.linked = linked;
    this.images = images;
    this.tags = Tags.of(linked.site().topics());
    for (Topic topic : linked.site().topics()) {
      topics.put(topic.slug(), topic);
      topic.sections().forEach(section -> readTerms(topic, section));
    }
    alphabetical =
        entries.values().stream()
            .sorted(
                Comparator.comparing((Entry entry) -> SortKey.of(entry.term().name()))
                    .thenComparing(entry -> entry.term().id()))
            .toList();
  }

  /** A term and where it is defined. */
  record Entry(Term term, Topic topic, Section section) {}

  /** More notes on a term and where they stand. */
  record MoreEntry(TermItem.MoreNotes item, Topic topic) {}

  private void readTerms(Topic topic, Section section) {
    for (Block block : section.blocks()) {
      if (!(block instanceof Block.TermList list)) {
        continue;
      }
      for (TermItem item : list.items()) {
        if (item instanceof Term term) {
          entries.put(term.id(), new Entry(term, topic, section));
          sentences.put(term.id(), Definitions.sentence(term));
          termAt.put(topic.slug() + "#" + term.id(), term.id());
        } else if (item instanceof TermItem.MoreNotes notes && !notes.termId().isEmpty()) {
          more.computeIfAbsent(notes.termId(), unused -> new ArrayList<>())
              .add(new MoreEntry(notes, topic));
          termAt.put(topic.slug() + "#" + notes.id(), notes.termId());
        }
      }
    }
  }

  /** Null if it is not known. */
  ImageSize imageSize(String path) {
    return images.get(path);
  }

  Tags tags() {
    return tags;
  }

  LinkedSite linked() {
    return linked;
  }

  List<Topic> topics() {
    return linked.site().topics();
  }

  /** Null if there is no such topic. */
  Topic topic(String slug) {
    return topics.get(slug);
  }

  /** Null if there is no such term. */
  Entry entry(String termId) {
    return entries.get(termId);
  }

  /** The first of a term's definition: cut out once, since it is said on many pages. */
  String sentence(Term term) {
    return sentences.get(term.id());
  }

  List<MoreEntry> more(String termId) {
    return more.getOrDefault(termId, List.of());
  }

  /** All terms from A to Z. */
  List<Entry> alphabetical() {
    return alphabetical;
  }

  List<Mention> mentions(String termId) {
    return linked.mentions().getOrDefault(termId, List.of());
  }

  /** The term whose entry a mention stands in; null if it stands in no entry. */
  String termAround(Mention mention) {
    return termAt.get(mention.topicSlug() + "#" + mention.anchor());
  }

  /** In how many topics a term is explained or named. */
  int topicsWith(Entry entry) {
    Set<String> slugs = new HashSet<>();
    slugs.add(entry.topic().slug());
    more(entry.term().id()).forEach(notes -> slugs.add(notes.topic().slug()));
    mentions(entry.term().id()).forEach(mention -> slugs.add(mention.topicSlug()));
    return slugs.size();
  }
}
