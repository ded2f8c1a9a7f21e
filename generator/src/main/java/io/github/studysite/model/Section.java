package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * A heading and what stands below it, up to the next heading of any level. Sections are a flat list
 * in the order of the note. The section {@code Questions} is not among them.
 *
 * @param id unique on the page; empty for the opening, which has no heading
 * @param level 2 to 6; 1 for the opening
 * @param title empty for the opening
 */
public record Section(String id, int level, Prose title, List<Block> blocks, Place place) {
  public Section {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    blocks = List.copyOf(blocks);
    Objects.requireNonNull(place, "place");
  }

  public Section with(List<Block> newBlocks) {
    return new Section(id, level, title, newBlocks, place);
  }
}
