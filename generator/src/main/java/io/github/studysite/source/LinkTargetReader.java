package io.github.studysite.source;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what the destination of an ordinary link is. */
final class LinkTargetReader {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final List<String> SCHEMES = List.of("http", "https", "mailto");

  private LinkTargetReader() {}

  /** Whether an address that was not marked as a link is one. */
  static boolean isUrl(String address) {
    Matcher scheme = SCHEME.matcher(address);
    return scheme.matches() && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  /**
   * @param destination without backslashes and entities
   * @return empty, after saying so, if no link can lead there
   */
  static Optional<LinkTarget> read(String destination, Place place, Reading reading) {
    String address = destination.strip();
    if (address.isEmpty()) {
      reading.error(
          "link-empty", place, "The link leads nowhere.", "Write where it leads, or remove it.");
      return Optional.empty();
    }
    Matcher scheme = SCHEME.matcher(address);
    if (address.chars().anyMatch(Character::isISOControl)
        || address.startsWith("//")
        || address.startsWith("\\")
        || scheme.matches() && !isUrl(address)) {
      reading.error(
          "link-scheme",
          place,
          "A link cannot lead to “" + address + "”.",
          "Links begin with https://, http:// or mailto:, or name a file; an address that is not"
              + " meant to be followed can stand in `code`.");
      return Optional.empty();
    }
    if (scheme.matches()) {
      return Optional.of(new LinkTarget.Url(Escaping.percentEncodeUrl(address)));
    }
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : address.substring(hash + 1);
    return Optional.of(
        new LinkTarget.NoteFile(
            Escaping.percentDecodeUrl(path), Escaping.percentDecodeUrl(fragment)));
  }
}
