package io.github.studysite.theme;

import io.github.studysite.download.Downloads;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.quiz.DeckBuilder;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.render.Theme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site as files. */
final class RenderedSite {
  static final RenderedSite SAMPLE = of(SampleSite.linked());

  private final Map<String, OutputFile> files = new TreeMap<>();

  static Theme theme() {
    return Theme.onClasspath(RenderedSite.class.getClassLoader());
  }

  static RenderedSite of(LinkedSite linked) {
    RenderedSite site = new RenderedSite();
    SiteRenderer renderer = new SiteRenderer(theme());
    Deck deck = DeckBuilder.build(linked);
    List<OutputFile> downloads = Downloads.of(linked, deck);
    downloads.forEach(file -> site.files.put(file.path(), file));
    SiteRenderer.Rendering rendering = renderer.rendering(linked, deck, downloads, Map.of());
    rendering.assets().forEach(file -> site.files.put(file.path(), file));
    for (Page page : rendering.pages()) {
      site.files.put(page.path(), renderer.render(page));
    }
    return site;
  }

  Map<String, OutputFile> files() {
    return files;
  }

  Iterable<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /** All but those for paper and those of old addresses. */
  Iterable<String> framedPages() {
    return files.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .filter(path -> !path.startsWith("print/"))
        .filter(path -> page(path).select("meta[name=robots][content=noindex]").isEmpty())
        .toList();
  }

  String html(String path) {
    return files.get(path).text();
  }

  Document page(String path) {
    return Jsoup.parse(html(path));
  }
}
