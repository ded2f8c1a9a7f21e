package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import java.util.List;
import java.util.Map;

/**
 * The questions of a topic with their answers.
 *
 * @param number empty if the topic has none
 * @param topic the topic itself
 */
record QuestionsView(
    Map<String, Object> text,
    Frame frame,
    String number,
    Anchor topic,
    String count,
    List<QuestionView> questions) {}
