package io.github.studysite.render;

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

  private GlossaryPage() {}

  static Page of(PageContext site) {
    PageLinks links = PageLinks.relativeTo(SitePaths.GLOSSARY);
    List<Entry> terms = site.index().alphabetical();
    // '#' sorts before the letters, and letters of other scripts after A to Z.
    Map<String, List<Entry>> letters = new TreeMap<>(Comparator.naturalOrder());
    for (Entry entry : terms) {
      letters
          .computeIfAbsent(SortKey.letter(entry.term().name()), unused -> new ArrayList<>())
          .add(entry);
    }
    String lead = lead(site.texts(), terms);
    GlossaryView view =
        new GlossaryView(
            site.text(),
            site.frames()
                .frame(
                    links,
                    site.texts().of("glossary.title"),
                    site.texts().of("glossary.description"),
                    site.frames().checked(),
                    ""),
            lead,
            site.texts().count("count.terms", terms.size()),
            az(letters),
            letters.entrySet().stream()
                .map(
                    letter ->
                        new GlossaryView.Group(
                            id(letter.getKey()),
                            letter.getKey(),
                            letter.getValue().stream()
                                .map(entry -> entry(entry, site, links))
                                .toList()))
                .toList());
    return new Page(SitePaths.GLOSSARY, "pages/glossary", view);
  }

  private static String lead(Texts texts, List<Entry> terms) {
    int acronyms =
        (int) terms.stream().filter(entry -> !entry.term().expansion().isEmpty()).count();
    String all = texts.count("count.terms", terms.size());
    return acronyms == 0
        ? texts.of("glossary.lead", "terms", all)
        : texts.of("glossary.leadAcronyms", "terms", all, "acronyms", texts.number(acronyms));
  }

  private static List<GlossaryView.Letter> az(Map<String, List<Entry>> letters) {
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
                new GlossaryView.Letter(letters.containsKey(letter) ? id(letter) : "", letter))
        .toList();
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
