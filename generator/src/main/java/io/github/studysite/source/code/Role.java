package io.github.studysite.source.code;

/** What a part of code is to its reader. */
public enum Role {
  /** Nothing in particular. */
  PLAIN,
  COMMENT,
  KEYWORD,
  STRING,
  NUMBER,
  /** A key, an attribute, an option or a variable. */
  NAME,
  /** A type, a function of the language or an annotation. */
  TYPE
}
