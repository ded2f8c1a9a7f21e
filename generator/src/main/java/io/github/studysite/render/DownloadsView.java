package io.github.studysite.render;

import java.util.List;
import java.util.Map;

/**
 * What can be taken along, and how it is brought into other programs.
 *
 * @param fields of the note type for Anki, in order
 */
record DownloadsView(
    Map<String, Object> text,
    Frame frame,
    String lead,
    List<FileRow> anki,
    List<FileRow> others,
    List<String> fields) {

  /**
   * @param steps how it is imported; empty if there is nothing to say
   */
  record FileRow(
      String href, String name, String size, String title, String what, List<String> steps) {
    boolean hasSteps() {
      return !steps.isEmpty();
    }
  }
}
