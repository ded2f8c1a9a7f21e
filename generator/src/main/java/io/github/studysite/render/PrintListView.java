package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import java.util.List;
import java.util.Map;

/**
 * What there is to print, topic by topic, of a site too large for one page.
 *
 * @param topics links to what is printed of each
 */
record PrintListView(
    Map<String, Object> text, Frame frame, String title, Anchor back, List<Anchor> topics) {}
