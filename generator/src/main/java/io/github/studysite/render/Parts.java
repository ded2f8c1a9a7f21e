package io.github.studysite.render;

import io.github.studysite.model.Section;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Heading;
import io.github.studysite.render.PageParts.Part;
import java.util.ArrayList;
import java.util.List;

/** Sections of a note as views. */
final class Parts {
  private Parts() {}

  /**
   * @param number of the topic, to which the main sections add theirs; empty for none
   */
  static List<Part> of(List<Section> sections, String number, BlockViews blocks) {
    List<Part> parts = new ArrayList<>();
    int above = 1;
    int main = 0;
    for (Section section : sections) {
      if (section.id().isEmpty()) {
        parts.add(new Part(null, blocks.all(section.blocks())));
        continue;
      }
      // No level is left out, even if the note does so: readers of headings would lose their way.
      int level = Math.min(section.level(), above + 1);
      above = level;
      String shown = level == 2 && !number.isEmpty() ? number + "." + ++main : "";
      parts.add(
          new Part(
              new Heading(section.id(), level, shown, blocks.prose().inline(section.title())),
              blocks.all(section.blocks())));
    }
    return parts;
  }

  /** What is on the page: its sections of the first two levels. */
  static List<Anchor> contents(List<Section> sections) {
    List<Anchor> contents = new ArrayList<>();
    PageLinks here = PageLinks.relativeTo("");
    for (Section section : sections) {
      if (!section.id().isEmpty() && section.level() <= 3) {
        contents.add(new Anchor(here.to("", section.id()), section.title().plainText()));
      }
    }
    return contents;
  }
}
