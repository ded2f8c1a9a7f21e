package io.github.studysite.search;

import io.github.studysite.model.Block;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import io.github.studysite.search.Entry.Searched;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The notes of a page, cut where a link can lead to: the page itself, its sections, the entries of
 * its terms. So a hit leads to the paragraph and not to the top of a long section.
 */
final class NoteEntries {
  private final String page;
  private final List<Entry> entries = new ArrayList<>();

  private NoteEntries(String page) {
    this.page = page;
  }

  static List<Entry> of(Topic topic) {
    return new NoteEntries(topic.title()).read(topic.frontMatter().summary(), topic.sections());
  }

  static List<Entry> of(PlainPage page) {
    String title = page.frontMatter().title();
    return new NoteEntries(title).read(page.frontMatter().summary(), page.sections());
  }

  private List<Entry> read(String summary, List<Section> sections) {
    String opening =
        sections.stream()
            .filter(section -> section.id().isEmpty())
            .map(NoteEntries::ownText)
            .collect(Collectors.joining(" "));
    add("", "", "", joined(summary, opening));
    for (Section section : sections) {
      String title = section.title().plainText();
      if (!section.id().isEmpty()) {
        add(section.id(), title, "", ownText(section));
      }
      for (Block block : section.blocks()) {
        if (block instanceof Block.TermList list) {
          list.items().forEach(item -> add(item, title));
        }
      }
    }
    return entries;
  }

  private void add(TermItem item, String section) {
    String notes = item.notes().stream().map(BlockText::ofNote).collect(Collectors.joining(" "));
    if (item instanceof Term term) {
      String title =
          term.expansion().isEmpty() ? term.name() : term.name() + ", " + term.expansion();
      add(term.id(), title, section, joined(BlockText.ofNote(term.definition()), notes));
    } else if (item instanceof TermItem.MoreNotes more) {
      add(more.id(), more.name(), section, notes);
    }
  }

  /** An empty title is the page's. */
  private void add(String anchor, String title, String section, String text) {
    Searched words =
        title.isEmpty()
            ? new Searched(page, "", text)
            : new Searched(title, page + "\n" + section, text);
    entries.add(new Entry(words, Lines.of(anchor, title, section, text)));
  }

  private static String ownText(Section section) {
    return BlockText.of(
        section.blocks().stream().filter(block -> !(block instanceof Block.TermList)).toList());
  }

  private static String joined(String first, String second) {
    return (first + " " + second).strip();
  }
}
