package io.github.studysite.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A theme of a few texts. */
final class MapTheme implements Theme {
  static final String MANIFEST =
      """
      {"templates": ["pages/home.mustache"], "styles": ["styles/base.css"], "pageStyles": [],
       "headScript": "scripts/theme.js", "script": "scripts/site.js", "searchScript": "scripts/search.js", "worker": "scripts/worker.js",
       "pageScripts": [], "pictures": [], "icon": "icons/icon.svg",
       "messages": ["messages/en.properties"],
       "slots": {"head-end": "at the end of the head", "footer-end": "at the end of the footer"},
       "colours": ["link", "text"], "fonts": ["sans"]}
      """;

  private final Map<String, String> files;

  MapTheme(Map<String, String> files) {
    this.files = new TreeMap<>(files);
    this.files.putIfAbsent("theme.json", MANIFEST);
  }

  @Override
  public boolean exists(String name) {
    return files.containsKey(name);
  }

  @Override
  public byte[] read(String name) {
    String text = files.get(name);
    if (text == null) {
      throw new ThemeException("The theme has no file " + name + ".");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
