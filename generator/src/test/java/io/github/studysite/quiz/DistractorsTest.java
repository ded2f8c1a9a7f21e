package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Card;
import io.github.studysite.model.Card.TermCard;
import io.github.studysite.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistractorsTest {

  /** The options beside the right one where this term is asked for. */
  private static List<String> distractors(String termId, ParsedNotes notes) {
    return DeckBuilder.build(notes.linked()).cards().stream()
        .filter(Card.OfTerm.class::isInstance)
        .map(Card.OfTerm.class::cast)
        .filter(card -> card.kind() == TermCard.IDENTIFY && card.term().id().equals(termId))
        .flatMap(card -> card.distractors().stream())
        .map(Term::name)
        .toList();
  }

  private static String term(String line) {
    return line + "\n: Something that nobody else is, number " + line.length() + ".\n\n";
  }

  @Test
  void areConfusableTermsThenThoseOfTheSectionThenOfTheTopicThenOfTheNeighbours() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic("01-before", term("Far away"))
            .topic(
                "02-here",
                "## One\n\n"
                    + term("Same topic")
                    + "## Two\n\n"
                    + term("Right answer {confusable=\"after\"}")
                    + term("Same section"))
            .topic("03-after", term("After all {#after}"));

    assertThat(distractors("right-answer", notes))
        .containsExactly("After all", "Same section", "Same topic");
    assertThat(distractors("same-topic", notes))
        .containsExactly("Right answer", "Same section", "Far away");
  }

  @Test
  void areConfusableWhicheverOfTheTwoSaysSo() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic("01-a", term("Right answer") + term("Other thing"))
            .topic("02-b", term("Mixed up {confusable=\"right-answer\"}"));

    assertThat(distractors("right-answer", notes)).containsExactly("Mixed up", "Other thing");
  }

  @Test
  void areAcronymsAmongAcronymsAndElseNamesOfSimilarLength() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-a",
                term("EBS (Elastic Block Store)")
                    + term("Volume")
                    + term("EFS (Elastic File System)")
                    + term("Very long name of something")
                    + term("Boot disk"));

    assertThat(distractors("ebs", notes)).containsExactly("EFS");
    assertThat(distractors("volume", notes)).containsExactly("Boot disk");
  }

  @Test
  void areNeverAnotherNameOfTheAnswer() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-a",
                term("Bucket {aliases=\"container\"}")
                    + term("Containers {#other}")
                    + term("Object"));

    assertThat(distractors("bucket", notes)).containsExactly("Object");
  }

  @Test
  void areNeverNamedByTheDefinitionNorNameTheAnswerThemselves() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-a",
                """
                Snapshot {confusable="image"}
                : A copy of volumes.

                Volume
                : A disk on the network.

                Image
                : A template that is made of snapshots.

                Folder
                : A place for files.
                """);

    assertThat(distractors("snapshot", notes)).containsExactly("Folder");
  }

  @Test
  void areNeverMoreGeneralOrMoreSpecialThanTheAnswer() {
    ParsedNotes notes =
        new ParsedNotes().topic("01-a", term("Queue") + term("FIFO queue") + term("Topic"));

    assertThat(distractors("queue", notes)).containsExactly("Topic");
    assertThat(distractors("fifo-queue", notes)).containsExactly("Topic");
  }

  @Test
  void areThreeAtMostAndTheSameEveryTime() {
    StringBuilder text = new StringBuilder();
    for (String name : List.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta")) {
      text.append(term(name));
    }
    ParsedNotes notes = new ParsedNotes().topic("01-a", text.toString());

    assertThat(distractors("delta", notes)).containsExactly("Gamma", "Epsilon", "Beta");
    assertThat(DeckBuilder.build(notes.linked())).isEqualTo(DeckBuilder.build(notes.linked()));
  }
}
