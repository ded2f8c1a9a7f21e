package io.github.studysite.data;

/** {@code robots.txt} as in RFC 9309: everybody may read everything. */
final class Robots {
  private Robots() {}

  static String of(String baseUrl) {
    return "User-agent: *\nAllow: /\n"
        + (baseUrl.isEmpty() ? "" : "\nSitemap: " + baseUrl + "sitemap.xml\n");
  }
}
