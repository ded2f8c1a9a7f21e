package io.github.studysite.model;

import java.util.List;

/**
 * What one {@code :} of a term says.
 *
 * @param blocks passages, call-outs and errata; no terms
 */
public record TermNote(List<Block> blocks) {
  public TermNote {
    blocks = List.copyOf(blocks);
  }
}
