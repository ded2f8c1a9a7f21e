package io.github.studysite.model;

/** How a question is answered; follows from the form of its answers. */
public enum QuestionKind {
  SINGLE_CHOICE,
  MULTIPLE_CHOICE,
  TRUE_FALSE,
  GAPS,
  SHORT_ANSWER,
  ORDER,
  MATCH,
  OPEN
}
