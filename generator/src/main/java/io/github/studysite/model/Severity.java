package io.github.studysite.model;

/** How much a {@link Problem} matters; in the order of weight, heaviest first. */
public enum Severity {
  /** Fails the build; the published site stays as it was. */
  ERROR,
  /** Said, and fails the build only if asked to. */
  WARNING,
  /** Said in the reports. */
  INFO
}
