package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> KNOWN =
      List.of("title", "summary", "licence", "baseUrl", "aliases", "rev");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Title, title",
    "sumary, summary",
    "license, licence",
    "baseurl, baseUrl",
    "base, baseUrl",
    "alias, aliases",
    "titles-of-all, title"
  })
  void findsTheNameThatWasMeant(String written, String meant) {
    assertThat(NearestName.of(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "ab", "so", "li", "''"})
  void findsNothingFarAway(String written) {
    assertThat(NearestName.of(written, KNOWN)).isEmpty();
  }

  @Test
  void listsWhatIsKnownWhereNothingIsNear() {
    assertThat(NearestName.advice("titel", KNOWN)).isEqualTo("Did you mean “title”?");
    assertThat(NearestName.advice("colour", List.of("title", "rev")))
        .isEqualTo("Known are: title, rev.");
  }
}
