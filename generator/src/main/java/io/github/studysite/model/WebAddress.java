package io.github.studysite.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address of the web looks like; nobody asks the network whether it is there. */
public final class WebAddress {
  private static final Pattern HOST = Pattern.compile("(?i)(https?:)?//([^/?#]*)(.*)");

  /** Letters of other scripts, as they are or percent-encoded: browsers know what to do. */
  private static final Pattern OTHER_LETTER =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}&&[^\\p{ASCII}]]|%[89A-Fa-f][0-9A-Fa-f]");

  private WebAddress() {}

  /**
   * Whether it names a host, as RFC 3986 wants it or in letters of any script: {@code
   * https://müller.example/}.
   *
   * @param address beginning with {@code http://}, {@code https://} or {@code //}
   */
  public static boolean hasHost(String address) {
    Matcher parts = HOST.matcher(address);
    if (!parts.matches()) {
      return false;
    }
    String host = OTHER_LETTER.matcher(parts.group(2)).replaceAll("x");
    try {
      String read = new URI("https://" + host + parts.group(3)).getHost();
      return read != null && !read.isEmpty();
    } catch (URISyntaxException mistake) {
      return false;
    }
  }
}
