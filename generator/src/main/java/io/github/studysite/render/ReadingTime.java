package io.github.studysite.render;

import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import java.util.List;

/** How long a topic takes to read, without its questions. */
final class ReadingTime {
  /** Notes are dense: slower than the 240 words a minute of a story. */
  private static final int WORDS_A_MINUTE = 180;

  private ReadingTime() {}

  /** Whether there is anything to read; found without counting words. */
  static boolean isWritten(Topic topic) {
    return topic.sections().stream().anyMatch(section -> !section.blocks().isEmpty());
  }

  /** At least 1, or 0 if nothing is written yet. */
  static int minutes(Topic topic) {
    if (!isWritten(topic)) {
      return 0;
    }
    int words = 0;
    for (Section section : topic.sections()) {
      words += words(section.blocks());
    }
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }

  private static int words(List<Block> blocks) {
    int words = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Passage passage) {
        words += words(passage.prose());
      } else if (block instanceof Block.CallOut callOut) {
        words += words(callOut.body());
      } else if (block instanceof Block.Erratum erratum) {
        words += words(erratum.then()) + words(erratum.now());
      } else if (block instanceof Block.TermList list) {
        for (TermItem item : list.items()) {
          words += item instanceof Term term ? words(term.definition().blocks()) : 0;
          for (TermNote note : item.notes()) {
            words += words(note.blocks());
          }
        }
      }
    }
    return words;
  }

  private static int words(Prose prose) {
    String text = prose.plainText();
    return text.isEmpty() ? 0 : 1 + (int) text.chars().filter(letter -> letter == ' ').count();
  }
}
