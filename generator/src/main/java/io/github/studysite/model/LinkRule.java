package io.github.studysite.model;

/** Whether plain text that names a term becomes a link. */
public enum LinkRule {
  /** As the rules for names say. */
  BY_NAME,
  /** {@code link=auto}: even if the name is short or an everyday word. */
  AUTO,
  /** {@code link=never}: only explicit links. */
  NEVER
}
