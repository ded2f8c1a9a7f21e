package io.github.studysite.model;

/** The kinds of call-out, as on GitHub. */
public enum CallOutKind {
  NOTE,
  TIP,
  IMPORTANT,
  WARNING,
  CAUTION
}
