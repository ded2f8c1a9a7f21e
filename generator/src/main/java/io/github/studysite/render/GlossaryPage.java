package io.github.studysite.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.studysite.model.Page;
import io.github.studysite.model.Term;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes the glossary. */
final class GlossaryPage {
  private static final String OTHER = "#";

  /** From here on, the glossary is split by letter. */
  private static final long MOST_BYTES = 1_000_000;

  /** Bytes of an entry around its sentence. */
  private static final long MARKUP = 300;

  private GlossaryPage() {}

  /** The glossary; if it is large, a page with its letters, and one for each of them. */
  static List<Page> of(PageContext site) {
    Map<String, List<Entry>> letters = letters(site.index().alphabetical());
    boolean large = weight(site.index().alphabetical()) > MOST_BYTES;
    List<Page> pages = new ArrayList<>();
    pages.add(page(SitePaths.GLOSSARY, letters, large ? "" : null, site));
    if (large) {
      letters.keySet().forEach(letter -> pages.add(page(path(letter), letters, letter, site)));
    }
    return pages;
  }

  private static Map<String, List<Entry>> letters(List<Entry> terms) {
    // '#' sorts before the letters, and letters of other scripts after A to Z.
    Map<String, List<Entry>> letters = new TreeMap<>(Comparator.naturalOrder());
    for (Entry entry : terms) {
      letters
          .computeIfAbsent(SortKey.letter(entry.term().name()), unused -> new ArrayList<>())
          .add(entry);
    }
    return letters;
  }

  /** About as many bytes as the page would have. */
  private static long weight(List<Entry> terms) {
    return terms.stream()
        .mapToLong(entry -> MARKUP + Definitions.sentence(entry.term()).getBytes(UTF_8).length)
        .sum();
  }

  private static String path(String letter) {
    return SitePaths.glossary(id(letter));
  }

  /**
   * @param shown the one letter of this page, of many; empty for none of many, null for all
   */
  private static Page page(
      String path, Map<String, List<Entry>> letters, String shown, PageContext site) {
    PageLinks links = PageLinks.relativeTo(path);
    List<Entry> terms = site.index().alphabetical();
    List<Entry> here = shown == null ? terms : letters.getOrDefault(shown, terms);
    String title = site.texts().of("glossary.title");
    GlossaryView view =
        new GlossaryView(
            site.text(),
            site.frames()
                .frame(
                    links,
                    shown == null || shown.isEmpty()
                        ? title
                        : site.texts().of("glossary.ofLetter", "letter", shown),
                    site.texts().of("glossary.description")),
            lead(site.texts(), terms),
            site.texts().count("count.terms", here.size()),
            shown == null || !shown.isEmpty(),
            az(letters, shown, links),
            "".equals(shown) ? spans(letters, site, links) : List.of(),
            letters.entrySet().stream()
                .filter(letter -> shown == null || shown.equals(letter.getKey()))
                .map(letter -> group(letter.getKey(), letter.getValue(), site, links))
                .toList());
    return new Page(path, "pages/glossary", view);
  }

  private static List<GlossaryView.Span> spans(
      Map<String, List<Entry>> letters, PageContext site, PageLinks links) {
    List<GlossaryView.Span> spans = new ArrayList<>();
    letters.forEach(
        (letter, entries) -> {
          String first = entries.get(0).term().name();
          String last = entries.get(entries.size() - 1).term().name();
          spans.add(
              new GlossaryView.Span(
                  links.to(path(letter)),
                  letter,
                  entries.size() == 1 ? first : first + " – " + last,
                  site.texts().count("count.terms", entries.size())));
        });
    return spans;
  }

  private static GlossaryView.Group group(
      String letter, List<Entry> entries, PageContext site, PageLinks links) {
    return new GlossaryView.Group(
        id(letter), letter, entries.stream().map(entry -> entry(entry, site, links)).toList());
  }

  private static String lead(Texts texts, List<Entry> terms) {
    int acronyms =
        (int) terms.stream().filter(entry -> !entry.term().expansion().isEmpty()).count();
    String all = texts.count("count.terms", terms.size());
    return acronyms == 0
        ? texts.of("glossary.lead", "terms", all)
        : texts.of("glossary.leadAcronyms", "terms", all, "acronyms", texts.number(acronyms));
  }

  private static List<GlossaryView.Letter> az(
      Map<String, List<Entry>> letters, String shown, PageLinks links) {
    List<String> all = new ArrayList<>(letters.keySet());
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      if (!letters.containsKey(String.valueOf(letter))) {
        all.add(String.valueOf(letter));
      }
    }
    return all.stream()
        .sorted()
        .map(
            letter ->
                new GlossaryView.Letter(
                    href(letter, letters, shown, links), letter, letter.equals(shown)))
        .toList();
  }

  private static String href(
      String letter, Map<String, List<Entry>> letters, String shown, PageLinks links) {
    if (!letters.containsKey(letter)) {
      return "";
    }
    return shown == null ? "#" + id(letter) : links.to(path(letter));
  }

  private static String id(String letter) {
    return letter.equals(OTHER) ? "_" : letter.toLowerCase(Locale.ROOT);
  }

  private static GlossaryView.Entry entry(Entry entry, PageContext site, PageLinks links) {
    Term term = entry.term();
    return new GlossaryView.Entry(
        "t-" + term.id(),
        term.id(),
        links.to(term.page()),
        TermNames.html(term.name()),
        TermNames.expansion(term.name(), term.expansion()),
        Definitions.sentence(term),
        site.texts().count("count.topics", site.index().topicsWith(entry)));
  }
}
