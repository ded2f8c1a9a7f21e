package io.github.studysite.link;

import static io.github.studysite.link.Notes.linked;
import static io.github.studysite.link.Notes.passage;
import static io.github.studysite.link.Notes.section;
import static io.github.studysite.link.Notes.settings;
import static io.github.studysite.link.Notes.show;
import static io.github.studysite.link.Notes.term;
import static io.github.studysite.link.Notes.terms;
import static io.github.studysite.link.Notes.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Severity;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplicitLinksTest {
  private static final Term SQS =
      Notes.withId("queue-service", term("SQS", "Simple Queue Service", "queueing"));
  private static final Place PLACE = new Place("topics/01-a.md", 1, 1);

  /** A topic of one passage among others, a plain page and two images. */
  private static LinkedSite inSite(String note) {
    TermItem more =
        new TermItem.MoreNotes("SQS", "", "sqs-more", List.of(Notes.note("More.")), PLACE);
    Topic here = topic("topics/01-a.md", List.of(section("", passage(note)), section("here")));
    Topic other =
        topic(
            "topics/02-other.md",
            List.of(section("queues", terms(SQS, more))),
            QuestionsTest.question("ask-me"));
    PlainPage about = Notes.page("pages/about us.md", section("imprint"));
    return Linker.link(
        new Site(
            settings("en", Settings.Linking.DEFAULT),
            List.of(here, other),
            List.of(about),
            List.of(),
            List.of("topics/images/a b.png", "topics/images/queue.png"),
            List.of()));
  }

  private static List<Problem> errors(LinkedSite linked) {
    return linked.problems().stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SQS",
        "sqs",
        "Simple Queue Service",
        "simple queue  service",
        "SQS (Simple Queue Service)",
        "Simple Queue Service (SQS)",
        "queueing",
        "Queueing",
        "queue-service",
        "SQSs",
        " SQS "
      })
  void aTermIsFoundByAnyOfItsNames(String name) {
    LinkedSite linked = inSite("See [[" + name + "|it]].");
    assertThat(show(linked)).isEqualTo("See [it→queue-service].");
    assertThat(errors(linked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[[other]], [other→topics/other.html]",
    "[[Other]], [Other→topics/other.html]",
    "[[other#queues|there]], [there→topics/other.html#queues]",
    "[[other#ask-me|there]], [there→topics/other.html#ask-me]",
    "[[other#queue-service|there]], [there→topics/other.html#queue-service]",
    "[[#here|below]], [below→topics/a.html#here]",
    "[there](02-other.md), [there→topics/other.html]",
    "[there](./02-other.md#queues), [there→topics/other.html#queues]",
    "[there](../topics/02-other.md#sqs-more), [there→topics/other.html#sqs-more]",
    "[there](/topics/02-other.md), [there→topics/other.html]",
    "[us](../pages/about us.md#imprint), [us→pages/about us.html#imprint]",
    "[below](#here), [below→topics/a.html#here]",
    "[picture](images/queue.png), [picture→topics/images/queue.png]",
    "[out](https://example.com/a), [out→https://example.com/a]",
  })
  void topicsPlacesAndFilesAreFound(String note, String expected) {
    LinkedSite linked = inSite(note);
    assertThat(show(linked)).isEqualTo(expected);
    assertThat(errors(linked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[[SQSS]]      | unknown-link | [[SQSS]] names no term and no topic."
            + " | Did you mean “SQS”?",
        "[[zzzzzz]]    | unknown-link | [[zzzzzz]] names no term and no topic."
            + " | Define the term, or take the brackets away.",
        "[[othre]]     | unknown-link | [[othre]] names no term and no topic."
            + " | Did you mean “other”?",
        "[[nil#x]]     | unknown-link | [[nil#x]] names no term and no topic."
            + " | Define the term, or take the brackets away.",
        "[[other#queus]] | unknown-anchor"
            + " | topics/02-other.md has no section, term or question with the id “queus”."
            + " | Did you mean “queues”?",
        "[[#nowhere]]  | unknown-anchor"
            + " | topics/01-a.md has no section, term or question with the id “nowhere”."
            + " | A section's id is its heading in small letters with hyphens.",
        "[a](2-other.md) | unknown-file"
            + " | The link leads to “2-other.md”, which is no note, page or image."
            + " | Did you mean “02-other.md”?",
        "[a](02-Other.md) | unknown-file"
            + " | The link leads to “02-Other.md”, which is no note, page or image."
            + " | Did you mean “02-other.md”?",
        "[a](../../x.md) | unknown-file"
            + " | The link leads to “../../x.md”, which is no note, page or image."
            + " | A link's path begins at the folder of the note it stands in.",
        "[a](handout.pdf) | unknown-file"
            + " | The link leads to “handout.pdf”, which is no note, page or image."
            + " | A link's path begins at the folder of the note it stands in.",
        "[a](02-other.md#Queues) | unknown-anchor"
            + " | topics/02-other.md has no section, term or question with the id “Queues”."
            + " | Did you mean “queues”?",
      })
  void aLinkThatLeadsNowhereIsAnErrorAndKeepsItsWords(
      String note, String rule, String message, String advice) {
    LinkedSite linked = inSite("See " + note + ".");
    assertThat(errors(linked))
        .containsExactly(Problem.error(rule, new Place("topics/01-a.md", 1, 5), message, advice));
    String words = note.replaceAll("^\\[\\[?|]].*|]\\(.*", "");
    assertThat(show(linked)).isEqualTo("See " + words + ".");
    assertThat(linked.links()).extracting(LinkedSite.LinkUse::rule).doesNotContain("explicit");
  }

  @Test
  void aNameOfTwoTermsIsAnErrorThatNamesBoth() {
    LinkedSite linked =
        linked(
            "An [[SG]].",
            Notes.withId("security-group", term("SG")),
            Notes.withId("storage-gateway", term("SG")));
    assertThat(show(linked)).isEqualTo("An SG.");
    assertThat(errors(linked))
        .containsExactly(
            Problem.error(
                "ambiguous-link",
                new Place("topics/01-a.md", 1, 4),
                "“SG” is the name of more than one term.",
                "Say which by its id: [[security-group]] or [[storage-gateway]]."));
  }

  @Test
  void exactSpellingComesFirst() {
    assertThat(
            show(
                linked(
                    "[[Who]] and [[WHO]]",
                    Notes.withId("band", term("Who")),
                    Notes.withId("health", term("WHO")))))
        .isEqualTo("[Who→band] and [WHO→health]");
  }

  @Test
  void aNameWithANumberSignIsAName() {
    assertThat(show(linked("[[C#]]", term("C#")))).isEqualTo("[C#→csharp]");
  }

  @Test
  void moreNotesOnAnUnknownTermAreAnError() {
    TermItem more =
        new TermItem.MoreNotes("SQSS", "", "sqss-more", List.of(Notes.note("More.")), PLACE);
    LinkedSite linked =
        Linker.link(Notes.site(topic("topics/01-a.md", List.of(section("", terms(more, SQS))))));
    assertThat(errors(linked))
        .containsExactly(
            Problem.error(
                "unknown-term",
                PLACE,
                "No term is called “SQSS”, so there is nothing to add notes to.",
                "Did you mean “SQS”?"));
    assertThat(show(linked)).isEqualTo(" : More.A definition.");
  }

  @Test
  void everyLinkIsARowOfTheReport() {
    assertThat(inSite("[[SQS|queues]], [[#here|below]] and [out](https://a.b)").links())
        .containsExactly(
            new LinkedSite.LinkUse(
                "topics/a.html",
                new Place("topics/01-a.md", 1, 1),
                "queues",
                "terms/queue-service.html",
                "queue-service",
                "explicit"),
            new LinkedSite.LinkUse(
                "topics/a.html",
                new Place("topics/01-a.md", 1, 17),
                "below",
                "topics/a.html#here",
                "",
                "explicit"));
  }

  @Test
  void theLinksInAHeadingAreResolved() {
    LinkedSite linked =
        Linker.link(
            Notes.site(
                topic("topics/01-a.md", List.of(section("On [[SQS]]"))),
                topic("topics/02-b.md", List.of(section("", terms(SQS))))));
    assertThat(show(linked.site().topics().get(0).sections().get(0).title()))
        .isEqualTo("On [SQS→queue-service]");
  }
}
