package io.github.studysite.source.code;

import java.util.Objects;

/**
 * A run of code with one role.
 *
 * @param text may reach over line ends
 */
public record Part(Role role, String text) {
  public Part {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(text, "text");
  }
}
