package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Asked;
import io.github.studysite.render.PageParts.Crumbs;
import io.github.studysite.render.PageParts.MentionRow;
import io.github.studysite.render.PageParts.Part;
import io.github.studysite.render.PageParts.Peeks;
import io.github.studysite.render.PageParts.TopicList;
import io.github.studysite.render.PageParts.Turn;
import java.util.List;
import java.util.Map;

/**
 * A topic.
 *
 * @param number empty if the topic has none
 * @param title HTML
 * @param lead empty if there is no summary
 * @param counts how much there is to read and to answer
 * @param unwritten there are no notes yet
 * @param print what is printed of it; empty if that would be nothing
 * @param tags links to their pages
 * @param withTerms there are notes that can be covered
 * @param check null if there are no questions
 * @param mentioned null if no other topic names a term of this one
 * @param withContents there is something to list
 * @param peeks null if it links no term
 */
record TopicView(
    Map<String, Object> text,
    Frame frame,
    TopicList topics,
    Crumbs crumbs,
    String id,
    String number,
    String title,
    String lead,
    List<String> counts,
    boolean unwritten,
    String print,
    boolean tagged,
    List<Anchor> tags,
    boolean withTerms,
    List<Part> parts,
    Asked check,
    Mentioned mentioned,
    Turn turn,
    boolean withContents,
    List<Anchor> contents,
    Peeks peeks) {

  /** One sentence from each of a few other topics. */
  record Mentioned(List<MentionRow> rows) {}
}
