package io.github.studysite.inspect;

import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Follows every link of a finished site that stays inside it. */
public final class RenderedSite {
  private final Set<String> files;
  private final Map<String, String> inSmallLetters = new HashMap<>();
  private final Map<String, SitePage> pages = new LinkedHashMap<>();
  private final Origins origins;
  private final Map<List<String>, Finding> findings = new LinkedHashMap<>();

  private RenderedSite(Collection<SitePage> all, Collection<String> paths, Origins origins) {
    this.files = new TreeSet<>(paths);
    this.origins = origins;
    files.forEach(path -> inSmallLetters.put(path.toLowerCase(Locale.ROOT), path));
    all.forEach(page -> pages.put(page.path(), page));
  }

  /** What is wrong with a reference: said once, whatever the number of pages that have it. */
  private record Finding(
      String rule, Place place, String words, String advice, List<String> onPages) {}

  /**
   * {@code rendered-link}, {@code rendered-anchor}, {@code rendered-case}, {@code rendered-image}
   * and {@code link-address}. What stands in a note or in the author's theme is said at its line
   * there; anything else names the first page it was found on. Sorted.
   *
   * @param paths of all files of the site
   */
  public static List<Problem> problems(
      Collection<SitePage> pages, Collection<String> paths, Origins origins) {
    RenderedSite site = new RenderedSite(pages, paths, origins);
    pages.forEach(site::inspect);
    return site.findings.values().stream().map(RenderedSite::problem).sorted().toList();
  }

  private void inspect(SitePage page) {
    for (String written : page.references()) {
      if (Reference.isBrokenAddress(written)) {
        add(
            "link-address",
            page,
            written,
            "a link leads to “" + written + "”, which is no address",
            "Write it as the browser shows it: https://, the host, the path.");
      } else if (Reference.isInside(written)) {
        follow(page, written);
      }
    }
    for (String source : page.silentImages()) {
      add(
          "rendered-image",
          page,
          source,
          "the image “" + source + "” says nothing to those who cannot see it",
          "Give it alt=\"…\" with what it shows, or alt=\"\" if it only decorates.");
    }
  }

  private void follow(SitePage page, String written) {
    Reference target = Reference.of(page.path(), written).orElse(null);
    if (target == null) {
      add(
          "rendered-link",
          page,
          written,
          "a link leads to “" + written + "”, which lies outside the site",
          "A path begins at the folder of the page it stands on. A link to another site on the same"
              + " server says rel=\"external\".");
      return;
    }
    String file = fileOf(target.path());
    if (!files.contains(file)) {
      missing(page, written, target.path());
    } else if (pages.containsKey(file)
        && !target.fragment().isEmpty()
        && !target.fragment().equals("top")
        && !target.fragment().startsWith(":~:")
        && !pages.get(file).anchors().contains(target.fragment())) {
      add(
          "rendered-anchor",
          page,
          written,
          "a link leads to “"
              + written
              + "”, but nothing there has the id “"
              + target.fragment()
              + "”",
          Nearest.to(target.fragment(), new TreeSet<>(pages.get(file).anchors()))
              .map(near -> "Did you mean “#" + near + "”?")
              .orElse("A section's id is its heading in small letters with hyphens."));
    }
  }

  private void missing(SitePage page, String written, String path) {
    String other = inSmallLetters.get(fileOf(path).toLowerCase(Locale.ROOT));
    if (other != null) {
      add(
          "rendered-case",
          page,
          written,
          "a link leads to “" + written + "”, but the file is called “" + other + "”",
          "Servers tell capitals from small letters: write it as the file is called.");
      return;
    }
    add(
        "rendered-link",
        page,
        written,
        "a link leads to “" + written + "”, which the site does not have",
        Nearest.didYouMean(path, files)
            .orElse("A path begins at the folder of the page it stands on."));
  }

  /** A folder stands for its index.html. */
  private String fileOf(String path) {
    String index =
        path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + "/index.html";
    return files.contains(index) ? index : path;
  }

  private void add(String rule, SitePage page, String written, String words, String advice) {
    Optional<Place> note = origins.inNote(page.path(), written);
    Place place =
        note.or(() -> origins.inTheme(written))
            .or(() -> origins.inTheme(written.replaceFirst("^(\\.\\./)+", "")))
            .orElse(null);
    // The same words of a frame lead to the same place by another path from another folder.
    String target =
        place != null
            ? place.toString()
            : Reference.isInside(written)
                ? Reference.of(page.path(), written).map(Record::toString).orElse(written)
                : written;
    findings
        .computeIfAbsent(
            List.of(rule, target),
            any ->
                new Finding(
                    rule,
                    place == null ? Place.of(page.path()) : place,
                    words,
                    advice,
                    new ArrayList<>()))
        .onPages()
        .add(page.path());
  }

  private static Problem problem(Finding finding) {
    List<String> pages = finding.onPages().stream().distinct().toList();
    int others = pages.size() - 1;
    String where =
        "On the page "
            + pages.get(0)
            + (others == 0 ? "" : others == 1 ? " and one other" : " and " + others + " others");
    String message = where + ", " + finding.words() + ".";
    return finding.rule().equals("rendered-image")
        ? Problem.warning(finding.rule(), finding.place(), message, finding.advice())
        : Problem.error(finding.rule(), finding.place(), message, finding.advice());
  }
}
