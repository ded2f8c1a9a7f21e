package io.github.studysite.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedSiteTest {
  private static final Origins UNKNOWN =
      new Origins() {
        @Override
        public Optional<Place> inNote(String page, String words) {
          return Optional.empty();
        }

        @Override
        public Optional<Place> inTheme(String words) {
          return Optional.empty();
        }
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../index.html'>Home</a>",
        "<a href='..'>Home</a><a href='../'>Home</a><a href='./'>Here</a>",
        "<a href='b%20c.html'>A blank</a>",
        "<a href='a.html?mode=x#here'>Here</a><h2 id='here'>Here</h2>",
        "<a href='#'>Top</a><a href='#top'>Top</a><a href='#:~:text=x'>x</a>",
        "<a href='#%C3%BCber'>Umlaut</a><p id='über'>x</p>",
        "<a href='#old'>Old</a><a name='old'></a>",
        "<img src='images/x.svg' alt=''><img srcset='images/x.svg 1x, images/x.svg 2x' alt=''>",
        "<a href='https://example.org/a?b=c'>x</a><a href='mailto:a@example.org'>x</a>",
        "<a href='/elsewhere/'>The host has more than this site</a>",
        "<a href='../../x.html' rel='nofollow external'>A site beside this one</a>",
        "<a href='../data/x.json#/pointer'>Not a page</a>",
        "<p>No links</p>"
      })
  void theseLinksLeadSomewhere(String html) {
    assertThat(problems(html)).isEmpty();
  }

  @Test
  void aLinkToAFileThatIsNotThere() {
    assertThat(problems("<a href='aa.html'>x</a>"))
        .containsExactly(
            Problem.error(
                "rendered-link",
                Place.of("topics/a.html"),
                "On the page topics/a.html, a link leads to “aa.html”, which the site does not"
                    + " have.",
                "Did you mean “topics/a.html”?"));
  }

  @Test
  void aLinkOutOfTheSite() {
    assertThat(problems("<a href='../../x.html'>x</a>"))
        .containsExactly(
            Problem.error(
                "rendered-link",
                Place.of("topics/a.html"),
                "On the page topics/a.html, a link leads to “../../x.html”, which lies outside the"
                    + " site.",
                "A path begins at the folder of the page it stands on. A link to another site on the"
                    + " same server says rel=\"external\"."));
  }

  @Test
  void aLinkToAPlaceThatIsNotThere() {
    assertThat(problems("<a href='#her'>x</a><p id='here'>x</p>"))
        .containsExactly(
            Problem.error(
                "rendered-anchor",
                Place.of("topics/a.html"),
                "On the page topics/a.html, a link leads to “#her”, but nothing there has the id"
                    + " “her”.",
                "Did you mean “#here”?"));
  }

  @Test
  void aFileInOtherLetters() {
    assertThat(problems("<img alt='' src='images/X.svg'>"))
        .containsExactly(
            Problem.error(
                "rendered-case",
                Place.of("topics/a.html"),
                "On the page topics/a.html, a link leads to “images/X.svg”, but the file is called"
                    + " “topics/images/x.svg”.",
                "Servers tell capitals from small letters: write it as the file is called."));
  }

  @Test
  void anImageThatSaysNothing() {
    assertThat(problems("<img src='images/x.svg'>"))
        .containsExactly(
            Problem.warning(
                "rendered-image",
                Place.of("topics/a.html"),
                "On the page topics/a.html, the image “images/x.svg” says nothing to those who"
                    + " cannot see it.",
                "Give it alt=\"…\" with what it shows, or alt=\"\" if it only decorates."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https:/example.org", "https://", "//", "http://exa mple.org/"})
  void anAddressThatIsNone(String address) {
    assertThat(problems("<a href='" + address + "'>x</a>"))
        .containsExactly(
            Problem.error(
                "link-address",
                Place.of("topics/a.html"),
                "On the page topics/a.html, a link leads to “"
                    + address
                    + "”, which is no address.",
                "Write it as the browser shows it: https://, the host, the path."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://m%C3%BCller.example/", "https://müller.example/", "//a.example"})
  void anAddressInLettersOfAnyScript(String address) {
    assertThat(problems("<a href='" + address + "'>x</a>")).isEmpty();
  }

  @Test
  void whatEveryPageHasIsSaidOnce() {
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text("index.html", "<a href='gone.html'>x</a>"));
    files.add(OutputFile.text("topics/a.html", "<a href='../gone.html'>x</a>"));
    files.add(OutputFile.text("topics/b.html", "<a href='../gone.html'>x</a>"));
    assertThat(problems(files, UNKNOWN))
        .extracting(Problem::message)
        .containsExactly(
            "On the page index.html and 2 others, a link leads to “gone.html”, which the site does"
                + " not have.");
  }

  @Test
  void theNoteIsNamedBeforeTheThemeAndTheThemeBeforeThePage() {
    Place note = new Place("topics/01-a.md", 5, 7);
    Place theme = new Place("theme/pages/topic.mustache", 3, 1);
    List<OutputFile> files =
        List.of(
            OutputFile.text("topics/a.html", "<a href='x.html'>x</a><a href='../y.html'>x</a>"));
    Origins origins =
        new Origins() {
          @Override
          public Optional<Place> inNote(String page, String words) {
            return words.equals("x.html") ? Optional.of(note) : Optional.empty();
          }

          @Override
          public Optional<Place> inTheme(String words) {
            // A template writes {{root}}y.html.
            return words.equals("y.html") ? Optional.of(theme) : Optional.empty();
          }
        };
    assertThat(problems(files, origins)).extracting(Problem::place).containsExactly(theme, note);
  }

  private static List<Problem> problems(String html) {
    return problems(
        List.of(
            OutputFile.text("topics/a.html", html),
            OutputFile.text("topics/b c.html", ""),
            OutputFile.text("topics/index.html", ""),
            OutputFile.text("index.html", ""),
            OutputFile.text("data/x.json", "{}"),
            OutputFile.text("topics/images/x.svg", "<svg/>")),
        UNKNOWN);
  }

  private static List<Problem> problems(List<OutputFile> files, Origins origins) {
    Stream<OutputFile> pages = files.stream().filter(SitePage::is);
    return RenderedSite.problems(
        pages.map(SitePage::of).toList(), files.stream().map(OutputFile::path).toList(), origins);
  }
}
