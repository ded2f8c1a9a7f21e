package io.github.studysite.source;

import com.vladsch.flexmark.ast.Heading;
import io.github.studysite.model.Prose;

/** Reads the words of a heading. */
final class HeadingReader {
  private final Reading reading;

  HeadingReader(Reading reading) {
    this.reading = reading;
  }

  Prose words(Heading heading, InlineWalker.Manner manner) {
    Pieces pieces = new Pieces();
    new InlineWalker(reading, pieces, manner).children(heading);
    Prose words = pieces.prose(reading, false);
    if (words.isEmpty()) {
      reading.error(
          "heading-empty",
          heading.getStartOffset(),
          "The heading has no words.",
          "Write them after the number signs, or remove the line.");
    }
    return words;
  }

  Attributes attributes(Heading heading, Attributes.Owner owner) {
    return Attributes.of(heading.getText(), owner, reading);
  }
}
