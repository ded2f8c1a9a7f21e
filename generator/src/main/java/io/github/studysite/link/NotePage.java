package io.github.studysite.link;

import io.github.studysite.model.Block;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A note and the page it becomes.
 *
 * @param file path relative to the notes' folder
 * @param path of the page, relative to the site's root
 * @param slug of the topic; empty for a plain page
 * @param anchors the places on the page that a link may lead to, in the order of the note
 */
record NotePage(String file, String path, String slug, Set<String> anchors) {
  /** Where the questions of a topic begin. */
  private static final String QUESTIONS = "questions";

  static NotePage of(Topic topic) {
    Set<String> anchors = anchorsOf(topic.sections());
    topic.questions().stream().map(Question::id).forEach(anchors::add);
    if (!topic.questions().isEmpty()) {
      anchors.add(QUESTIONS);
    }
    return new NotePage(topic.path(), topic.page(), topic.slug(), anchors);
  }

  static NotePage of(PlainPage page) {
    return new NotePage(page.path(), page.page(), "", anchorsOf(page.sections()));
  }

  private static Set<String> anchorsOf(List<Section> sections) {
    Set<String> anchors = new LinkedHashSet<>();
    for (Section section : sections) {
      if (!section.id().isEmpty()) {
        anchors.add(section.id());
      }
      for (Block block : section.blocks()) {
        if (block instanceof Block.TermList list) {
          list.items().forEach(item -> anchors.add(anchorOf(item)));
        }
      }
    }
    return anchors;
  }

  /** Where the entry stands on its page. */
  static String anchorOf(TermItem item) {
    if (item instanceof Term term) {
      return term.id();
    }
    return ((TermItem.MoreNotes) item).id();
  }
}
