package io.github.studysite.render;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code theme.json}: the files of a theme, each in exactly one of the lists.
 *
 * @param templates with extension
 * @param styles style sheets, in the order in which they become one
 * @param pageStyles style sheets that only the page of the same name loads, after the one of all
 * @param headScript runs before the page is painted
 * @param script runs when the page has been read
 * @param pageScripts scripts that only some pages load, or that wait until they are wanted
 * @param searchScript the search; loaded when it is first wanted
 * @param worker what a browser runs between the site and the network, so that it is read offline
 * @param icon of the site
 * @param pictures what other programs show of the site: icons and the card of a shared link
 * @param messages interface texts
 * @param slots places for HTML of the author's, by name, and where each is
 * @param colours roles that settings may give another colour; custom properties of the styles
 * @param fonts roles that settings may give another list of fonts
 */
record ThemeManifest(
    List<String> templates,
    List<String> styles,
    List<String> pageStyles,
    String headScript,
    String script,
    List<String> pageScripts,
    String searchScript,
    String worker,
    String icon,
    List<String> pictures,
    List<String> messages,
    Map<String, String> slots,
    List<String> colours,
    List<String> fonts) {
  static final String FILE = "theme.json";
  private static final String SLOTS = "slots/";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

  static ThemeManifest of(Theme theme) {
    try {
      return JSON.readValue(theme.read(FILE), ThemeManifest.class);
    } catch (IOException e) {
      throw new ThemeException("The theme's file " + FILE + " cannot be understood.", e);
    }
  }

  static boolean isSlot(String file) {
    return file.startsWith(SLOTS);
  }

  /** The files that an author may add: templates that the theme itself does not have. */
  List<String> slotFiles() {
    return slots.keySet().stream().sorted().map(slot -> SLOTS + slot + ".mustache").toList();
  }

  /** Every file of the theme. */
  List<String> files() {
    return Stream.of(
            Stream.of(FILE, headScript, script, searchScript, worker, icon),
            pictures.stream(),
            pageScripts.stream(),
            pageStyles.stream(),
            templates.stream(),
            styles.stream(),
            messages.stream())
        .flatMap(names -> names)
        .toList();
  }
}
