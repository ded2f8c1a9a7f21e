package io.github.studysite.source;

import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Block;
import io.github.studysite.model.ErratumKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code > [!NOTE]} and its like. */
final class CallOutReader {
  static final String HINT = "HINT";
  private final Reading reading;
  private final InlineWalker.Manner manner;

  CallOutReader(Reading reading, InlineWalker.Manner manner) {
    this.reading = reading;
    this.manner = manner;
  }

  private List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    reading.callOuts().forEach(kind -> kinds.add(kind.name()));
    Arrays.stream(ErratumKind.values()).map(Enum::name).forEach(kinds::add);
    kinds.add(HINT);
    return kinds;
  }

  /** Empty, after saying so, if there is no such call-out. */
  Optional<Block> read(Node quote, CallOutMarker marker) {
    if (!kinds().contains(marker.kind())) {
      reading.error(
          "call-out-unknown",
          marker.start(),
          "There is no call-out “[!" + marker.kind() + "]”.",
          NearestName.advice(marker.kind(), kinds()));
      return Optional.empty();
    }
    if (marker.kind().equals(HINT)) {
      reading.error(
          "hint-outside",
          marker.start(),
          "A hint stands outside a question, or inside another part of one.",
          "Put it below the question's heading, on its own.");
      return Optional.empty();
    }
    List<Node> body = body(quote, marker);
    // A text on the wrong line is said below.
    if (body.isEmpty() && marker.rest().isEmpty()) {
      reading.error(
          "call-out-empty",
          marker.start(),
          "The call-out says nothing.",
          "Write its text on the next lines, each beginning with “> ”.");
    }
    Optional<ErratumKind> erratum =
        Arrays.stream(ErratumKind.values())
            .filter(kind -> kind.name().equals(marker.kind()))
            .findFirst();
    if (erratum.isPresent()) {
      return Optional.of(new ErratumReader(reading, manner).read(erratum.get(), marker, body));
    }
    checkRest(marker);
    List<Block> blocks = BlockReader.of(reading, BlockReader.Where.NESTED, manner, body);
    return reading.callOuts().stream()
        .filter(kind -> kind.name().equals(marker.kind()))
        .findFirst()
        .map(kind -> new Block.CallOut(kind, blocks, reading.place(quote.getStartOffset())));
  }

  /** The blocks of a hint. */
  List<Block> hint(Node quote, CallOutMarker marker) {
    checkRest(marker);
    return BlockReader.of(reading, BlockReader.Where.NESTED, manner, body(quote, marker));
  }

  private void checkRest(CallOutMarker marker) {
    if (!marker.rest().isEmpty()) {
      reading.error(
          "call-out-line",
          marker.restStart(),
          "Text stands on the line of “[!" + marker.kind().toUpperCase(Locale.ROOT) + "]”.",
          "Begin it on the next line, after “> ”.");
    }
  }

  /** Takes the first line out of the tree; what is left is the body. */
  private static List<Node> body(Node quote, CallOutMarker marker) {
    Node paragraph = quote.getFirstChild();
    for (Node child : paragraph.getChildren()) {
      if (child.getStartOffset() < marker.end()) {
        child.unlink();
      }
    }
    List<Node> body = new ArrayList<>();
    for (Node child : quote.getChildren()) {
      if (child != paragraph || paragraph.hasChildren()) {
        body.add(child);
      }
    }
    return body;
  }
}
