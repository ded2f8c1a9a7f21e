package io.github.studysite.render;

import io.github.studysite.render.PageParts.Crumbs;
import io.github.studysite.render.PageParts.MentionGroup;
import io.github.studysite.render.PageParts.Turn;
import java.util.List;
import java.util.Map;

/**
 * All places that mention a term, or a part of them.
 *
 * @param count of all of them
 * @param turn null if this is all
 */
record MentionsView(
    Map<String, Object> text,
    Frame frame,
    Crumbs crumbs,
    String title,
    String count,
    List<MentionGroup> groups,
    Turn turn) {}
