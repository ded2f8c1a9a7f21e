package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import java.util.List;
import java.util.Map;

/**
 * The page of the search; a script does the rest.
 *
 * @param topics to begin with: all, or one link to where they are
 * @param glossary where it is; empty if there are no terms
 */
record SearchView(Map<String, Object> text, Frame frame, List<Anchor> topics, String glossary) {}
