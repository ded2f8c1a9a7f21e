package io.github.studysite.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.quiz.DeckBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas, drawings and coloured code in cards that leave the site. */
class SpecialContentTest {
  private static final LinkedSite SITE =
      new ParsedNotes()
          .topic(
              "queues",
              """
              SQS
              : A queue that keeps messages.

              ## Questions

              ### How long does $t_{SQS}$ take with this policy? {#wait}

              ```json
              {"SQS": 20}
              ```

              ```plantuml "How a message reaches SQS"
              Producer -> SQS : message
              ```

              $$
              t_{SQS} = \\frac{1}{2}
              $$

              - [x] Half a second for SQS
              - [ ] A second
                > No: $\\frac{1}{2} < 1$.

              It is `SQS` that waits, for $\\frac{1}{2}$ of a second; SQS says so.
              """)
          .linked();

  private static final List<OutputFile> FILES = Downloads.of(SITE, DeckBuilder.build(SITE));

  /** What a file says about the question. */
  private static String card(String file) {
    String text =
        FILES.stream().filter(one -> one.path().endsWith(file)).findFirst().orElseThrow().text();
    int at = text.indexOf("wait");
    assertThat(at).as(text).isNotNegative();
    return text.substring(at);
  }

  @Test
  void ankiHasFormulasForItsMathJaxCodeWithoutColoursAndTheTitleOfADrawing() {
    assertThat(card("anki-study.txt"))
        .contains("How long does \\(t_{SQS}\\) take")
        .contains("\\[t_{SQS} = \\frac{1}{2}\\]")
        .contains("<pre><code>{")
        .contains("<i>How a message reaches SQS</i>")
        .contains("\\(\\frac{1}{2} &lt; 1\\)")
        .doesNotContain("<span", "<svg", "<math", "aria-", "tabindex", "class=");
  }

  @Test
  void giftEscapesWhatHasAMeaningInIt() {
    assertThat(card("questions.gift"))
        .contains("\\\\(t_\\{SQS\\}\\\\)")
        .contains("<i>How a message reaches SQS</i>")
        .doesNotContain("<span", "<svg", "<math", "class\\=");
  }

  @Test
  void aSheetHasWordsAlone() {
    assertThat(card("cards.csv"))
        .contains("How long does t_{SQS} take with this policy?")
        .contains("How a message reaches SQS")
        .doesNotContain("<span", "<svg", "<math", "<code");
  }

  @Test
  void nothingWithinAFormulaADrawingOrCodeIsALink() {
    assertThat(SITE.links())
        .extracting(link -> link.place() + " " + link.words())
        .containsExactly("topics/queues.md:28:56 SQS");
  }
}
