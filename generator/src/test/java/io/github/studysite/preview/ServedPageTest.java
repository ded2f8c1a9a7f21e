package io.github.studysite.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedPageTest {
  private static final String POLICY =
      "<head><meta http-equiv=\"Content-Security-Policy\" content=\"%s\"></head><p>Text";

  private static String served(String html) {
    PageState state = new PageState("12ab", List.of());
    return new String(ServedPage.of("a&b.html", html.getBytes(UTF_8), state, "/x/"), UTF_8);
  }

  private static String atAnyDepth(String html) {
    return new String(
        ServedPage.atAnyDepth(html.getBytes(UTF_8), "/x/", "quiz.html"::equals), UTF_8);
  }

  @Test
  void theScriptStandsAtTheEndOfTheHead() {
    assertThat(served("<head><title>T</title></head><p>Text"))
        .isEqualTo(
            "<head><title>T</title><script type=\"module\" id=\"_preview-script\""
                + " src=\"/x/_preview/preview.js\" data-page=\"a&amp;b.html\""
                + " data-version=\"12ab\"></script>\n</head><p>Text");
  }

  @Test
  void aPageWithoutAHeadHasItAtTheEnd() {
    assertThat(served("<p>Text")).startsWith("<p>Text<script ").endsWith("</script>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default-src 'none'|default-src 'none'; connect-src 'self'",
        "connect-src 'none'; img-src 'self'|connect-src 'self'; img-src 'self'",
        "connect-src https://e.org|connect-src https://e.org 'self'",
        "connect-src 'self'; img-src 'self'|connect-src 'self'; img-src 'self'"
      })
  void thePolicyLetsThePageAskItsServerAndNothingElse(String policy, String wider) {
    assertThat(served(String.format(POLICY, policy))).contains("content=\"" + wider + "\">");
  }

  @Test
  void aMissingPageBeginsItsAddressesAtTheBase() {
    assertThat(
            atAnyDepth(
                "<html data-root=\"/repo/\"><a href=\"/repo/index.html\">/repo/</a>"
                    + "<a href=\"https://e.org/repo/\">"))
        .isEqualTo(
            "<html data-root=\"/x/\"><a href=\"/x/index.html\">/repo/</a>"
                + "<a href=\"https://e.org/repo/\">");
    assertThat(
            atAnyDepth(
                "<html lang=\"en\" data-root=\"\"><a href=\"#_main\"><a href=\"index.html\">"
                    + "<a href=\"mailto:a@e.org\"><script src=\"assets/a.js\">"))
        .isEqualTo(
            "<html lang=\"en\" data-root=\"/x/\"><a href=\"#_main\"><a href=\"/x/index.html\">"
                + "<a href=\"mailto:a@e.org\"><script src=\"/x/assets/a.js\">");
  }

  @Test
  void anAttributeOfTheThemeIsAnAddressIfItNamesAFile() {
    assertThat(atAnyDepth("<p data-practise=\"quiz.html?mode=due#_run\" data-due=\"quiz\">"))
        .isEqualTo("<p data-practise=\"/x/quiz.html?mode=due#_run\" data-due=\"quiz\">");
  }
}
