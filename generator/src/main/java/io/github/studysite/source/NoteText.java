package io.github.studysite.source;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns the bytes of a file into text. */
final class NoteText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private NoteText() {}

  /** The text without a byte order mark; empty, with a problem, if the bytes are not UTF-8. */
  static Optional<SourceFile> decode(String path, byte[] bytes, List<Problem> problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
    characters.flip();
    String text = characters.toString();
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    text = text.substring(start);
    if (!result.isError()) {
      return Optional.of(new SourceFile(path, text));
    }
    Place place = new Lines(path, text).place(text.length());
    problems.add(
        Problem.error(
            "not-utf-8",
            place,
            "The file is not UTF-8 from here on.",
            "Save it with the encoding UTF-8."));
    return Optional.empty();
  }
}
