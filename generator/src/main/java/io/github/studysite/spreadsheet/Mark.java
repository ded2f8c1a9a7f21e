package io.github.studysite.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says from which row a line of a note came and what was imported: {@code <!-- bees.csv:12 1f09ab3c
 * -->}. What stands before it came from the sheet, what stands after it (attributes) is the
 * author's.
 *
 * @param sheet as in {@link Finding}
 * @param hash {@link Item#hash} of what was imported
 */
record Mark(String sheet, int row, String hash) {
  private static final Pattern MARK =
      Pattern.compile("<!-- (\\S[^<>]*?):(\\d{1,8}) ([0-9a-f]{8}) -->");

  /** A mark and where it stands in its line. */
  record Found(Mark mark, int start, int end) {}

  static Mark of(Item item) {
    return new Mark(safe(item.row().sheet()), item.row().number(), item.hash());
  }

  static Optional<Found> in(String line) {
    Matcher mark = MARK.matcher(line);
    return mark.find()
        ? Optional.of(
            new Found(
                new Mark(mark.group(1), Integer.parseInt(mark.group(2)), mark.group(3)),
                mark.start(),
                mark.end()))
        : Optional.empty();
  }

  /** The name without what would end the comment or another mark. */
  static String safe(String sheet) {
    return sheet.replaceAll("[<>]|--+", "-").strip();
  }

  boolean isFrom(String file) {
    return sheet.equals(safe(file)) || sheet.startsWith(safe(file) + "!");
  }

  @Override
  public String toString() {
    return "<!-- " + sheet + ":" + row + " " + hash + " -->";
  }
}
