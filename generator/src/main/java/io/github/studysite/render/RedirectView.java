package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import java.util.Map;

/**
 * The page that stands where another was.
 *
 * @param script takes the fragment along
 * @param canonical address of the new page; empty if not known
 */
record RedirectView(
    Map<String, Object> text,
    String language,
    String direction,
    String styleSheet,
    String script,
    String canonical,
    Anchor target) {}
