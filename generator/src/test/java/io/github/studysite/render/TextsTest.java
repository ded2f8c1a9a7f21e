package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final String ENGLISH =
      """
      number.group=,
      count.terms.one={count} term
      count.terms.other={count} terms
      place={topic}, {section}
      date.month={month} {year}
      date.day={day} {month} {year}
      month.2=February
      monthShort.2=Feb
      """;

  private static Texts texts(String language) {
    return Texts.of(
        new MapTheme(
            Map.of(
                "messages/en.properties",
                ENGLISH,
                "messages/de.properties",
                "number.group=.\nmonth.2=Februar\ndate.day={day}. {month} {year}\nplace={section} in „{topic}“",
                "messages/de-AT.properties",
                "month.2=Feber")),
        language);
  }

  @Test
  void numbersHaveTheirNoun() {
    assertThat(texts("en").count("count.terms", 1)).isEqualTo("1 term");
    assertThat(texts("en").count("count.terms", 0)).isEqualTo("0 terms");
    assertThat(texts("en").count("count.terms", 1234567)).isEqualTo("1,234,567 terms");
    assertThat(texts("en").number(999)).isEqualTo("999");
  }

  @Test
  void datesAreSaidAsFarAsTheyAreKnown() {
    assertThat(texts("en").longDate("2020-02-03")).isEqualTo("3 February 2020");
    assertThat(texts("en").shortDate("2020-02")).isEqualTo("Feb 2020");
    assertThat(texts("en").shortDate("2020")).isEqualTo("2020");
  }

  @Test
  void wordsDoNotDependOnTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(texts("en").longDate("2020-02-03")).isEqualTo("3 February 2020");
      assertThat(texts("en").number(1234)).isEqualTo("1,234");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void languageTakesFromTheLargerOneWhatItLacks() {
    assertThat(texts("de").longDate("2020-02-03")).isEqualTo("3. Februar 2020");
    assertThat(texts("de-AT").longDate("2020-02-03")).isEqualTo("3. Feber 2020");
    assertThat(texts("de").count("count.terms", 2)).isEqualTo("2 terms");
    assertThat(texts("xx").number(1234)).isEqualTo("1,234");
    assertThat(texts("de").of("place", "topic", "A", "section", "B")).isEqualTo("B in „A“");
  }

  @Test
  void missingMessageIsAnError() {
    assertThatThrownBy(() -> texts("en").of("nothing"))
        .isInstanceOf(ThemeException.class)
        .hasMessage("The theme has no message 'nothing'.");
  }

  @Test
  void messageCannotBeAWordAndAGroupOfWords() {
    Theme theme = new MapTheme(Map.of("messages/en.properties", "a=x\na.b=y"));

    assertThatThrownBy(() -> Texts.of(theme, "en"))
        .hasMessage("The message 'a.b' begins with the name of another message.");
  }
}
