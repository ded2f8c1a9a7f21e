package io.github.studysite.assemble;

import static io.github.studysite.assemble.Parts.draft;
import static io.github.studysite.assemble.Parts.group;
import static io.github.studysite.assemble.Parts.page;
import static io.github.studysite.assemble.Parts.problems;
import static io.github.studysite.assemble.Parts.question;
import static io.github.studysite.assemble.Parts.settings;
import static io.github.studysite.assemble.Parts.site;
import static io.github.studysite.assemble.Parts.topic;
import static io.github.studysite.assemble.Parts.topicOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteAssemblerTest {
  private static final Place GROUP = new Place("studysite.yaml", 9, 3);

  private static List<String> slugs(Site site) {
    return site.topics().stream().map(Topic::slug).toList();
  }

  @Test
  void topicsComeByNumberThenByNameAndThoseWithoutANumberLast() {
    Site site = site(topic("z"), topic("10-b"), topic("2-c"), topic("a"), topic("02-a"));
    assertThat(slugs(site)).containsExactly("a", "c", "b", "a", "z");
    assertThat(site.topics().get(0).path()).isEqualTo("topics/02-a.md");
  }

  @Test
  void groupsGiveTheOrder() {
    Site site =
        site(
            settings(group("One", "c", "a"), group("Two", "b")),
            List.of(topic("1-a"), topic("2-b"), topic("3-c")));
    assertThat(slugs(site)).containsExactly("c", "a", "b");
    assertThat(problems(site)).isEmpty();
  }

  @Test
  void whatStandsInNoGroupComesLastUnderAWarning() {
    Site site = site(settings(group("One", "b")), List.of(topic("1-a"), topic("2-b")));
    assertThat(slugs(site)).containsExactly("b", "a");
    assertThat(problems(site))
        .containsExactly(
            Problem.warning(
                "topic-without-group",
                Place.of("topics/1-a.md"),
                "The topic “a” stands in no group and comes last.",
                "Add it to one of the groups in studysite.yaml."));
  }

  @Test
  void aGroupNamesTopicsThatExistAndEachOnce() {
    Site site =
        site(
            settings(group("One", "storage", "storge", "xyz"), group("Two", "storage")),
            List.of(topic("1-storage")));
    assertThat(problems(site))
        .containsExactly(
            Problem.error(
                "topic-in-two-groups",
                GROUP,
                "The topic “storage” stands in two groups, “One” and “Two”.",
                "Leave it in one place only."),
            Problem.error(
                "unknown-topic",
                GROUP,
                "The group “One” names a topic “storge” that does not exist.",
                "Did you mean “storage”?"),
            Problem.error(
                "unknown-topic",
                GROUP,
                "The group “One” names a topic “xyz” that does not exist.",
                "A topic is named by its file without number and extension."));
    assertThat(site.settings().groups()).containsExactly(group("One", "storage"), group("Two"));
  }

  @Test
  void oneGroupMayNotNameATopicTwice() {
    Site site = site(settings(group("One", "a", "a")), List.of(topic("1-a")));
    assertThat(problems(site))
        .extracting(Problem::message)
        .containsExactly("The group “One” names the topic “a” twice.");
    assertThat(slugs(site)).containsExactly("a");
  }

  @Test
  void draftsAreLeftOutWithTheirProblemsEvenOfGroups() {
    Topic withDraft = topicOf("1-a", question(1, "ready"), question(2, "later", true, List.of()));
    Site site =
        SiteAssembler.assemble(
            settings(group("One", "a", "b")),
            List.of(withDraft, draft("2-b")),
            List.of(page("about", false), page("plan", true)),
            List.of(),
            List.of("topics/x.png"),
            List.of());
    assertThat(slugs(site)).containsExactly("a");
    assertThat(site.topics().get(0).questions()).extracting(Question::id).containsExactly("ready");
    assertThat(site.pages()).extracting(PlainPage::slug).containsExactly("about");
    assertThat(site.settings().groups())
        .extracting(Settings.Group::topics)
        .containsExactly(List.of("a"));
    assertThat(site.images()).containsExactly("topics/x.png");
    assertThat(site.problems())
        .extracting(Problem::message)
        .containsExactly("Found in 1-a.", "Found in about.");
  }

  @Test
  void allProblemsAreKeptThoseOfTheSettingsFirst() {
    Problem own = Problem.error("missing-value", Parts.SETTINGS, "Own.", "");
    Site site =
        SiteAssembler.assemble(
            settings(group("One")),
            List.of(topic("1-a")),
            List.of(),
            List.of(),
            List.of(),
            List.of(own));
    assertThat(site.problems())
        .extracting(Problem::rule)
        .containsExactly("missing-value", "invalid-value", "topic-without-group");
  }

  @Test
  void twoFilesCannotBecomeOnePage() {
    Site site =
        SiteAssembler.assemble(
            settings(),
            List.of(topic("1-a"), topic("2-a")),
            List.of(page("about", false), page("about", false)),
            List.of(),
            List.of(),
            List.of());
    assertThat(problems(site))
        .containsExactly(
            Problem.error(
                "duplicate-page",
                Place.of("pages/about.md"),
                "This file and pages/about.md would both become pages/about.html.",
                "Rename one of them; the number before the name does not count."),
            Problem.error(
                "duplicate-topic",
                Place.of("topics/2-a.md"),
                "This file and topics/1-a.md would both become topics/a.html.",
                "Rename one of them; the number before the name does not count."));
  }
}
