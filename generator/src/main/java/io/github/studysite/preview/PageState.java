package io.github.studysite.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser must know of a page to see whether it still shows the last one.
 *
 * @param version changes with all that the page shows, except by its style sheets: scripts are in
 *     it because the hash of their content is in their names
 * @param styles addresses of the style sheets as they stand in the page, in order
 */
record PageState(String version, List<String> styles) {
  private static final Pattern STYLE_SHEET =
      Pattern.compile("(<link rel=\"stylesheet\" href=\")([^\"]*)(\")");
  private static final Pattern IMAGE = Pattern.compile("<img [^>]*?src=\"([^\"]*)\"");

  PageState {
    styles = List.copyOf(styles);
  }

  /**
   * @param name the page's path in the site
   */
  static PageState of(String name, byte[] html, SiteFiles files) {
    List<String> styles = new ArrayList<>();
    String page = new String(html, UTF_8);
    StringBuilder rest = new StringBuilder();
    Matcher sheet = STYLE_SHEET.matcher(page);
    while (sheet.find()) {
      styles.add(sheet.group(2));
      sheet.appendReplacement(rest, "$1$3");
    }
    sheet.appendTail(rest);
    // Images keep their names when they change.
    Matcher image = IMAGE.matcher(page);
    while (image.find()) {
      rest.append('\n').append(files.mark(inSite(name, image.group(1))));
    }
    return new PageState(Digest.of(rest.toString().getBytes(UTF_8)), styles);
  }

  private static String inSite(String page, String address) {
    try {
      return URI.create("/" + page).resolve(address).getPath().substring(1);
    } catch (IllegalArgumentException | NullPointerException elsewhere) {
      return "";
    }
  }
}
