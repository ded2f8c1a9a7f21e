package io.github.studysite.render;

/** Paths of the single pages. */
final class SitePaths {
  static final String HOME = "index.html";
  static final String GLOSSARY = "glossary.html";
  static final String QUIZ = "quiz.html";
  static final String PROGRESS = "progress.html";
  static final String DOWNLOADS = "downloads.html";
  static final String ERRATA = "errata.html";
  static final String TAGS = "tags.html";
  static final String SEARCH = "search.html";

  /** Written by the package search. */
  static final String SEARCH_INDEX = "search/index.js";

  static final String MANIFEST = "manifest.webmanifest";

  /** Written by the package offline. */
  static final String WORKER = "sw.js";

  /** Written by the package data. */
  static final String FEED = "feed.xml";

  static final String NOT_FOUND = "404.html";

  /** The terms of one letter, if there are very many. */
  static String glossary(String letter) {
    return "glossary/" + letter + ".html";
  }

  /**
   * The places that mention a term, if there are very many.
   *
   * @param part from 1
   */
  static String mentions(String termId, int part) {
    return "mentions/" + termId + (part == 1 ? "" : "/" + part) + ".html";
  }

  private SitePaths() {}

  /** The questions of a topic with their answers. */
  static String questions(String topic) {
    return "questions/" + topic + ".html";
  }
}
