package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * All notes together, before their names are joined.
 *
 * @param topics without drafts, in reading order
 * @param images paths of the images beside the notes, relative to the notes' folder
 * @param problems those of the settings, of every file and of their sum (doubled ids and the like)
 */
public record Site(
    Settings settings,
    List<Topic> topics,
    List<PlainPage> pages,
    List<Exam> exams,
    List<String> images,
    List<Problem> problems) {
  public Site {
    Objects.requireNonNull(settings, "settings");
    topics = List.copyOf(topics);
    pages = List.copyOf(pages);
    exams = List.copyOf(exams);
    images = List.copyOf(images);
    problems = List.copyOf(problems);
  }
}
