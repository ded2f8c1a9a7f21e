package io.github.studysite.source;

import io.github.studysite.model.Slug;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a note's file says: {@code 03-ec2-storage.md}.
 *
 * @param number 0 if it has none
 */
record FileName(int number, String slug) {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})[-_. ]+(.+)");

  static FileName of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches() && !Slug.of(numbered.group(2)).isEmpty()) {
      return new FileName(Integer.parseInt(numbered.group(1)), Slug.of(numbered.group(2)));
    }
    return new FileName(0, Slug.of(name));
  }
}
