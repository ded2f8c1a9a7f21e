package io.github.studysite.render;

import static io.github.studysite.render.Sample.PLACE;
import static io.github.studysite.render.Sample.block;
import static io.github.studysite.render.Sample.linked;
import static io.github.studysite.render.Sample.text;
import static io.github.studysite.render.Sample.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseHtmlTest {
  private final ProseHtml prose = on("topics/a.html");

  private static ProseHtml on(String page) {
    Theme theme =
        new MapTheme(
            Map.of(
                "messages/en.properties",
                "question.gap=(gap)\ncode.label=Some code\ncode.labelIn=Code & {language}"));
    return new ProseHtml(PageLinks.relativeTo(page), Texts.of(theme, "en"));
  }

  @Test
  void textIsEscapedAndMarkupIsNot() {
    Prose mixed = new Prose(List.of(block("<p>"), text("a < \"b\" & c > d"), block("</p>")));

    assertThat(prose.html(mixed)).isEqualTo("<p>a &lt; &quot;b&quot; &amp; c &gt; d</p>");
  }

  @Test
  void codeIsReachedByKeyboardAndSaysWhatItIsInTheLanguageOfTheTexts() {
    Prose code =
        new Prose(
            List.of(
                block(
                    "<pre><code>x</code></pre>"
                        + "<pre><code class=\"language-c&quot;\">y</code></pre>")));

    assertThat(prose.html(code))
        .isEqualTo(
            "<pre tabindex=\"0\" role=\"group\" aria-label=\"Some code\"><code>x</code></pre>"
                + "<pre tabindex=\"0\" role=\"group\" aria-label=\"Code &amp; c&quot;\">"
                + "<code class=\"language-c&quot;\">y</code></pre>");
  }

  @Test
  void longCodeInATableMayBreakBetweenItsWords() {
    assertThat(inCell("ProvisionedThroughputExceededException"))
        .isEqualTo("Provisioned<wbr>Throughput<wbr>Exceeded<wbr>Exception");
    assertThat(inCell("AWS_LAMBDA_FUNCTION_SIZE"))
        .isEqualTo("AWS_<wbr>LAMBDA_<wbr>FUNCTION_<wbr>SIZE");
    assertThat(inCell("AWS::Serverless::Function"))
        .isEqualTo("AWS::<wbr>Serverless::<wbr>Function");
    assertThat(inCell("https://example.org/a-b?c&amp;dots"))
        .isEqualTo("https://<wbr>example.<wbr>org/<wbr>a-<wbr>b?c&amp;dots");
    assertThat(inCell("C:\\Users\\NAME\\.aws\\it")).endsWith("NAME\\.<wbr>aws\\<wbr>it");
  }

  @Test
  void codeThatIsShortOrNotInATableStaysInOnePiece() {
    assertThat(inCell("GetObjectVersion")).isEqualTo("GetObjectVersion");
    assertThat(inCell("sam local start-api --debug"))
        .as("no break before a mark")
        .isEqualTo("sam local start-<wbr>api --debug");
    Prose behind =
        new Prose(
            List.of(
                block("<td>"),
                block("</td></tr></table><p><code>ProvisionedThroughputExceeded</code></p>")));
    assertThat(prose.html(behind)).doesNotContain("<wbr>");
  }

  private String inCell(String code) {
    Prose cell =
        new Prose(
            List.of(
                block("<table><tr><th scope=\"row\">"),
                block("<code>" + code + "</code>"),
                block("</th></tr></table>")));
    String html = prose.html(cell);
    return html.substring(html.indexOf("<code>") + 6, html.indexOf("</code>"));
  }

  @Test
  void termLinkLeadsToTheTermsPage() {
    assertThat(prose.html(linked(new LinkTarget.ToTerm("sqs", true), "queues")))
        .isEqualTo("<a class=\"term-link\" href=\"../terms/sqs.html\">queues</a>");
  }

  @Test
  void pageOfATermDoesNotLinkToItself() {
    assertThat(on("terms/sqs.html").html(linked(new LinkTarget.ToTerm("sqs", true), "SQS")))
        .isEqualTo("SQS");
  }

  @Test
  void linkWithinThePageIsItsFragmentOnly() {
    assertThat(prose.html(linked(new LinkTarget.ToPage("topics/a.html", "part"), "there")))
        .isEqualTo("<a href=\"#part\">there</a>");
    assertThat(prose.html(linked(new LinkTarget.ToPage("topics/b.html", "part"), "there")))
        .isEqualTo("<a href=\"b.html#part\">there</a>");
  }

  @Test
  void linkOutOfTheSiteTellsNothingAboutTheReader() {
    assertThat(prose.html(linked(new LinkTarget.Url("https://example.org/?a=1&b=\"2\""), "x")))
        .isEqualTo(
            "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\" rel=\"noreferrer\">x</a>");
    assertThat(prose.html(linked(new LinkTarget.Url("mailto:a@example.org"), "x")))
        .isEqualTo("<a href=\"mailto:a@example.org\">x</a>");
  }

  @Test
  void wordsOfAnUnknownLinkStay() {
    assertThat(prose.html(linked(new LinkTarget.Name("Nobody"), "nobody"))).isEqualTo("nobody");
    assertThat(prose.html(linked(new LinkTarget.NoteFile("x.md", ""), "x"))).isEqualTo("x");
  }

  @Test
  void imageIsLoadedWhenItIsNear() {
    Segment image = new Segment.Image("topics/images/a b.svg", "A \"map\"", "Title", PLACE);

    assertThat(prose.html(new Prose(List.of(image))))
        .isEqualTo(
            "<img src=\"images/a%20b.svg\" alt=\"A &quot;map&quot;\" title=\"Title\""
                + " loading=\"lazy\">");
  }

  @Test
  void imageElsewhereKeepsItsAddress() {
    Segment image = new Segment.Image("https://example.org/a.svg", "", "", PLACE);

    assertThat(prose.html(new Prose(List.of(image))))
        .isEqualTo("<img src=\"https://example.org/a.svg\" alt=\"\" loading=\"lazy\">");
  }

  @Test
  void gapIsBlankInTheQuestionAndFilledInTheAnswer() {
    Prose stem = new Prose(List.of(text("No "), new Segment.Gap(List.of("k<y", "keys"), PLACE)));

    assertThat(prose.inline(stem))
        .isEqualTo("No <span class=\"gap\"><span class=\"vh\">(gap)</span></span>");
    assertThat(prose.filled(stem)).isEqualTo("No <b class=\"filled\">k&lt;y</b>");
  }

  @Test
  void singleParagraphCanStandInALine() {
    assertThat(prose.inline(new Prose(List.of(block("<p>"), text("a"), block("</p>\n")))))
        .isEqualTo("a");
    assertThat(prose.inline(words("a"))).isEqualTo("a");
  }

  @Test
  void severalParagraphsStayParagraphs() {
    Prose two = new Prose(List.of(block("<p>a</p>"), block("<p>b</p>")));

    assertThat(prose.inline(two)).isEqualTo("<p>a</p><p>b</p>");
  }
}
