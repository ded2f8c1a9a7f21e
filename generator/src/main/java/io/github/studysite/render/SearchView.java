package io.github.studysite.render;

import java.util.Map;

/** The page of the search; a script does the rest. */
record SearchView(Map<String, Object> text, Frame frame) {}
