package io.github.studysite.search;

import io.github.studysite.model.Block;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many topics a term is explained or named. */
final class TopicCounts {
  private final LinkedSite linked;
  private final Map<String, Set<String>> topicsWithMore = new HashMap<>();

  TopicCounts(LinkedSite linked) {
    this.linked = linked;
    for (Topic topic : linked.site().topics()) {
      for (Section section : topic.sections()) {
        section.blocks().forEach(block -> readMoreNotes(topic, block));
      }
    }
  }

  private void readMoreNotes(Topic topic, Block block) {
    if (block instanceof Block.TermList list) {
      for (TermItem item : list.items()) {
        if (item instanceof TermItem.MoreNotes more) {
          topicsWithMore
              .computeIfAbsent(more.termId(), unused -> new HashSet<>())
              .add(topic.slug());
        }
      }
    }
  }

  int of(Term term, Topic defining) {
    Set<String> slugs = new HashSet<>(topicsWithMore.getOrDefault(term.id(), Set.of()));
    slugs.add(defining.slug());
    linked
        .mentions()
        .getOrDefault(term.id(), List.of())
        .forEach(mention -> slugs.add(mention.topicSlug()));
    return slugs.size();
  }
}
