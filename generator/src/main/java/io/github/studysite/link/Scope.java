package io.github.studysite.link;

import java.util.HashSet;
import java.util.Set;

/**
 * A part of a note in which each term is linked once: a section, a term's entry, a question.
 *
 * @param anchor of its place on the page; empty for the page as a whole
 * @param ownTerm id of the term it is about; empty if it is about none
 * @param linked ids of the terms that are linked in it already; grows
 */
record Scope(NotePage page, String anchor, String ownTerm, Set<String> linked) {

  static Scope of(NotePage page, String anchor) {
    return new Scope(page, anchor, "", new HashSet<>());
  }

  static Scope ofEntry(NotePage page, String anchor, String termId) {
    return new Scope(page, anchor, termId, new HashSet<>());
  }
}
