package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import io.github.studysite.source.NotesFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExactPlacesTest {
  private static final Place SETTINGS = Place.of("studysite.yaml");

  private final ExactPlaces places =
      new ExactPlaces(
          new Excerpts(
              new NotesFolder(
                  Optional.of(
                      new SourceFile(
                          "studysite.yaml",
                          "id: notes\ntitle: Examples\nexam: exam-2\nalso: two\n")),
                  List.of(
                      new SourceFile(
                          "topics/a.md", "---\ntitle: A\nchecked: 2019-01-31\n---\n\nText.\n"),
                      new SourceFile(
                          "topics/b.md",
                          "---\ntitle: Tags of S3, tags/old.html\ntags: [sqs, S3, tags]\n"
                              + "redirect_from:\n  - tags/old.html\n---\n\nS3 and tags.\n")),
                  List.of(),
                  List.of(),
                  List.of(),
                  Map.of(),
                  List.of()),
              Path.of("nowhere")));

  @Test
  void whatTheMessageQuotesStandsThere() {
    assertThat(place(SETTINGS, "The default exam “exam-2” does not exist."))
        .isEqualTo(new Place("studysite.yaml", 3, 7));
  }

  @Test
  void aDateStandsThereWithoutQuotes() {
    assertThat(place(Place.of("topics/a.md"), "These notes were checked on 2019-01-31."))
        .isEqualTo(new Place("topics/a.md", 3, 10));
  }

  @Test
  void aTopicOfAGroupStandsBelowTheGroupsTitle() {
    Problem unknown =
        Problem.error(
            "unknown-topic",
            new Place("studysite.yaml", 3, 1),
            "The group “notes” names a topic “two” that does not exist.",
            "");

    assertThat(places.of(unknown).place()).isEqualTo(new Place("studysite.yaml", 4, 7));
    assertThat(places.of(Problem.error("unknown-exam", unknown.place(), "“two”", "")).place())
        .isEqualTo(unknown.place());
  }

  @Test
  void aPartOfAWordIsAnotherWord() {
    assertThat(place(SETTINGS, "No term is called “exam”, nor “tw”."))
        .isEqualTo(new Place("studysite.yaml", 3, 1));
    assertThat(place(SETTINGS, "No term is called “tw”.")).isEqualTo(SETTINGS);
  }

  @Test
  void whatStandsNowhereLeavesTheFile() {
    assertThat(place(SETTINGS, "“Nothing” is there.")).isEqualTo(SETTINGS);
    assertThat(place(Place.of("gone.yaml"), "“id” is there.")).isEqualTo(Place.of("gone.yaml"));
  }

  @Test
  void whatIsAboutTheFileStaysThere() {
    Place file = Place.of("topics/b.md");
    assertThat(place("topic-without-group", "The topic “tags” stands in no group and comes last."))
        .isEqualTo(file);
  }

  @Test
  void aPlaceThatIsKnownStays() {
    Place known = new Place("studysite.yaml", 1, 1);
    assertThat(place(known, "The default exam “exam-2” does not exist.")).isEqualTo(known);
  }

  @Test
  void aTagIsFoundAmongTheTagsAndAnOldAddressAmongThose() {
    assertThat(place("near-duplicate-tag", "The tag “S3” is nearly “s3” of topics/a.md."))
        .isEqualTo(new Place("topics/b.md", 3, 13));
    assertThat(place("near-duplicate-tag", "The tag “tags” is nearly “Tags” of topics/a.md."))
        .isEqualTo(new Place("topics/b.md", 3, 17));
    assertThat(place("redirect-clash", "“tags/old.html” leads here from tags/old.html, and so on."))
        .isEqualTo(new Place("topics/b.md", 5, 5));
  }

  private Place place(String rule, String message) {
    return places.of(Problem.warning(rule, Place.of("topics/b.md"), message, "")).place();
  }

  private Place place(Place place, String message) {
    return places.of(Problem.error("unknown-exam", place, message, "")).place();
  }
}
