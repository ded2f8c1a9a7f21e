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
    // An image without words or from another server is reported where links are resolved.
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
