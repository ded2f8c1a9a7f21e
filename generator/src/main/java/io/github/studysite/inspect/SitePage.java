package io.github.studysite.inspect;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.PrintPaths;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a finished page matters to links.
 *
 * @param path from the site's root
 * @param anchors what a fragment can name
 * @param references as they are written, in the order of the page, each once; without links that
 *     say by {@code rel="external"} that they leave the site
 * @param silentImages sources of images that have no alternative text, not even an empty one
 */
public record SitePage(
    String path, Set<String> anchors, List<String> references, List<String> silentImages) {
  private static final List<String> REFERENCES = List.of("href", "src", "poster", "action");

  public SitePage {
    anchors = Set.copyOf(anchors);
    references = List.copyOf(references);
    silentImages = List.copyOf(silentImages);
  }

  /**
   * Whether the file is a page to follow links from. Prints are not: they repeat what other pages
   * hold, and would report each mistake a second time.
   */
  public static boolean is(OutputFile file) {
    return file.path().endsWith(".html") && !PrintPaths.has(file.path());
  }

  /** Reads a page as a browser does; broken HTML is no error. */
  public static SitePage of(OutputFile file) {
    Document page = Jsoup.parse(new String(file.content(), StandardCharsets.UTF_8));
    Set<String> anchors = new HashSet<>();
    Set<String> references = new LinkedHashSet<>();
    Set<String> silent = new LinkedHashSet<>();
    // One walk instead of a query for each: every page of the site comes through here.
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.attributesSize() > 0) {
            anchor(element).ifPresent(anchors::add);
            references.addAll(references(element));
            if (isSilentImage(element)) {
              silent.add(element.attr(element.hasAttr("src") ? "src" : "href"));
            }
          }
        });
    return new SitePage(file.path(), anchors, List.copyOf(references), List.copyOf(silent));
  }

  private static Optional<String> anchor(Element element) {
    if (element.hasAttr("id")) {
      return Optional.of(element.id());
    }
    return element.normalName().equals("a") && element.hasAttr("name")
        ? Optional.of(element.attr("name"))
        : Optional.empty();
  }

  private static List<String> references(Element element) {
    if (element.normalName().equals("base") || leavesTheSite(element)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String name : REFERENCES) {
      if (element.hasAttr(name) && (!name.equals("action") || isForm(element))) {
        found.add(element.attr(name).strip());
      }
    }
    if (element.hasAttr("srcset")) {
      found.addAll(candidates(element.attr("srcset")));
    }
    return found;
  }

  private static boolean isForm(Element element) {
    return element.normalName().equals("form");
  }

  private static boolean isSilentImage(Element element) {
    if (element.hasAttr("alt")) {
      return false;
    }
    return switch (element.normalName()) {
      case "img" -> true;
      case "area" -> element.hasAttr("href");
      case "input" -> element.attr("type").equalsIgnoreCase("image");
      default -> false;
    };
  }

  /** The type of link that HTML has for what is not part of the same site. */
  private static boolean leavesTheSite(Element element) {
    return List.of(element.attr("rel").strip().split("\\s+")).contains("external");
  }

  /** {@code a.png 1x, b.png 2x}. */
  private static List<String> candidates(String srcset) {
    return List.of(srcset.split(",\\s+")).stream()
        .map(candidate -> candidate.strip().split("\\s+")[0])
        .filter(address -> !address.isEmpty())
        .toList();
  }
}
