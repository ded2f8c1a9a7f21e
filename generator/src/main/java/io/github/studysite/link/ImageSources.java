package io.github.studysite.link;

import io.github.studysite.model.Nearest;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Segment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the images that notes show. */
final class ImageSources {
  private static final Pattern REMOTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

  private final Set<String> images;
  private final List<Problem> problems;

  /**
   * @param images paths relative to the notes' folder
   * @param problems takes what is found
   */
  ImageSources(List<String> images, List<Problem> problems) {
    this.images = new TreeSet<>(images);
    this.problems = problems;
  }

  /**
   * The image with its source relative to the site's root; of one that is missing the alternative
   * text; empty if that is missing too.
   */
  Optional<Segment> resolve(Segment.Image image, String file) {
    if (image.alt().isBlank()) {
      problems.add(
          Problem.warning(
              "image-alt",
              image.place(),
              "The image “" + image.source() + "” has no alternative text.",
              "Say between the square brackets what it shows: ![A queue between two services](…)."));
    }
    if (REMOTE.matcher(image.source()).matches()) {
      problems.add(
          Problem.error(
              "remote-image",
              image.place(),
              "The image “" + image.source() + "” lies outside the site.",
              "A site loads nothing from elsewhere: save the image beside the notes."));
      return alternative(image);
    }
    String path = NotePaths.resolve(file, image.source()).orElse("");
    if (images.contains(path)) {
      return Optional.of(new Segment.Image(path, image.alt(), image.title(), image.place()));
    }
    problems.add(
        Problem.error(
            "unknown-image",
            image.place(),
            "There is no image “" + image.source() + "”.",
            Nearest.didYouMean(image.source(), known(file))
                .orElse("An image's path begins at the folder of the note it stands in.")));
    return alternative(image);
  }

  /** As an author would write them in this file. */
  private Set<String> known(String file) {
    Set<String> known = new LinkedHashSet<>();
    images.forEach(path -> known.add(NotePaths.relative(file, path)));
    return known;
  }

  private static Optional<Segment> alternative(Segment.Image image) {
    return image.alt().isBlank()
        ? Optional.empty()
        : Optional.of(new Segment.Text(image.alt(), false, image.place()));
  }
}
