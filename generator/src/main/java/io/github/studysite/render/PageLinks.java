package io.github.studysite.render;

import java.nio.charset.StandardCharsets;

/** Addresses as they are written on one page. */
final class PageLinks {
  private static final String PLAIN = "-._~!$'()*+,;=:@/";

  private final String page;
  private final String root;

  private PageLinks(String page, String root) {
    this.page = page;
    this.root = root;
  }

  /** Relative addresses, so that the site works at {@code /}, at {@code /a/} and from disk. */
  static PageLinks relativeTo(String page) {
    return new PageLinks(page, null);
  }

  /**
   * For a page that is served at any depth.
   *
   * @param root path of the site's root, ending in {@code /}
   */
  static PageLinks absolute(String page, String root) {
    return new PageLinks(page, root);
  }

  String page() {
    return page;
  }

  /** The page's folder, ending in {@code /}; empty for the site's root. */
  String folder() {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  /**
   * @param path from the site's root
   */
  String to(String path) {
    return to(path, "");
  }

  /**
   * @param path from the site's root
   * @param fragment empty for the page as a whole
   */
  String to(String path, String fragment) {
    String end = fragment.isEmpty() ? "" : "#" + encode(fragment);
    if (root != null) {
      return root + encode(path) + end;
    }
    return path.equals(page) && !fragment.isEmpty() ? end : encode(relative(path)) + end;
  }

  private String relative(String path) {
    int shared = 0;
    for (int at = 0; at < Math.min(page.length(), path.length()); at++) {
      if (page.charAt(at) != path.charAt(at)) {
        break;
      }
      if (page.charAt(at) == '/') {
        shared = at + 1;
      }
    }
    long up = page.substring(shared).chars().filter(character -> character == '/').count();
    return "../".repeat((int) up) + path.substring(shared);
  }

  private static String encode(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xFF);
      if (character < 0x80
          && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
        out.append(character);
      } else {
        out.append('%').append(hex(character >> 4)).append(hex(character & 15));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
