package io.github.studysite.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Settings;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files beside the pages. Their names carry a hash, so that browsers may keep them for ever.
 *
 * @param pageStyles by name, as {@code progress}
 * @param pageScripts by name, as {@code quiz}
 * @param pictures by name, as {@code card}
 */
record Assets(
    OutputFile styleSheet,
    Map<String, OutputFile> pageStyles,
    OutputFile headScript,
    OutputFile script,
    Map<String, OutputFile> pageScripts,
    OutputFile searchScript,
    OutputFile icon,
    Map<String, OutputFile> pictures) {

  /**
   * @param searchDialog HTML, written in front of the search's script: pages need not carry it
   */
  static Assets of(Theme theme, ThemeManifest manifest, Settings settings, String searchDialog) {
    String styles =
        StyleSheet.joined(manifest.styles().stream().map(theme::readText).toList())
            + ThemeColours.of(manifest, settings).styles();
    Map<String, OutputFile> pageStyles = new TreeMap<>();
    for (String style : manifest.pageStyles()) {
      String content = StyleSheet.joined(List.of(theme.readText(style)));
      pageStyles.put(name(style), named(name(style), "css", content.getBytes(UTF_8)));
    }
    Map<String, OutputFile> pageScripts = new TreeMap<>();
    for (String script : manifest.pageScripts()) {
      pageScripts.put(name(script), named(name(script), "js", theme.read(script)));
    }
    Map<String, OutputFile> pictures = new TreeMap<>();
    for (String picture : manifest.pictures()) {
      pictures.put(name(picture), named(name(picture), extension(picture), theme.read(picture)));
    }
    return new Assets(
        named("site", "css", styles.getBytes(UTF_8)),
        pageStyles,
        named("theme", "js", theme.read(manifest.headScript())),
        named("site", "js", theme.read(manifest.script())),
        pageScripts,
        named(
            "search",
            "js",
            ("globalThis.studysiteSearchDialog="
                    + TextNode.valueOf(searchDialog)
                    + ";\n"
                    + theme.readText(manifest.searchScript()))
                .getBytes(UTF_8)),
        named("icon", extension(manifest.icon()), theme.read(manifest.icon())),
        pictures);
  }

  /**
   * The path of a script that only some pages load.
   *
   * @throws ThemeException if the theme has none of that name
   */
  String pageScript(String name) {
    OutputFile script = pageScripts.get(name);
    if (script == null) {
      throw new ThemeException("The theme has no script '" + name + "'.");
    }
    return script.path();
  }

  /**
   * The path of a picture.
   *
   * @throws ThemeException if the theme has none of that name
   */
  String picture(String name) {
    OutputFile picture = pictures.get(name);
    if (picture == null) {
      throw new ThemeException("The theme has no picture '" + name + "'.");
    }
    return picture.path();
  }

  List<OutputFile> files() {
    List<OutputFile> files =
        new ArrayList<>(List.of(styleSheet, headScript, script, searchScript, icon));
    files.addAll(pageStyles.values());
    files.addAll(pageScripts.values());
    files.addAll(pictures.values());
    return files;
  }

  static OutputFile named(String name, String extension, byte[] content) {
    return new OutputFile("assets/" + name + "." + hash(content) + "." + extension, content);
  }

  /** Without folder and extension. */
  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  }

  private static String extension(String file) {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
