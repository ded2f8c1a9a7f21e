package io.github.studysite.inspect;

import io.github.studysite.model.Place;
import java.util.Optional;

/** Knows what the author has written, so that a problem of a page can name its cause. */
public interface Origins {

  /** Where the note of this page has these words; empty if it has not, or there is no note. */
  Optional<Place> inNote(String page, String words);

  /** Where a file of the author's theme has them. */
  Optional<Place> inTheme(String words);
}
