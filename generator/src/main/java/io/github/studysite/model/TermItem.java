package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/** An entry of a list of terms. */
public sealed interface TermItem permits Term, TermItem.MoreNotes {

  /** As written. */
  String name();

  /** The notes of the entry, without its definition. */
  List<TermNote> notes();

  Place place();

  /**
   * {@code [[SQS]]} as the term line: more notes on a term that is defined elsewhere.
   *
   * @param name as written
   * @param termId the term's id; empty until the site is linked
   * @param id the anchor of this entry on its page, {@code <slug of name>-more}
   */
  record MoreNotes(String name, String termId, String id, List<TermNote> notes, Place place)
      implements TermItem {
    public MoreNotes {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(termId, "termId");
      Objects.requireNonNull(id, "id");
      notes = List.copyOf(notes);
      Objects.requireNonNull(place, "place");
    }
  }
}
