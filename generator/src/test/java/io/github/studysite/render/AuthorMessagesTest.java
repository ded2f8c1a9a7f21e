package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorMessagesTest {
  private static final String ENGLISH =
      "nav.topics=Topics\ncount.terms.one={count} term\ncount.terms.other={count} terms\n"
          + "number.group=,\n";
  private final Theme base = new MapTheme(Map.of("messages/en.properties", ENGLISH));

  @TempDir Path notes;

  private Theme with(String language, String text) throws IOException {
    Path file = notes.resolve("theme/messages/" + language + ".properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return base.withOverrides(notes.resolve("theme"));
  }

  @Test
  void singleTextIsChangedAndTheOthersStay() throws IOException {
    Texts texts = Texts.of(with("en", "nav.topics=Chapters\n"), "en");

    assertThat(texts.of("nav.topics")).isEqualTo("Chapters");
    assertThat(texts.count("count.terms", 2)).isEqualTo("2 terms");
  }

  @Test
  void languageThatTheThemeDoesNotSpeakMayHaveMoreForms() throws IOException {
    Theme theme =
        with(
            "pl",
            "nav.topics=Tematy\ncount.terms.one={count} termin\ncount.terms.few={count} terminy\n"
                + "count.terms.other={count} terminów\nnumber.group=.\n");
    Texts texts = Texts.of(theme, "pl");

    assertThat(theme.problems()).isEmpty();
    assertThat(MessageChecks.problems(theme, Sample.settings("pl"))).isEmpty();
    assertThat(texts.language()).isEqualTo("pl");
    assertThat(texts.count("count.terms", 1)).isEqualTo("1 termin");
    assertThat(texts.count("count.terms", 3)).isEqualTo("3 terminy");
    assertThat(texts.count("count.terms", 5)).isEqualTo("5 terminów");
  }

  @Test
  void textThatTheThemeDoesNotHaveIsAnErrorAtItsLine() throws IOException {
    assertThat(with("en", "# mine\n\n  nav.topic = Chapters\n").problems())
        .containsExactly(
            Problem.error(
                "theme-unknown-message",
                new Place("theme/messages/en.properties", 3, 3),
                "The theme has no text “nav.topic”.",
                "The nearest name is “nav.topics”."));
  }

  @Test
  void textThatTheThemeDoesNotHaveSpoilsNoOther() throws IOException {
    Theme theme =
        with("en", "nav=x\nnav.topics.more=x\nnav.topics=\\ \\u201eA\\\\B\\n=:#!\\u201c\\t\n");

    assertThat(theme.problems())
        .extracting(Problem::message)
        .containsExactly(
            "The theme has no text “nav”.", "The theme has no text “nav.topics.more”.");
    assertThat(Texts.of(theme, "en").of("nav.topics")).isEqualTo(" „A\\B\n=:#!“\t");
    assertThat(Texts.of(with("en", "nav.topics=\n"), "en").of("nav.topics")).isEmpty();
  }

  @Test
  void placeholderThatNothingFillsInIsAnError() throws IOException {
    assertThat(
            with("en", "nav.topics={count} topics\ncount.terms.other={number} terms\n").problems())
        .containsExactly(
            Problem.error(
                "theme-message-placeholder",
                new Place("theme/messages/en.properties", 2, 1),
                "Nothing fills in {number} in the text “count.terms.other”.",
                "What can be filled in is {count}."),
            Problem.error(
                "theme-message-placeholder",
                new Place("theme/messages/en.properties", 1, 1),
                "Nothing fills in {count} in the text “nav.topics”.",
                "Nothing can be filled in here."));
  }

  @Test
  void missingTextsAreNamed() throws IOException {
    assertThat(MessageChecks.problems(with("fr", "nav.topics=Sujets\n"), Sample.settings("fr-CA")))
        .containsExactly(
            Problem.warning(
                "theme-missing-message",
                Place.of("theme/messages/fr.properties"),
                "3 of 4 texts are missing and stay English.",
                "Add count.terms.one, count.terms.other, number.group."));
  }

  @Test
  void languageWithoutTextsStaysEnglishAndSaysSo() {
    Texts texts = Texts.of(base, "nl");

    assertThat(texts.language()).isEqualTo("en");
    assertThat(texts.tree().get("lang")).isEqualTo(" lang=\"en\"");
    assertThat(texts.tree().get("contentLang")).isEqualTo(" lang=\"nl\"");
    assertThat(Texts.of(base, "en-GB").tree().get("lang")).isEqualTo("");
    assertThat(MessageChecks.problems(base, Sample.settings("nl")))
        .extracting(Problem::message, Problem::advice)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "The interface has no texts in “nl”, so they stay English.",
                "Add theme/messages/nl.properties with the texts in that language."));
  }
}
