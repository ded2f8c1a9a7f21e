package io.github.studysite.source;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import io.github.studysite.model.Segment;
import java.util.Optional;

/** Checks what an image is said to be. */
final class ImageReader {
  private ImageReader() {}

  /** Empty, after saying so, if there can be no such image. */
  static Optional<Segment.Image> read(
      String source, String alternative, String title, Place place, Reading reading) {
    Optional<LinkTarget> target = LinkTargetReader.read(source, place, reading);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    if (alternative.isEmpty()) {
      reading.warning(
          "image-alt",
          place,
          "The image has no words for those who cannot see it.",
          "Say between the brackets what it shows: ![a queue between two services](…).");
    }
    if (target.get() instanceof LinkTarget.Url) {
      reading.warning(
          "image-remote",
          place,
          "The image lies on another server, from which pages load nothing.",
          "Put a copy of it beside the notes.");
    }
    return Optional.of(
        new Segment.Image(
            target.get() instanceof LinkTarget.Url url
                ? url.href()
                : Escaping.percentDecodeUrl(source.strip()),
            alternative,
            title,
            place));
  }
}
