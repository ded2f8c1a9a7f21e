package io.github.studysite.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a note that came from a row.
 *
 * @param text Markdown without what the kind puts before it
 * @param said attributes whose values come from the sheet ({@code expansion}, {@code aliases})
 * @param once attributes that are written with a new line and are the author's from then on
 */
record Item(Kind kind, SheetRow row, String text, Map<String, String> said, String once) {
  /** How a line begins. */
  enum Kind {
    TITLE("title: "),
    SECTION("## "),
    TERM(""),
    MORE(""),
    SAYS(": "),
    LABEL("- "),
    POINT("- "),
    NESTED("  - "),
    QUESTION("### "),
    ANSWER("");

    private final String start;

    Kind(String start) {
      this.start = start;
    }

    boolean isQuestion() {
      return this == QUESTION || this == ANSWER;
    }
  }

  Item {
    // In order, so that the hash does not depend on how the map was made.
    said = new TreeMap<>(said);
  }

  static Item of(Kind kind, SheetRow row, String text) {
    return new Item(kind, row, text, Map.of(), "");
  }

  Item with(Kind other) {
    return new Item(other, row, text, said, once);
  }

  Item with(Kind other, String otherText) {
    return new Item(other, row, otherText, said, once);
  }

  Item withOnce(String attributes) {
    return new Item(kind, row, text, said, attributes);
  }

  Item withText(String other) {
    return new Item(kind, row, other, said, once);
  }

  /** The line without mark and attributes. */
  String line() {
    return kind.start + text;
  }

  String hash() {
    return hash(line(), said);
  }

  /** Eight hexadecimal digits over all that the sheet says of a line. */
  static String hash(String line, Map<String, String> said) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((line.stripTrailing() + "\n" + said).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
