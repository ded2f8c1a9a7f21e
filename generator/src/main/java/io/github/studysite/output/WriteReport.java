package io.github.studysite.output;

import java.util.List;

/**
 * What writing a site did; every path relative to the output folder, in order.
 *
 * @param written new or changed
 * @param unchanged left alone because their bytes are the same
 * @param removed written by an earlier run and no longer part of the site
 */
public record WriteReport(List<String> written, List<String> unchanged, List<String> removed) {
  public static final WriteReport NOTHING = new WriteReport(List.of(), List.of(), List.of());

  public WriteReport {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }
}
