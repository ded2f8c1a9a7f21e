package io.github.studysite.inspect;

import io.github.studysite.model.WebAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a reference on a page leads to.
 *
 * @param path of the file from the site's root, decoded; a folder ends in {@code /} or is empty
 * @param fragment decoded; empty if there is none
 */
record Reference(String path, String fragment) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /**
   * Empty if it leaves the site: then its path goes further up than the root.
   *
   * @param written an address for which {@link #isInside} holds
   */
  static Optional<Reference> of(String page, String written) {
    int hash = written.indexOf('#');
    String fragment = hash < 0 ? "" : written.substring(hash + 1);
    String path = (hash < 0 ? written : written.substring(0, hash)).replaceFirst("\\?.*", "");
    if (path.isEmpty()) {
      return Optional.of(new Reference(page, decoded(fragment)));
    }
    Deque<String> steps = new ArrayDeque<>();
    String[] own = page.split("/");
    for (int at = 0; at < own.length - 1; at++) {
      steps.addLast(own[at]);
    }
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    boolean folder = path.endsWith("/") || path.endsWith(".");
    String joined = String.join("/", steps) + (folder && !steps.isEmpty() ? "/" : "");
    return Optional.of(new Reference(decoded(joined), decoded(fragment)));
  }

  /** Whether it leads to a file of the same site; what begins at the host's root may not. */
  static boolean isInside(String written) {
    return !written.startsWith("/") && !SCHEME.matcher(written).matches();
  }

  /** Whether it is the address of another site and cannot be one: nobody asks the network. */
  static boolean isBrokenAddress(String written) {
    String start = written.toLowerCase(Locale.ROOT);
    return (start.startsWith("http:") || start.startsWith("https:") || start.startsWith("//"))
        && !WebAddress.hasHost(written);
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return written;
    }
  }
}
