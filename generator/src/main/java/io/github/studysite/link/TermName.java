package io.github.studysite.link;

import io.github.studysite.model.Term;

/**
 * A spelling of a term that may stand in a text.
 *
 * @param text without needless blanks
 * @param plural made from one of the term's names by the rules of English
 * @param exact only in this case: {@code AMIs}, never {@code amis}
 * @param held back: it is noticed, but does not link by itself
 */
record TermName(Term term, String text, Role role, boolean plural, boolean exact, boolean held) {
  /** What the term says the name is. */
  enum Role {
    NAME,
    ALIAS,
    EXPANSION
  }

  static TermName of(Term term, String text, Role role, boolean held) {
    return new TermName(term, text, role, false, Letters.isInCapitals(text), held);
  }

  TermName inPlural(String form) {
    return new TermName(term, form, role, true, exact, held);
  }

  /** Why a link by this name is a link, for the report. */
  String rule() {
    if (plural) {
      return "plural";
    }
    return switch (role) {
      case NAME -> "name";
      case ALIAS -> "alias";
      case EXPANSION -> "expansion";
    };
  }

  /** Whether the text at the start, which is the name in some case, is the name in its case. */
  boolean isExactlyAt(FlowText flow, int start) {
    for (int at = 0; at < text.length(); at++) {
      if (Letters.plain(flow.charAt(start + at)) != Letters.plain(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
