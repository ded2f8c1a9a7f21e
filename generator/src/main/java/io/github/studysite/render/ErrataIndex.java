package io.github.studysite.render;

import io.github.studysite.model.Block;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.List;

/** Every erratum of the site, in reading order. */
final class ErrataIndex {
  private final List<Found> all = new ArrayList<>();

  ErrataIndex(List<Topic> topics) {
    for (Topic topic : topics) {
      for (Section section : topic.sections()) {
        String heading = section.id().isEmpty() ? topic.title() : section.title().plainText();
        read(topic, section.id(), heading, section.blocks());
      }
      for (Question question : topic.questions()) {
        read(topic, question.id(), question.stem().plainText(), question.explanation());
      }
    }
  }

  /**
   * @param anchor of what it stands in: a term's entry, a section; empty for the page
   * @param heading what stands there
   */
  record Found(Topic topic, String anchor, String heading, Block.Erratum erratum) {}

  private void read(Topic topic, String anchor, String heading, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Erratum erratum) {
        all.add(new Found(topic, anchor, heading, erratum));
      } else if (block instanceof Block.CallOut callOut) {
        read(topic, anchor, heading, callOut.body());
      } else if (block instanceof Block.TermList list) {
        list.items().forEach(item -> read(topic, item));
      }
    }
  }

  private void read(Topic topic, TermItem item) {
    if (item instanceof Term term) {
      read(topic, term.id(), term.name(), term.definition().blocks());
      for (TermNote note : term.notes()) {
        read(topic, term.id(), term.name(), note.blocks());
      }
    } else if (item instanceof TermItem.MoreNotes more) {
      for (TermNote note : more.notes()) {
        read(topic, more.id(), more.name(), note.blocks());
      }
    }
  }

  List<Found> all() {
    return all;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }
}
