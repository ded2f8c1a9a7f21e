package io.github.studysite.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.studysite.ParsedNotes;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Site;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The feed, read back by a library for feeds. */
class FeedTest {
  private static final String SETTINGS =
      "description: Where data lies.\nauthor: A. Author\nbaseUrl: https://example.org/notes/";

  private static Site site(String settings) {
    return new ParsedNotes()
        .settings(settings)
        .topic(
            "01-disks",
            "checked: 2026-03-01\nsummary: Disks & <more>.\n",
            "EBS (Elastic Block Store)\n: A network drive. It is slow.")
        .topic("02-objects", "checked: 2026-11-22\n", "S3\n: Stores objects.")
        .topic("03-undated", "Bucket\n: Holds objects.")
        .linked()
        .site();
  }

  private static SyndFeed feed(Site site) throws FeedException {
    return new SyndFeedInput().build(new StringReader(Feed.of(site).orElseThrow().text()));
  }

  @Test
  void saysWhatItIsAndWhereItStands() throws FeedException {
    SyndFeed feed = feed(site(SETTINGS));

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Test notes");
    assertThat(feed.getDescription()).isEqualTo("Where data lies.");
    assertThat(feed.getAuthors()).extracting("name").containsExactly("A. Author");
    assertThat(feed.getLinks())
        .extracting("rel", "href")
        .contains(
            org.assertj.core.groups.Tuple.tuple("self", "https://example.org/notes/feed.xml"),
            org.assertj.core.groups.Tuple.tuple("alternate", "https://example.org/notes/"));
    assertThat(feed.getPublishedDate()).isEqualTo(day("2026-11-22"));
  }

  @Test
  void listsTheLatestFirstAndTopicsBeforeTerms() throws FeedException {
    assertThat(feed(site(SETTINGS)).getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("02-objects", "S3", "01-disks", "EBS (Elastic Block Store)");
  }

  @Test
  void anEntryHasAddressDayAndSummary() throws FeedException {
    List<SyndEntry> entries = feed(site(SETTINGS)).getEntries();

    SyndEntry disks = entries.get(2);
    assertThat(disks.getLink()).isEqualTo("https://example.org/notes/topics/disks.html");
    assertThat(disks.getUpdatedDate()).isEqualTo(day("2026-03-01"));
    assertThat(disks.getDescription().getValue()).isEqualTo("Disks & <more>.");
    SyndEntry ebs = entries.get(3);
    assertThat(ebs.getLink()).isEqualTo("https://example.org/notes/terms/ebs.html");
    assertThat(ebs.getDescription().getValue()).isEqualTo("A network drive.");
  }

  @Test
  void idsOutliveAMoveToAnotherAddress() throws FeedException {
    List<String> here = ids(site(SETTINGS));

    assertThat(here).allMatch(id -> id.startsWith("urn:uuid:")).doesNotHaveDuplicates();
    assertThat(ids(site("baseUrl: https://elsewhere.example/"))).isEqualTo(here);
    assertThat(
            ids(
                new ParsedNotes()
                    .settings("baseUrl: https://example.org/")
                    .topic("01-a", "checked: 2026-01-01\n", "Text.")
                    .linked()
                    .site()))
        .doesNotContainAnyElementsOf(here);
  }

  @Test
  void isNotWrittenWithoutADateOrAnAddress() {
    Site undated = new ParsedNotes().settings(SETTINGS).topic("01-a", "Text.").linked().site();

    assertThat(Feed.of(undated)).isEmpty();
    assertThat(names(new ParsedNotes().topic("01-a", "checked: 2026-01-01\n", "Text.")))
        .doesNotContain("feed.xml", "sitemap.xml")
        .contains("llms.txt", "robots.txt");
    assertThat(
            names(
                new ParsedNotes()
                    .settings(SETTINGS)
                    .topic("01-a", "checked: 2026-01-01\n", "Text.")))
        .contains("feed.xml", "sitemap.xml");
  }

  private static List<String> names(ParsedNotes notes) {
    return DataFiles.of(notes.linked(), List.of()).stream().map(OutputFile::path).toList();
  }

  private static List<String> ids(Site site) throws FeedException {
    return feed(site).getEntries().stream().map(SyndEntry::getUri).toList();
  }

  private static Date day(String day) {
    return Optional.of(Instant.parse(day + "T00:00:00Z")).map(Date::from).orElseThrow();
  }
}
