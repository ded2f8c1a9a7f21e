package io.github.studysite.link;

import static io.github.studysite.link.Notes.passage;
import static io.github.studysite.link.Notes.section;
import static io.github.studysite.link.Notes.settings;
import static io.github.studysite.link.Notes.show;
import static io.github.studysite.link.Notes.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
  private static final Place PLACE = new Place("topics/01-a.md", 1, 3);

  private static LinkedSite linked(String note) {
    return Linker.link(
        new Site(
            settings("en", Settings.Linking.DEFAULT),
            List.of(topic("topics/01-a.md", List.of(section("", passage(note))))),
            List.of(),
            List.of(),
            List.of("topics/images/a b.png", "topics/images/queue.png"),
            List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "images/queue.png, topics/images/queue.png",
    "./images/queue.png, topics/images/queue.png",
    "../topics/images/queue.png, topics/images/queue.png",
    "images/a b.png, topics/images/a b.png",
  })
  void anImageIsFoundFromTheNotesFolder(String written, String resolved) {
    LinkedSite linked = linked("A ![queue](" + written + ")");
    assertThat(show(linked)).isEqualTo("A ![queue](" + resolved + ")");
    assertThat(linked.problems()).isEmpty();
  }

  @Test
  void aMissingImageIsAnErrorAndKeepsItsAlternativeText() {
    LinkedSite linked = linked("A ![queue](images/quee.png)");
    assertThat(show(linked)).isEqualTo("A queue");
    assertThat(linked.problems())
        .containsExactly(
            Problem.error(
                "unknown-image",
                PLACE,
                "There is no image “images/quee.png”.",
                "Did you mean “images/queue.png”?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.b/c.png", "http://a.b/c.png", "//a.b/c.png", "data:image/png;base64,x"})
  void anImageFromElsewhereIsAnError(String source) {
    LinkedSite linked = linked("A ![queue](" + source + ")");
    assertThat(show(linked)).isEqualTo("A queue");
    assertThat(linked.problems())
        .containsExactly(
            Problem.error(
                "remote-image",
                PLACE,
                "The image “" + source + "” lies outside the site.",
                "A site loads nothing from elsewhere: save the image beside the notes."));
  }

  @Test
  void anImageWithoutAlternativeTextIsAWarning() {
    LinkedSite linked = linked("A ![](images/queue.png)");
    assertThat(show(linked)).isEqualTo("A ![](topics/images/queue.png)");
    assertThat(linked.problems())
        .containsExactly(
            Problem.warning(
                "image-alt",
                PLACE,
                "The image “images/queue.png” has no alternative text.",
                "Say between the square brackets what it shows:"
                    + " ![A queue between two services](…)."));
  }
}
