package io.github.studysite.source;

import io.github.studysite.model.Place;
import java.util.Arrays;

/** The lines of a text: turns offsets into places. Lines end in LF, CRLF or CR. */
final class Lines {
  private final String path;
  private final String text;
  private final int[] starts;

  Lines(String path, String text) {
    this.path = path;
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean ends =
          character == '\n'
              || character == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = at + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  int count() {
    return starts.length;
  }

  /** The 0-based line that the offset stands in. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int start(int line) {
    return starts[line];
  }

  /** The line without its line end. */
  String line(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(starts[line], end);
  }

  Place place(int offset) {
    int line = lineAt(offset);
    return new Place(path, line + 1, offset - starts[line] + 1);
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }
}
