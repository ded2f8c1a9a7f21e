package io.github.studysite.quiz;

import io.github.studysite.model.Block;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Section;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All terms of a site in reading order, and what they have to do with each other. */
final class SiteTerms {
  private final List<List<Entry>> byTopic = new ArrayList<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, Set<String>> confusable = new HashMap<>();
  private final Map<String, Set<String>> named = new HashMap<>();

  /**
   * A term and where it is defined.
   *
   * @param position in reading order, from 0
   * @param topicAt position of the topic, from 0
   * @param sectionAt position of the section in its topic, from 0
   * @param names what it is called, its name first, each as folded words
   */
  record Entry(
      Term term,
      Topic topic,
      int position,
      int topicAt,
      int sectionAt,
      List<List<String>> names,
      Shape shape) {

    static Entry of(Term term, Topic topic, int position, int topicAt, int sectionAt) {
      List<List<String>> names = TermNames.of(term).stream().map(Word::folded).toList();
      return new Entry(term, topic, position, topicAt, sectionAt, names, Shape.of(term.name()));
    }

    String id() {
      return term.id();
    }

    /** The entry on the page of its topic. */
    LinkTarget.ToPage note() {
      return new LinkTarget.ToPage(topic.page(), term.id());
    }

    String definition() {
      return Block.plainText(term.definition().blocks());
    }
  }

  SiteTerms(Site site) {
    for (Topic topic : site.topics()) {
      byTopic.add(entries(topic, byTopic.size()));
    }
    byTopic.forEach(entries -> entries.forEach(this::addConfusable));
    TermNames names = TermNames.of(all().stream().map(Entry::term).toList());
    for (Entry entry : all()) {
      Set<String> ids = new HashSet<>();
      names.all(entry.definition()).forEach(found -> ids.add(found.term().id()));
      named.put(entry.id(), ids);
    }
  }

  private List<Entry> entries(Topic topic, int topicAt) {
    List<Entry> entries = new ArrayList<>();
    for (int sectionAt = 0; sectionAt < topic.sections().size(); sectionAt++) {
      for (Term term : termsOf(topic.sections().get(sectionAt))) {
        Entry entry = Entry.of(term, topic, byId.size(), topicAt, sectionAt);
        // A second definition is reported elsewhere; here the first one holds.
        if (byId.putIfAbsent(term.id(), entry) == null) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  private static List<Term> termsOf(Section section) {
    List<Term> terms = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.TermList list) {
        list.items().stream()
            .filter(Term.class::isInstance)
            .forEach(item -> terms.add((Term) item));
      }
    }
    return terms;
  }

  private void addConfusable(Entry entry) {
    for (String other : entry.term().confusable()) {
      if (byId.containsKey(other) && !other.equals(entry.id())) {
        partners(entry.id()).add(other);
        partners(other).add(entry.id());
      }
    }
  }

  private Set<String> partners(String id) {
    return confusable.computeIfAbsent(id, key -> new LinkedHashSet<>());
  }

  List<Entry> all() {
    return byTopic.stream().flatMap(List::stream).toList();
  }

  int topics() {
    return byTopic.size();
  }

  List<Entry> ofTopic(int topicAt) {
    return byTopic.get(topicAt);
  }

  /** The terms that it is mixed up with, whichever of the two says so. */
  List<Entry> confusableWith(Entry entry) {
    return confusable.getOrDefault(entry.id(), Set.of()).stream().map(byId::get).toList();
  }

  /** Whether the definition of the one names the other. */
  boolean isNamedBy(Entry defined, Entry other) {
    return named.get(defined.id()).contains(other.id());
  }
}
