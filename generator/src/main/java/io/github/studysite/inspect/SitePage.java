package io.github.studysite.inspect;

import io.github.studysite.model.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a finished page matters to links.
 *
 * @param path from the site's root
 * @param anchors what a fragment can name
 * @param references as they are written, in the order of the page, each once
 * @param silentImages sources of images that have no alternative text, not even an empty one
 */
public record SitePage(
    String path, Set<String> anchors, List<String> references, List<String> silentImages) {
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
    return file.path().endsWith(".html") && !file.path().startsWith("print/");
  }

  /** Reads a page as a browser does; broken HTML is no error. */
  public static SitePage of(OutputFile file) {
    Document page = Jsoup.parse(new String(file.content(), StandardCharsets.UTF_8));
    Set<String> anchors =
        page.select("[id], a[name]").stream()
            .map(element -> element.hasAttr("id") ? element.id() : element.attr("name"))
            .collect(Collectors.toSet());
    List<String> references = new ArrayList<>();
    for (Element element : page.select("[href], [src], [srcset], [poster], form[action]")) {
      if (!element.tagName().equals("base")) {
        List.of("href", "src", "poster", "action").stream()
            .filter(element::hasAttr)
            .map(name -> element.attr(name).strip())
            .forEach(references::add);
        references.addAll(candidates(element.attr("srcset")));
      }
    }
    List<String> silent =
        page.select("img:not([alt]), area[href]:not([alt]), input[type=image]:not([alt])").stream()
            .map(image -> image.hasAttr("src") ? image.attr("src") : image.attr("href"))
            .distinct()
            .toList();
    return new SitePage(file.path(), anchors, references.stream().distinct().toList(), silent);
  }

  /** {@code a.png 1x, b.png 2x}. */
  private static List<String> candidates(String srcset) {
    return List.of(srcset.split(",\\s+")).stream()
        .map(candidate -> candidate.strip().split("\\s+")[0])
        .filter(address -> !address.isEmpty())
        .toList();
  }
}
