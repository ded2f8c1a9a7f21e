package io.github.studysite.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code manifest.webmanifest} as in the W3C's Web Application Manifest, with which a browser
 * installs the site. Its addresses are relative to itself, so it works below any path.
 */
final class WebManifest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WebManifest() {}

  static OutputFile of(Settings settings, Assets assets, String direction) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", settings.title());
    if (!settings.description().isEmpty()) {
      manifest.put("description", settings.description());
    }
    manifest.put("lang", settings.language());
    manifest.put("dir", direction);
    manifest.put("start_url", "./");
    manifest.put("scope", "./");
    manifest.put("display", "standalone");
    // The icon's own ground; the window's frame cannot follow the reader's theme.
    manifest.put("theme_color", "#16202c");
    manifest.put("background_color", "#ffffff");
    manifest.put(
        "icons",
        List.of(
            icon(assets.picture("icon-small"), "192x192", "any"),
            icon(assets.picture("icon-large"), "512x512", "any"),
            icon(assets.picture("icon-maskable"), "512x512", "maskable")));
    try {
      return OutputFile.text(SitePaths.MANIFEST, JSON.writeValueAsString(manifest) + "\n");
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write " + SitePaths.MANIFEST, failure);
    }
  }

  private static Map<String, Object> icon(String path, String sizes, String purpose) {
    Map<String, Object> icon = new LinkedHashMap<>();
    icon.put("src", path);
    icon.put("sizes", sizes);
    icon.put("type", "image/png");
    icon.put("purpose", purpose);
    return icon;
  }
}
