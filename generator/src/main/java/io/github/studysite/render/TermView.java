package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Crumbs;
import io.github.studysite.render.PageParts.Mentions;
import io.github.studysite.render.PageParts.Peeks;
import io.github.studysite.render.PageParts.Questions;
import io.github.studysite.render.PageParts.TopicList;
import io.github.studysite.render.PageParts.Turn;
import java.util.List;
import java.util.Map;

/**
 * A term.
 *
 * @param name HTML
 * @param plainName without markup
 * @param expansion HTML; empty if there is none
 * @param aliases in one line; empty if there are none
 * @param explained where the entry stands
 * @param more notes from other topics
 * @param mixed null if it is not mixed up with anything
 * @param tests null if no question tests it
 * @param mentions null if it is named nowhere else
 * @param map null if it has no neighbours
 * @param peeks null if it links no term
 */
record TermView(
    Map<String, Object> text,
    Frame frame,
    TopicList topics,
    Crumbs crumbs,
    String id,
    String name,
    String plainName,
    boolean longName,
    String expansion,
    String aliases,
    List<BlockView> definition,
    List<BlockView.Note> notes,
    Anchor explained,
    List<More> more,
    Mixed mixed,
    Questions tests,
    Mentions mentions,
    NeighbourMap map,
    Turn turn,
    List<Anchor> contents,
    Peeks peeks) {

  record More(Anchor where, List<BlockView.Note> notes) {}

  record Mixed(List<Other> others) {}

  /**
   * @param href empty for the term itself
   */
  record Other(String href, String name, String sentence) {}

  /** Each side may be null. */
  record NeighbourMap(Side before, Side after) {}

  /**
   * @param lines the ends of the lines to the neighbours
   */
  record Side(List<Near> terms, List<Line> lines) {}

  /**
   * @param name HTML
   */
  record Near(String href, String name) {}

  /**
   * @param path of an SVG that is 100 high
   */
  record Line(String path) {}
}
