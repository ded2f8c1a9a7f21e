package io.github.studysite.render;

import io.github.studysite.render.PageParts.Part;
import io.github.studysite.render.PageParts.Peeks;
import java.util.List;
import java.util.Map;

/**
 * A page that is not a topic.
 *
 * @param lead empty if there is no summary
 * @param peeks null if it links no term
 */
record PlainPageView(
    Map<String, Object> text,
    Frame frame,
    String title,
    String lead,
    List<Part> parts,
    Peeks peeks) {}
