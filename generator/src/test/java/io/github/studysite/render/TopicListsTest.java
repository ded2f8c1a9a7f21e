package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.TopicList;
import io.github.studysite.render.PageParts.TopicRow;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicListsTest {
  private static final PageLinks LINKS = PageLinks.relativeTo("topics/t3.html");

  private static TopicLists lists(List<Topic> topics) {
    return lists(Sample.site(topics, Map.of()));
  }

  private static TopicLists lists(LinkedSite site) {
    Theme theme =
        new MapTheme(
            Map.of(
                "messages/en.properties", "number.group=,\ntopics.all.other=All {count} topics"));
    return new TopicLists(new SiteIndex(site), Texts.of(theme, "en"));
  }

  private static List<Topic> topics(int count) {
    return IntStream.range(0, count).mapToObj(i -> Sample.topic("t" + i, List.of())).toList();
  }

  @Test
  void smallSiteShowsAllItsTopics() {
    List<Topic> topics = topics(5);
    TopicList list = lists(topics).around(topics.get(3), LINKS);

    assertThat(list.rows()).hasSize(5);
    assertThat(list.rows().get(3)).isEqualTo(new TopicRow("1", "t3.html", "Title of t3", true));
    assertThat(list.rows().get(4).current()).isFalse();
    assertThat(list.all()).isNull();
  }

  @Test
  void listDoesNotGrowWithTheSite() {
    List<Topic> topics = topics(5000);
    TopicList list = lists(topics).around(topics.get(3000), LINKS);

    assertThat(list.rows()).hasSize(101);
    assertThat(list.rows()).filteredOn(TopicRow::current).hasSize(1);
    assertThat(list.all()).isEqualTo(new Anchor("../index.html", "All 5,000 topics"));
  }

  @Test
  void ofManyTopicsTheOwnGroupIsShownAndWhatIsNearby() {
    List<Topic> topics = topics(300);
    List<String> slugs = topics.stream().map(Topic::slug).toList();
    TopicLists lists =
        lists(
            Sample.grouped(
                topics,
                List.of(
                    new Settings.Group("Nobody's", List.of("gone"), Sample.PLACE),
                    new Settings.Group("First", slugs.subList(0, 100), Sample.PLACE),
                    new Settings.Group("Second", slugs.subList(100, 140), Sample.PLACE))));

    List<String> shown =
        lists.around(topics.get(110), LINKS).rows().stream().map(TopicRow::href).toList();
    assertThat(shown)
        .startsWith("t90.html", "t91.html")
        .endsWith("t138.html", "t139.html")
        .hasSize(50);
    assertThat(lists.group(topics.get(110))).isEqualTo(new TopicLists.Group("_group-2", "Second"));
    assertThat(lists.group(topics.get(200))).isNull();
  }

  @Test
  void neighboursAreInReadingOrder() {
    List<Topic> topics = topics(3);
    TopicLists lists = lists(topics);

    assertThat(lists.before(topics.get(0))).isNull();
    assertThat(lists.after(topics.get(0))).isEqualTo(topics.get(1));
    assertThat(lists.before(topics.get(2))).isEqualTo(topics.get(1));
    assertThat(lists.after(topics.get(2))).isNull();
  }
}
