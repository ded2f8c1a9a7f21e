package io.github.studysite.spreadsheet;

/** How the rows of a sheet belong together. */
enum Layout {
  /** A header, then in each row a term or a question with all that belongs to it. */
  TABLE,

  /**
   * Headings, terms and notes one below the other; what a row is depends on which of its cells are
   * filled: term, expansion, definition (or sub-heading), note.
   */
  OUTLINE
}
