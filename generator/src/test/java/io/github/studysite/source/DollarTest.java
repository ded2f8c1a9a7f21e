package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a dollar is a dollar. */
class DollarTest {
  private static Topic topic(String body) {
    return new TopicParser()
        .parse(new SourceFile("topics/a.md", "---\ntitle: A\n---\n\n" + body + "\n"));
  }

  private static Prose prose(String body) {
    Topic topic = topic(body);
    assertThat(topic.problems()).isEmpty();
    return ((Block.Passage) topic.sections().get(0).blocks().get(0)).prose();
  }

  private static List<Segment.Formula> formulas(String body) {
    return prose(body).segments().stream()
        .filter(Segment.Formula.class::isInstance)
        .map(Segment.Formula.class::cast)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs $5 and $10.",
        "It costs $5 or $10, not US$20.",
        "From $5 to $10 and $ 5 $.",
        "A $ alone, $$ and $$$.",
        "`$x$` is code, ${a} and ${b}, ${AWS::Region}${x}.",
        "\\$x$ and $x\\$.",
        "Two lines: $a\nb$",
        "a$x$b and 3$x$4",
        "`$connect`, `$disconnect`: $connect, $disconnect.",
        "a $$$$ b",
        "It costs $5, and the sign is `$`.",
        "It costs $5: `a$` or ``b`$``, says $x.",
        "A block begins with $$ and ends with `$$`.",
        "Write $`5` for five and `$` for the sign."
      })
  void thisIsNoFormula(String body) {
    assertThat(formulas(body)).isEmpty();
  }

  @Test
  void thisIsOne() {
    assertThat(formulas("So $x^2$, ($y$) and $`{a}`$ or “$z$”."))
        .extracting(Segment.Formula::source)
        .containsExactly("x^2", "y", "{a}", "z");
  }

  @Test
  void quotationMarksOfLatexAreNoCode() {
    assertThat(formulas("So $\\text{``so'' and ``so''}$, `a` and $\\text{`x'}$."))
        .extracting(Segment.Formula::source)
        .containsExactly("\\text{``so'' and ``so''}", "\\text{`x'}");
  }

  @Test
  void noDollarIsLostAndNoneIsAdded() {
    assertThat(prose("It costs $5 and $10, $$ or \\$x.").plainText())
        .isEqualTo("It costs $5 and $10, $$ or $x.");
  }

  @Test
  void emphasisAndLinksInsideAreFormula() {
    assertThat(formulas("So $a_1 * b * c_2$ and *so* on."))
        .extracting(Segment.Formula::source)
        .containsExactly("a_1 * b * c_2");
  }

  @Test
  void twoDollarsAloneMakeABlock() {
    assertThat(formulas("$$\na = b\n$$")).extracting(Segment.Formula::block).containsExactly(true);
    assertThat(formulas("So $$a$$ is.")).extracting(Segment.Formula::block).containsExactly(false);
    assertThat(formulas("```math\na = b\n+ c\n```"))
        .extracting(Segment.Formula::source, Segment.Formula::block)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a = b + c", true));
  }

  @Test
  void aMistakeIsToldAtItsPlaceAndTheSourceStays() {
    Topic topic = topic("So $a + \\foo{b}$.\n\n```math\na\n\\baz\n```");

    assertThat(Said.by(topic.problems()))
        .containsExactly(
            "topics/a.md:5:9 formula-unreadable: This formula cannot be read: Undefined control"
                + " sequence: \\foo. Formulas are LaTeX as KaTeX knows it. If a dollar sign is"
                + " meant, write \\$.",
            "topics/a.md:9:1 formula-unreadable: This formula cannot be read: Undefined control"
                + " sequence: \\baz. Formulas are LaTeX as KaTeX knows it. If a dollar sign is"
                + " meant, write \\$.");
  }
}
