package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermNamesTest {

  private static List<String> found(String names, String text) {
    StringBuilder notes = new StringBuilder();
    for (String name : names.split(", ")) {
      notes.append(name).append("\n: Something.\n\n");
    }
    List<Term> terms =
        new ParsedNotes().topic("01-a", notes.toString()).linked().site().topics().get(0).terms();
    return TermNames.of(terms).longest(text).stream()
        .map(one -> text.substring(one.start(), one.end()))
        .toList();
  }

  @Test
  void findsWholeWordsAndTheirPlurals() {
    assertThat(found("queue, policy, batch", "Queues have policies, batches and unqueued things."))
        .containsExactly("Queues", "policies", "batches");
  }

  @Test
  void findsAcronymsOnlyAsTheyAreWritten() {
    assertThat(found("WHO, AMI", "who cares what the WHO says of AMIs, ami and AMIS"))
        .containsExactly("WHO", "AMIs");
  }

  @Test
  void findsTheLongestOfSeveralNames() {
    assertThat(found("queue, FIFO queue", "A FIFO queue is a queue."))
        .containsExactly("FIFO queue", "queue");
  }

  @Test
  void joinsWordsOverHyphensAndLineBreaksButNotOverSentences() {
    assertThat(
            found(
                "dead-letter queue, x-ray",
                "A dead letter\nqueue, no dead, letter queue. X-Ray. An x. Ray"))
        .containsExactly("dead letter\nqueue", "X-Ray");
  }

  @Test
  void wantsTheSignThatANameBeginsWith() {
    assertThat(found("!Join", "Accounts join with !Join")).containsExactly("Join");
  }
}
