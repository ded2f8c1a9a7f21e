package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which language the interface speaks, and whether it says so where it is not that of the notes.
 */
class InterfaceLanguageTest {
  private static final Path ARABIC = Path.of("src/test/sites/right-to-left/notes");
  private static final Path GERMAN = Path.of("src/test/sites/another-language/notes");

  @TempDir Path temp;

  private SiteReport generate(Path notes) {
    SiteReport report =
        StudySite.builder().source(notes).output(temp.resolve("site")).build().generate();
    assertThat(report.failed()).isFalse();
    return report;
  }

  private List<Document> pages() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("site"))) {
      List<Document> pages = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Jsoup.parse(file.toFile()));
      }
      return pages;
    }
  }

  private static Set<String> english() throws IOException {
    Properties messages = new Properties();
    messages.load(new StringReader(Files.readString(Path.of("theme/messages/en.properties"))));
    return messages.values().stream()
        .map(String::valueOf)
        .filter(text -> text.matches("[A-Z][A-Za-z ]+[.?]?"))
        .collect(Collectors.toSet());
  }

  private static String language(Element element) {
    return element.closest("[lang]").attr("lang");
  }

  @Test
  void englishTextsInAnotherLanguageSayThatTheyAreEnglish() throws IOException {
    SiteReport report = generate(ARABIC);
    Set<String> english = english();

    List<String> silent = new ArrayList<>();
    int found = 0;
    for (Document page : pages()) {
      assertThat(page.select("html").attr("lang")).isEqualTo("ar");
      for (Element brand : page.select(".brand")) {
        assertThat(language(brand)).isEqualTo("ar");
      }
      for (Element element : page.select("body *")) {
        // Words for scripts are given out by them; headings of the author's stand among the
        // contents.
        if (english.contains(element.ownText().strip())
            && element.closest("[data-words], .toc") == null) {
          found++;
          if (!language(element).equals("en")) {
            silent.add(page.location() + element.outerHtml());
          }
        }
      }
    }
    assertThat(silent).isEmpty();
    assertThat(found).isGreaterThan(100);
    assertThat(report.problems().stream().map(SiteReport.Entry::text))
        .anyMatch(
            text ->
                text.contains("The interface has no texts in “ar”, so they stay English.")
                    && text.contains("[theme-no-messages]"));
  }

  @Test
  void contentsOfANoteStayInItsLanguage() throws IOException {
    generate(ARABIC);

    Document page = Jsoup.parse(temp.resolve("site/topics/disks.html").toFile());
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    for (Element element :
        page.select(".sheet > p:not(:has(.go)), dd, .term dt, .lead, h1, .topics a")) {
      assertThat(language(element)).as(element.outerHtml()).isEqualTo("ar");
    }
  }

  @Test
  void germanSiteSpeaksGermanThroughout() throws IOException {
    generate(GERMAN);
    Set<String> english = english();
    // What is the same in both.
    english.removeAll(Set.of("Downloads", "Quiz", "Errata", "Definition", "Pause", "Plan"));
    english.removeAll(Set.of("April", "August", "September", "November", "Anki", "Moodle"));

    List<String> untranslated = new ArrayList<>();
    for (Document page : pages()) {
      assertThat(page.select("[lang]")).hasSize(1);
      // Names of fields in Anki are the same in every language.
      for (Element element : page.select("*:not(code)")) {
        if (english.contains(element.ownText().strip())
            || element.attributes().asList().stream()
                .anyMatch(attribute -> english.contains(attribute.getValue()))) {
          untranslated.add(element.outerHtml());
        }
      }
    }
    assertThat(untranslated).isEmpty();
  }

  @Test
  void authorsTextsSpeakALanguageOfTheirOwn() throws IOException {
    Path notes = temp.resolve("notes");
    Files.createDirectories(notes.resolve("topics"));
    Files.createDirectories(notes.resolve("theme/messages"));
    Files.writeString(notes.resolve("studysite.yaml"), "id: x\ntitle: Notes\nlanguage: fr\n");
    Files.writeString(notes.resolve("topics/01-a.md"), "---\ntitle: A\n---\n\nTexte.\n");
    Files.writeString(
        notes.resolve("theme/messages/fr.properties"), "nav.topics=Sujets\nfooter.source=Source\n");

    SiteReport report = generate(notes);

    Document page = Jsoup.parse(temp.resolve("site/index.html").toFile());
    assertThat(page.select(".top nav a").eachText()).contains("Sujets");
    assertThat(page.select("[lang]")).hasSize(1);
    assertThat(report.problems().stream().map(SiteReport.Entry::text))
        .anyMatch(text -> text.contains("texts are missing and stay English."));
  }
}
