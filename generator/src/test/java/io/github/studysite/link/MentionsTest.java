package io.github.studysite.link;

import static io.github.studysite.link.Notes.linked;
import static io.github.studysite.link.Notes.passage;
import static io.github.studysite.link.Notes.section;
import static io.github.studysite.link.Notes.term;
import static io.github.studysite.link.Notes.terms;
import static io.github.studysite.link.Notes.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import io.github.studysite.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
  private static final Term SQS = term("SQS");

  private static LinkedSite.Mention only(String note) {
    return linked(note, SQS).mentions().get("sqs").get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. Then SQS comes. Two.       | Then _comes.",
        "One! “SQS” is it? Yes.          | “_” is it?",
        "See (e.g. SQS) for it. Next.    | See (e.g. _) for it.",
        "Use i.e. SQS here. Next.        | Use i.e. _here.",
        "SNS vs. SQS here. Next.         | SNS vs. _here.",
        "About no. 5 of SQS. Next.       | About no. 5 of _.",
        "Say no. SQS it is. Next.        | _it is.",
        "It costs 3.5 as SQS does. Next. | It costs 3.5 as _does.",
        "One… SQS waits… Two             | _waits…",
        "One. then SQS. Two.             | One. then _.",
        "He said “no.” SQS came. Two.    | _came.",
        "One。SQS。Two。                   | _。",
        "One¶SQS and more¶Two            | _and more",
        "A `x.Y` and SQS run. `B` now    | A x.Y and _run.",
        "A <em>fast</em> SQS. Now        | A fast _.",
        "A file.md and SQS. Now          | A file.md and _.",
      })
  void aMentionIsTheSentence(String note, String sentence) {
    LinkedSite.Mention mention = only(note);
    assertThat(mention.words()).isEqualTo("SQS");
    assertThat((mention.before() + "_" + mention.after().stripLeading())).isEqualTo(sentence);
  }

  @Test
  void blanksStandAsInTheText() {
    assertThat(only("A  queue\nof SQS runs."))
        .isEqualTo(new LinkedSite.Mention("a", "", "A queue of ", "SQS", " runs."));
  }

  @Test
  void aLongSentenceIsCutAtWords() {
    LinkedSite.Mention mention =
        only("word ".repeat(100).strip() + " SQS" + " longer words".repeat(100));
    assertThat(mention.before()).startsWith("…word ").endsWith(" word ");
    assertThat(mention.after()).startsWith(" longer words").matches(".*(words|longer)…");
    assertThat(mention.before().length() + 3 + mention.after().length()).isBetween(220, 242);
  }

  @Test
  void aShortSideLeavesItsRoomToTheOther() {
    LinkedSite.Mention mention = only("SQS" + " longer words".repeat(100));
    assertThat(mention.before()).isEmpty();
    assertThat(mention.after().length()).isBetween(220, 238);
  }

  @Test
  void oneSentenceIsOneMentionOfATermAndEachSectionHasItsOwn() {
    LinkedSite linked =
        Linker.link(
            Notes.site(
                topic(
                    "topics/01-a.md",
                    List.of(
                        section("", passage("The [[SQS|queue]] of [[SQS]]. Then [[SQS]].")),
                        section("two", passage("SQS two.")),
                        section(
                            "three",
                            terms(
                                term("SNS", "", LinkRule.BY_NAME, "Feeds SQS."),
                                term("S3", "", LinkRule.BY_NAME, "No SQS.")),
                            passage("More SQS.")))),
                topic("topics/09-terms.md", List.of(section("own", terms(SQS))))));
    assertThat(linked.mentions().get("sqs"))
        .containsExactly(
            new LinkedSite.Mention("a", "", "The ", "queue", " of SQS."),
            new LinkedSite.Mention("a", "", "Then ", "SQS", "."),
            new LinkedSite.Mention("a", "two", "", "SQS", " two."),
            new LinkedSite.Mention("a", "sns", "Feeds ", "SQS", "."),
            new LinkedSite.Mention("a", "s3", "No ", "SQS", "."),
            new LinkedSite.Mention("a", "three", "More ", "SQS", "."));
  }

  @Test
  void aTermDoesNotMentionItself() {
    LinkedSite linked = linked("Text.", term("SQS", "", LinkRule.AUTO, "SQS is [[SQS]]."));
    assertThat(linked.mentions()).isEmpty();
    assertThat(linked.problems())
        .containsExactly(
            new Problem(
                "unused-term",
                Severity.INFO,
                new Place("topics/09-terms.md", 1, 1),
                "“SQS” is defined, but named nowhere else.",
                "Name it where it matters, or leave it as an entry of the glossary."));
  }

  @Test
  void aTermThatIsNamedWithoutALinkIsNotUnused() {
    assertThat(linked("A region.", term("Region")).problems()).isEmpty();
  }
}
