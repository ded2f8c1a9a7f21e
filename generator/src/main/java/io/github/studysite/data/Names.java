package io.github.studysite.data;

import java.util.Locale;

/** Enum constants as they stand in JSON. */
final class Names {
  private Names() {}

  /** {@code SINGLE_CHOICE → single-choice}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
