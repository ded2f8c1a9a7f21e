package io.github.studysite.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * The text of a sheet that is no workbook.
 *
 * <p>A byte order mark decides. Without one, zeros at every other byte mean UTF-16; what is valid
 * UTF-8 is UTF-8, because other text hardly ever is by chance; the rest is windows-1252, in which
 * older spreadsheets save. The map can say otherwise.
 *
 * @param guessed nothing in the file says that the encoding is this one
 */
record SheetText(String text, String encoding, boolean guessed) {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  /**
   * @param asked name of an encoding from the map
   */
  static SheetText of(String file, byte[] bytes, Optional<String> asked) {
    if (asked.isPresent()) {
      return new SheetText(
          withoutMark(new String(bytes, named(file, asked.get()))), asked.get(), false);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new SheetText(
          withoutMark(utf8(bytes).orElseThrow(() -> broken(file))), "UTF-8", false);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE, false);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE, false);
    }
    int odd = zeros(bytes, 1);
    int even = zeros(bytes, 0);
    if (odd + even > 0) {
      int most = Math.min(bytes.length, SAMPLE) / 2;
      if (odd > most / 2 && even < most / 10) {
        return utf16(bytes, StandardCharsets.UTF_16LE, true);
      }
      if (even > most / 2 && odd < most / 10) {
        return utf16(bytes, StandardCharsets.UTF_16BE, true);
      }
      throw noText(file);
    }
    Optional<String> utf8 = utf8(bytes);
    String text = utf8.orElseGet(() -> new String(bytes, WESTERN));
    long controls =
        text.chars()
            .limit(SAMPLE)
            .filter(each -> each < ' ' && "\t\n\r\f".indexOf(each) < 0)
            .count();
    if (controls * 10 > Math.min(text.length(), SAMPLE)) {
      throw noText(file);
    }
    return utf8.isPresent()
        ? new SheetText(text, "UTF-8", false)
        : new SheetText(text, WESTERN.name(), true);
  }

  private static SheetText utf16(byte[] bytes, Charset charset, boolean guessed) {
    return new SheetText(withoutMark(new String(bytes, charset)), charset.name(), guessed);
  }

  private static Charset named(String file, String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new UnreadableSheetException(
          file
              + ": There is no encoding “"
              + name
              + "”; UTF-8, UTF-16LE and windows-1252 are some.");
    }
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      // A new decoder reports what is malformed, unlike the constructor of String.
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int at = 0; at < start.length; at++) {
      if ((bytes[at] & 0xFF) != start[at]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int at = from; at < Math.min(bytes.length, SAMPLE); at += 2) {
      zeros += bytes[at] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static UnreadableSheetException broken(String file) {
    return new UnreadableSheetException(
        file
            + ": The file says that it is UTF-8, but is not. Save it again as “CSV UTF-8”, or set"
            + " “encoding” in the map.");
  }

  private static UnreadableSheetException noText(String file) {
    return new UnreadableSheetException(
        file + ": This is neither text nor a workbook. Save the sheet as XLSX, CSV or TSV.");
  }
}
