package io.github.studysite.model;

/** Where the pages for paper stand: in a folder of their own, for they repeat the other pages. */
public final class PrintPaths {
  /** The whole site for paper. */
  public static final String ALL = "print/all.html";

  private PrintPaths() {}

  /** The topic's notes and questions for paper. */
  public static String of(String topic) {
    // No slug begins with an underscore.
    return "print/" + (topic.equals("all") ? "_all" : topic) + ".html";
  }

  /**
   * Whether the page is for paper.
   *
   * @param path from the site's root
   */
  public static boolean has(String path) {
    return path.startsWith("print/");
  }
}
