package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import java.util.List;
import java.util.Map;

/** What is shown instead of a page that is not there. */
record NotFoundView(Map<String, Object> text, Frame frame, List<Anchor> starts) {}
