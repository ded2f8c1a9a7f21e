package io.github.studysite.preview;

import java.util.Locale;
import java.util.Set;

/**
 * Whom a request may be for. A page of somebody else's can let its own name lead to this machine
 * and then read what we answer; but the browser sends that name along.
 */
final class HostRule {
  private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");

  private HostRule() {}

  /**
   * @param host the header, with or without a port; may be null
   */
  static boolean allows(String host) {
    return host != null
        && OURS.contains(host.strip().replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT));
  }
}
