package io.github.studysite.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a card shows, as scripts read it; what a kind of card lacks is left out. All texts are HTML
 * with addresses from the site's root, if nothing else is said.
 *
 * @param scenario stands below the question
 * @param gaps of each gap the texts that are accepted, plain
 * @param accepted of a short answer, plain
 * @param steps in the right order
 * @param titles of the two sides of a match
 * @param left the left sides of a match; the right ones stand at the same places
 * @param answer what the other side of a card says, or the one answer to show
 * @param note where the notes explain it
 * @param sides what the card's term is mixed up with, the term first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CardBody(
    String question,
    String scenario,
    String hint,
    List<Option> options,
    List<List<String>> gaps,
    List<String> accepted,
    List<String> steps,
    List<String> titles,
    List<String> left,
    List<String> right,
    String answer,
    String explanation,
    NoteLink note,
    List<Side> sides) {

  /** Of a card that was derived from a term. */
  static CardBody ofTerm(
      String question,
      List<Option> options,
      String answer,
      String explanation,
      NoteLink note,
      List<Side> sides) {
    return new CardBody(
        question,
        "",
        "",
        options,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        answer,
        explanation,
        note,
        sides);
  }

  /**
   * @param feedback empty if there is none
   * @param last keeps its place when the options are shuffled
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Option(String words, boolean right, String feedback, boolean last) {}

  /**
   * @param words plain
   */
  record NoteLink(String href, String words) {}

  /**
   * @param words plain
   */
  record Side(String href, String name, String words) {}
}
