package io.github.studysite.link;

import static io.github.studysite.link.Notes.linked;
import static io.github.studysite.link.Notes.passage;
import static io.github.studysite.link.Notes.section;
import static io.github.studysite.link.Notes.settings;
import static io.github.studysite.link.Notes.show;
import static io.github.studysite.link.Notes.site;
import static io.github.studysite.link.Notes.term;
import static io.github.studysite.link.Notes.terms;
import static io.github.studysite.link.Notes.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Block;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.ErratumKind;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Section;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingRulesTest {
  private static final Term S3 = term("S3", "Simple Storage Service");
  private static final Term SQS = term("SQS", "Simple Queue Service");
  private static final Place PLACE = new Place("topics/01-a.md", 1, 1);

  @Test
  void aNameInPlainTextBecomesALink() {
    assertThat(show(linked("Use SQS.", SQS))).isEqualTo("Use {SQS→sqs}.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3://bucket/key",
        "S3://bucket",
        "EC2-S3-x",
        "a/S3/b",
        "S3/b",
        "x.S3",
        "S3.amazonaws.com",
        "https://S3.amazonaws.com",
        "https://S3",
        "my_S3_name",
        "S3_name",
        "aS3",
        "S3a",
        "ÄS3",
        "S3é",
        "S3e\u0301",
        "`a`S3",
        "S3`a`",
        "`a`-S3",
        "S3#a"
      })
  void aPartOfAWordIsNoName(String text) {
    assertThat(show(linked("See " + text + " there.", S3))).isEqualTo("See " + text + " there.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(S3)           | ({S3→s3})",
        "S3: cheap      | {S3→s3}: cheap",
        "S3, cheap      | {S3→s3}, cheap",
        "“S3”           | “{S3→s3}”",
        "S3's price     | {S3→s3}'s price",
        "S3- and more   | {S3→s3}- and more",
        "- S3           | - {S3→s3}",
        "S3/ or         | {S3→s3}/ or",
        "in `a` S3 `b`  | in `a` {S3→s3} `b`",
        "S3…            | {S3→s3}…",
        "S3. The end    | {S3→s3}. The end",
        "a¶S3¶b         | a¶{S3→s3}¶b"
      })
  void punctuationDoesNotHideAName(String text, String expected) {
    assertThat(show(linked(text, S3))).isEqualTo(expected);
  }

  @Test
  void namesInCapitalsMatchExactly() {
    Term who = term("WHO", "World Health Organization");
    assertThat(show(linked("They who ask the WHO, and Who not.", who)))
        .isEqualTo("They who ask the {WHO→who}, and Who not.");
  }

  @Test
  void otherNamesMatchInAnyCase() {
    Term timeout = term("visibility timeout");
    assertThat(show(linked("Visibility Timeout", timeout)))
        .isEqualTo("{Visibility Timeout→visibility-timeout}");
    assertThat(show(linked("a cloudfront host", term("CloudFront"))))
        .isEqualTo("a {cloudfront→cloudfront} host");
  }

  @ParameterizedTest
  @CsvSource({
    "AMI, AMIs, true",
    "SQS, SQSs, true",
    "SQS, SQSes, true",
    "AMI, AMIS, false",
    "AMI, amis, false",
    "queue, queues, true",
    "key policy, key policies, true",
    "dead-letter index, dead-letter indexes, true",
    "delay, delays, true",
    "EC2, EC2s, true",
    "security group, Security Groups, true",
    "queue, queued, false",
  })
  void pluralsMatchInEnglish(String name, String text, boolean links) {
    Term term = term(name, "", LinkRule.AUTO, "A definition.");
    assertThat(show(linked("See " + text + ".", term)))
        .isEqualTo(links ? "See {" + text + "→" + term.id() + "}." : "See " + text + ".");
    Settings german = settings("de", Settings.Linking.DEFAULT);
    assertThat(show(linked(german, "See " + text + ".", term))).isEqualTo("See " + text + ".");
  }

  @Test
  void regionalEnglishIsEnglishToo() {
    Settings british = settings("en-GB", Settings.Linking.DEFAULT);
    assertThat(show(linked(british, "two AMIs", term("AMI")))).isEqualTo("two {AMIs→ami}");
  }

  @Test
  void theLongestNameWins() {
    assertThat(
            show(
                linked(
                    "A Lambda function URL calls Lambda.",
                    term("Lambda"),
                    term("Lambda function"),
                    term("Lambda function URL"),
                    term("function URL"))))
        .isEqualTo("A {Lambda function URL→lambda-function-url} calls {Lambda→lambda}.");
  }

  @Test
  void theInnerNameOfALongNameDoesNotLinkInItsPlace() {
    assertThat(show(linked("S3 Glacier, S3 Glacier, S3", S3, term("S3 Glacier"))))
        .isEqualTo("{S3 Glacier→s3-glacier}, S3 Glacier, {S3→s3}");
  }

  @Test
  void aliasesAndExpansionsLinkToo() {
    LinkedSite linked =
        linked(
            "Simple Queue Service; EBS drives; many roles.",
            SQS,
            term("EBS", "", "EBS drive"),
            term("IAM roles", "", LinkRule.AUTO, "A definition.", "role"));
    assertThat(show(linked))
        .isEqualTo("{Simple Queue Service→sqs}; {EBS drives→ebs}; many {roles→iam-roles}.");
    assertThat(linked.links())
        .extracting(LinkedSite.LinkUse::rule)
        .containsExactly("expansion", "plural", "plural");
  }

  @Test
  void onlyTheFirstMentionInASectionLinks() {
    LinkedSite linked =
        Linker.link(
            site(
                topic(
                    "topics/01-a.md",
                    List.of(
                        section("", passage("SQS and SQS"), passage("SQS, Simple Queue Service")),
                        section("two", passage("SQS again, SQS")))),
                topic("topics/09-terms.md", List.of(section("", terms(SQS))))));
    List<Section> sections = linked.site().topics().get(0).sections();
    assertThat(show(sections.get(0).blocks()))
        .isEqualTo("{SQS→sqs} and SQSSQS, Simple Queue Service");
    assertThat(show(sections.get(1).blocks())).isEqualTo("{SQS→sqs} again, SQS");
  }

  @Test
  void aTermsEntryIsASectionOfItsOwn() {
    Term sns = term("SNS", "", LinkRule.BY_NAME, "Feeds SQS. Not SQS but SNS.");
    Section section = section("", passage("SQS"), terms(sns, SQS), passage("SQS, SNS"));
    LinkedSite linked = Linker.link(site(topic("topics/01-a.md", List.of(section))));
    assertThat(show(linked))
        .isEqualTo("{SQS→sqs}Feeds {SQS→sqs}. Not SQS but SNS.A definition.SQS, {SNS→sns}");
  }

  @Test
  void anExplicitLinkCountsAsTheFirst() {
    assertThat(show(linked("First SQS, then [[SQS|queues]], then SQS.", SQS)))
        .isEqualTo("First SQS, then [queues→sqs], then SQS.");
  }

  @Test
  void moreNotesOnATermDoNotLinkToIt() {
    TermItem more =
        new TermItem.MoreNotes("SQS", "", "sqs-more", List.of(Notes.note("SQS calls S3.")), PLACE);
    LinkedSite linked =
        Linker.link(
            site(
                topic("topics/01-a.md", List.of(section("", terms(more)))),
                topic("topics/09-terms.md", List.of(section("", terms(SQS, S3))))));
    assertThat(show(linked)).isEqualTo(" : SQS calls {S3→s3}.");
    Block.TermList list =
        (Block.TermList) linked.site().topics().get(0).sections().get(0).blocks().get(0);
    assertThat(((TermItem.MoreNotes) list.items().get(0)).termId()).isEqualTo("sqs");
    assertThat(linked.mentions()).containsOnlyKeys("s3");
  }

  @Test
  void textThatMustNotLinkDoesNot() {
    Prose header =
        new Prose(
            List.of(new Segment.Text("SQS", false, PLACE), new Segment.Text(" S3", true, PLACE)));
    LinkedSite linked =
        Linker.link(
            site(
                topic("topics/01-a.md", List.of(section("", new Block.Passage(header)))),
                topic("topics/09-terms.md", List.of(section("", terms(SQS, S3))))));
    assertThat(show(linked)).isEqualTo("SQS {S3→s3}");
  }

  @Test
  void headingsCodeAndLinkWordsDoNotLink() {
    LinkedSite linked =
        Linker.link(
            site(
                topic(
                    "topics/01-a.md",
                    List.of(section("SQS", passage("`SQS`, [SQS](https://a.b)")))),
                topic("topics/09-terms.md", List.of(section("", terms(SQS))))));
    Section section = linked.site().topics().get(0).sections().get(0);
    assertThat(show(section.title())).isEqualTo("SQS");
    assertThat(show(section.blocks())).isEqualTo("`SQS`, [SQS→https://a.b]");
  }

  @Test
  void aMarkedWordStaysPlainAndTheNextOneLinks() {
    assertThat(show(linked("[[!SQS]] and SQS", SQS))).isEqualTo("SQS and {SQS→sqs}");
  }

  @Test
  void callOutsAndErrataLinkButNotTheOldClaim() {
    LinkedSite linked =
        Linker.link(
            site(
                topic(
                    "topics/01-a.md",
                    List.of(
                        section(
                            "one",
                            new Block.CallOut(CallOutKind.NOTE, List.of(passage("S3")), PLACE)),
                        section(
                            "two",
                            new Block.Erratum(
                                ErratumKind.WRONG,
                                "",
                                Notes.prose("old S3"),
                                Notes.prose("new S3"),
                                PLACE)))),
                topic("topics/09-terms.md", List.of(section("", terms(S3))))));
    List<Section> sections = linked.site().topics().get(0).sections();
    assertThat(show(sections.get(0).blocks())).isEqualTo("{S3→s3}");
    assertThat(show(sections.get(1).blocks())).isEqualTo("“old S3”: new {S3→s3}");
  }

  @Test
  void plainPagesLinkToo() {
    LinkedSite linked =
        Linker.link(
            new Site(
                settings("en", Settings.Linking.DEFAULT),
                List.of(topic("topics/09-terms.md", List.of(section("", terms(S3))))),
                List.of(Notes.page("pages/about.md", section("", passage("About S3.")))),
                List.of(),
                List.of(),
                List.of()));
    assertThat(show(linked.site().pages().get(0).sections().get(0).blocks()))
        .isEqualTo("About {S3→s3}.");
    assertThat(linked.mentions()).isEmpty();
    assertThat(linked.problems()).isEmpty();
  }

  @Test
  void linksMayBeSwitchedOff() {
    Settings off = settings("en", new Settings.Linking(List.of(), List.of(), false));
    LinkedSite linked = linked(off, "SQS and [[S3]]", SQS, S3);
    assertThat(show(linked)).isEqualTo("SQS and [S3→s3]");
    assertThat(linked.heldBack()).isEmpty();
    assertThat(linked.problems()).isEmpty();
  }

  @Test
  void aSharedNameLinksToNeitherTerm() {
    Term group = Notes.withId("security-group", term("SG", ""));
    Term gateway = Notes.withId("storage-gateway", term("SG", "Storage Gateway"));
    LinkedSite linked = linked("An SG, a Storage Gateway, some SGs.", group, gateway);
    assertThat(show(linked)).isEqualTo("An SG, a {Storage Gateway→storage-gateway}, some SGs.");
    assertThat(linked.heldBack())
        .containsExactly(
            new LinkedSite.HeldBack(
                "security-group", "SG", "it is also a name of “storage-gateway”"),
            new LinkedSite.HeldBack(
                "storage-gateway", "SG", "it is also a name of “security-group”"));
  }

  @Test
  void namesInScriptsWithoutSpacesAreFoundBetweenOtherWords() {
    assertThat(show(linked("使用队列服务。", term("队列")))).isEqualTo("使用{队列→队列}服务。");
  }
}
