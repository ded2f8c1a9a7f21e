package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every link of every page leads somewhere, anchors and letter case included. */
class LinksIT {
  private static final Map<Path, Document> PAGES = new HashMap<>();
  private static Set<Path> files;

  @BeforeAll
  static void readTheSite() throws IOException {
    for (Path page : GeneratedSite.pages()) {
      PAGES.put(page, Jsoup.parse(page));
    }
    try (Stream<Path> found = Files.walk(GeneratedSite.ROOT)) {
      files = found.filter(Files::isRegularFile).collect(Collectors.toSet());
    }
  }

  @Test
  void internalLinksAndAnchorsExist() {
    List<String> broken = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<Path, Document> page : PAGES.entrySet()) {
      for (Element element : page.getValue().select("[href], [src], [action]")) {
        for (String attribute : List.of("href", "src", "action")) {
          if (element.hasAttr(attribute) && isInternal(element.attr(attribute))) {
            checked++;
            problem(page.getKey(), element.attr(attribute)).ifPresent(broken::add);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(checked).isGreaterThan(1000);
  }

  @Test
  void everyIdIsThereOnce() {
    List<String> doubled = new ArrayList<>();
    PAGES.forEach(
        (page, document) -> {
          Set<String> seen = new HashSet<>();
          for (Element element : document.select("[id]")) {
            if (!seen.add(element.id())) {
              doubled.add(page + "#" + element.id());
            }
          }
        });
    assertThat(doubled).isEmpty();
  }

  @Test
  void everyPageIsReachedFromTheHomePage() {
    Set<Path> reached = new HashSet<>();
    List<Path> waiting =
        new ArrayList<>(
            List.of(
                GeneratedSite.ROOT.resolve("index.html"),
                GeneratedSite.ROOT.resolve("manual/index.html")));
    while (!waiting.isEmpty()) {
      Path page = waiting.remove(waiting.size() - 1);
      if (PAGES.containsKey(page) && reached.add(page)) {
        for (Element link : PAGES.get(page).select("a[href]")) {
          if (isInternal(link.attr("href"))) {
            waiting.add(target(page, link.attr("href")));
          }
        }
      }
    }
    Set<Path> lost = new HashSet<>(PAGES.keySet());
    lost.removeAll(reached);
    lost.removeIf(page -> page.endsWith("404.html"));
    // Its work is done by script, and so is the way to it; without script the glossary is offered.
    lost.removeIf(page -> page.endsWith("search.html"));
    assertThat(lost).isEmpty();
  }

  private static boolean isInternal(String address) {
    return URI.create(address).getScheme() == null;
  }

  private static Optional<String> problem(Path page, String address) {
    Path target = target(page, address);
    // The set knows the names as they are on disk, so a wrong case is found on any system.
    if (!files.contains(target)) {
      return Optional.of(page + " → " + address + ": no such file");
    }
    String fragment = URI.create(address).getFragment();
    if (fragment != null
        && PAGES.containsKey(target)
        && PAGES.get(target).getElementById(fragment) == null) {
      return Optional.of(page + " → " + address + ": no such anchor");
    }
    return Optional.empty();
  }

  private static Path target(Path page, String address) {
    String path = URI.create(address).getPath();
    if (path.isEmpty()) {
      return page;
    }
    Path target = page.resolveSibling(path).normalize();
    return path.endsWith("/") ? target.resolve("index.html") : target;
  }
}
