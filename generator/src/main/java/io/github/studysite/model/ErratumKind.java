package io.github.studysite.model;

/** Why something is an erratum. */
public enum ErratumKind {
  /** It was right once. */
  OUTDATED,
  /** It never was right. */
  WRONG
}
