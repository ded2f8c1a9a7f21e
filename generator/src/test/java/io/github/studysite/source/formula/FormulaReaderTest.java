package io.github.studysite.source.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaReaderTest {
  private static String mathml(String source) {
    return ((Formula.Readable) FormulaReader.read(source, false)).mathml();
  }

  private static Formula.Unreadable mistake(String source) {
    return (Formula.Unreadable) FormulaReader.read(source, true);
  }

  @Test
  void aFormulaIsMathMlWithItsSourceAsAlternativeText() {
    assertThat(mathml("x^2 < y"))
        .isEqualTo(
            "<math alttext=\"x^2 &lt; y\"><mrow><msup><mi>x</mi><mn>2</mn></msup><mo>&lt;</mo>"
                + "<mi>y</mi></mrow></math>");
  }

  @Test
  void aFormulaOfItsOwnIsSetLarge() {
    assertThat(((Formula.Readable) FormulaReader.read("\\sum_i i", true)).mathml())
        .startsWith("<math alttext=\"\\sum_i i\" displaystyle=\"true\">");
  }

  @Test
  void lettersOfAnotherStyleAreCharactersBecauseBrowsersKnowNoOtherWay() {
    assertThat(mathml("\\mathbb{R}")).contains("<mi>ℝ</mi>");
    assertThat(mathml("\\mathcal{L}")).contains("<mi>ℒ</mi>");
    assertThat(mathml("\\mathbf{A}")).contains("<mi>𝐀</mi>");
  }

  @Test
  void whatTheCheckerOfHtmlWouldNotAcceptIsLeftOut() {
    assertThat(mathml("a \\not= b")).contains("<mo>≠</mo>");
    assertThat(((Formula.Readable) FormulaReader.read("x \\tag{1}", true)).mathml())
        .doesNotContain("<mtd width");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\vec{x}",
        "\\overrightarrow{AB}",
        "\\overleftarrow{AB}",
        "\\dot{x}",
        "\\ddot{x}",
        "\\hat{x}",
        "\\bar{x}",
        "\\tilde{x}",
        "\\breve{x}",
        "\\check{x}",
        "\\acute{x}",
        "\\grave{x}",
        "\\mathring{x}",
        "\\underline{x}",
        "\\not x",
        "\\not\\in",
        "\\widehat{xy}",
        "\\overline{x}",
        "\\cancel{x}"
      })
  void noTextBeginsWithACharacterThatCombinesWithWhatIsBefore(String source) {
    assertThat(mathml(source)).doesNotContainPattern(">\\s*\\p{M}");
  }

  @Test
  void anArrowAboveIsACharacterOfItsOwn() {
    assertThat(mathml("\\vec{x}")).contains("<mover accent=\"true\"><mi>x</mi>", ">→</mo>");
  }

  @Test
  void coloursAreLeftToTheTheme() {
    assertThat(mathml("\\color{red} x")).doesNotContain("red</").doesNotContain("mathcolor");
  }

  @Test
  void whatIsNotUnderstoodIsNamedWithItsPlace() {
    assertThat(mistake("a + \\foo{x}"))
        .isEqualTo(new Formula.Unreadable("Undefined control sequence: \\foo", 4));
    assertThat(mistake("a & b")).isEqualTo(new Formula.Unreadable("Expected 'EOF', got '&'", 2));
  }

  @Test
  void whatLinksOrLoadsIsRefused() {
    assertThat(mistake("\\href{https://example.org}{x}"))
        .isEqualTo(new Formula.Unreadable("The command \\href is not allowed", 0));
    assertThat(mistake("\\includegraphics{x.png}").mistake())
        .isEqualTo("The command \\includegraphics is not allowed");
  }

  @Test
  void aMacroWithoutEndIsCutOff() {
    assertThat(mistake("\\newcommand{\\x}{\\x\\x}\\x").mistake())
        .isEqualTo("Too many expansions: infinite loop or need to increase maxExpand setting");
  }

  @Test
  void aMacroOfOneFormulaIsUnknownInTheNext() {
    assertThat(mathml("\\gdef\\mine{y} \\mine")).contains("<mi>y</mi>");
    assertThat(mistake("\\mine").mistake()).isEqualTo("Undefined control sequence: \\mine");
  }
}
