package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author may put into {@code theme/}. */
class AuthorsThemeTest {
  private static final String FOOTER = "components/footer/footer.mustache";

  @TempDir Path temp;
  private Path notes;

  @BeforeEach
  void writeNotes() throws IOException {
    notes = temp.resolve("notes");
    write("studysite.yaml", "id: x\ntitle: Notes\n");
    write("topics/01-a.md", "---\ntitle: A\n---\n\nText.\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = notes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(notes.resolve(name));
  }

  private StudySite site() {
    return StudySite.builder().source(notes).output(temp.resolve("site")).build();
  }

  private List<String> said() {
    return site().generate().problems().stream().map(SiteReport.Entry::text).toList();
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(temp.resolve("site").resolve(name).toFile());
  }

  @Test
  void slotsStandWhereTheyAreSaidToStand() throws IOException {
    write("theme/slots/head-end.mustache", "<meta name=\"author\" content=\"{{site}}\">\n");
    write("theme/slots/header-end.mustache", "<i class=\"header-end\"></i>\n");
    write("theme/slots/before-content.mustache", "<i class=\"before-content\"></i>\n");
    write("theme/slots/topic-end.mustache", "<i class=\"topic-end\"></i>\n");
    write("theme/slots/after-content.mustache", "<i class=\"after-content\"></i>\n");
    write("theme/slots/footer-end.mustache", "<a href=\"{{root}}index.html\">Legal</a>\n");

    assertThat(said()).noneMatch(text -> text.contains("theme/"));
    Document topic = page("topics/a.html");
    assertThat(topic.select("head > meta[name=author]:last-child").attr("content"))
        .isEqualTo("Notes");
    assertThat(topic.select("header .header-end:last-child")).hasSize(1);
    assertThat(topic.select("header + .before-content + .frame + .after-content + footer"))
        .hasSize(1);
    assertThat(topic.select("article .topic-end")).hasSize(1);
    assertThat(topic.select("footer a:last-child").attr("href")).isEqualTo("../index.html");
    assertThat(page("index.html").select("footer a:last-child").attr("href"))
        .isEqualTo("index.html");
    assertThat(page("index.html").select(".topic-end")).isEmpty();
  }

  @Test
  void fileThatWasTakenIsTheThemesAndNoted() throws IOException {
    assertThat(site().takeThemeFile(FOOTER)).isTrue();

    assertThat(read("theme/" + FOOTER)).isEqualTo(RenderedSite.theme().readText(FOOTER));
    assertThat(read("theme/originals.tsv"))
        .matches("components/footer/footer.mustache\t[0-9a-f]{16}\n");
    assertThat(said()).noneMatch(text -> text.contains("theme/"));
  }

  @Test
  void changedOriginalIsSaidUntilTheFileIsNotedAnew() throws IOException {
    write("theme/" + FOOTER, "<footer id=\"_foot\">Mine</footer>\n");
    write("theme/originals.tsv", FOOTER + "\t0123456789abcdef\n");

    assertThat(said())
        .anyMatch(
            text ->
                text.contains(
                        "theme/components/footer/footer.mustache: The theme's own file has changed"
                            + " since this one was made from it. [theme-original-changed]")
                    && text.contains("studysite:theme -Dstudysite.file=" + FOOTER));

    assertThat(site().takeThemeFile(FOOTER)).isFalse();
    assertThat(read("theme/" + FOOTER)).isEqualTo("<footer id=\"_foot\">Mine</footer>\n");
    assertThat(said()).noneMatch(text -> text.contains("theme/"));
    assertThat(page("index.html").select("footer").text()).isEqualTo("Mine");
  }

  @Test
  void whatTheThemeDoesNotHaveCannotBeTaken() {
    assertThatThrownBy(() -> site().takeThemeFile("components/footer/foter.mustache"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The theme has no file “components/footer/foter.mustache” that could be changed. The"
                + " nearest name is “components/footer/footer.mustache”.");
    assertThatThrownBy(() -> site().takeThemeFile("../studysite.yaml"))
        .hasMessageStartingWith("The theme has no file “../studysite.yaml” that could be changed.");
    assertThat(notes.resolve("theme")).doesNotExist();
  }

  @Test
  void aMistakeInTheThemeIsShownWithItsLine() throws IOException {
    write("theme/messages/en.properties", "# Ours\nnav.topic=Subjects\n");
    write("theme/components/footer/foter.mustache", "<footer>Mine</footer>\n");

    assertThat(said())
        .contains(
            """
            theme/messages/en.properties:2:1: The theme has no text “nav.topic”. [theme-unknown-message]
                2 | nav.topic=Subjects
                  | ^
              The nearest name is “nav.topics”.""",
            """
            theme/components/footer/foter.mustache: The theme has no file\
             “components/footer/foter.mustache” that this one could replace. [theme-unknown-file]
              The nearest name is “components/footer/footer.mustache”.""");
  }

  @Test
  void aBrokenTemplateOfTheAuthorsIsShownWithItsLine() throws IOException {
    write("theme/" + FOOTER, "<footer>\n{{wrong}}</footer>\n");
    assertThatThrownBy(this::said)
        .hasMessage(
            "theme/components/footer/footer.mustache:2: nothing here is called “wrong”."
                + " (while printing pages/home)\n    2 | {{wrong}}</footer>");

    write("theme/" + FOOTER, "<footer>{{#site}}</footer>\n");
    assertThatThrownBy(this::said)
        .hasMessage(
            "theme/components/footer/footer.mustache:1: Failed to close “site” tag"
                + " (while printing pages/home)\n    1 | <footer>{{#site}}</footer>");
  }

  @Test
  void aPageThatIsGoneIsShownWithItsLine() throws IOException {
    write("published.txt", "topics/a.html\ntopics/b.html\n");

    assertThat(said())
        .contains(
            """
            published.txt:2:1: The page topics/b.html was published and is gone; readers may have kept\
             its address. [page-gone]
                2 | topics/b.html
                  | ^
              Write redirect_from: [topics/b.html] in the note that replaces it (topics/a.html?), or\
             take the line out.""");
  }
}
