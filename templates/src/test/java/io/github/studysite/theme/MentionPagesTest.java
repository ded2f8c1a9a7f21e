package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A term that stands in more places than its page can list. */
class MentionPagesTest {
  @TempDir private Path folder;

  private void build(int mentions) throws IOException {
    Path topics = Files.createDirectories(folder.resolve("notes/topics"));
    Files.writeString(
        folder.resolve("notes/studysite.yaml"),
        "id: queues\ntitle: Queues\nbaseUrl: https://example.org/\n");
    Files.writeString(
        topics.resolve("01-queues.md"),
        "---\ntitle: Queues\n---\n\nSQS\n: Keeps messages until somebody takes them.\n");
    Files.writeString(
        topics.resolve("02-users.md"),
        "---\ntitle: Users\n---\n\n"
            + IntStream.rangeClosed(1, mentions)
                .mapToObj(at -> "## Part " + at + "\n\nPart " + at + " is fed by SQS as well.\n")
                .collect(Collectors.joining("\n")));
    SiteReport report =
        StudySite.builder()
            .source(folder.resolve("notes"))
            .output(folder.resolve("site"))
            .threads(1)
            .build()
            .generate();
    assertThat(report.problems()).extracting(SiteReport.Entry::text).isEmpty();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(path).toFile());
  }

  @Test
  void upToAHundredAreAllOnTheTermsOwnPage() throws IOException {
    build(100);

    Document term = page("terms/sqs.html");
    assertThat(term.select(".mention > div > p")).hasSize(100);
    assertThat(term.select(".rest > summary").text()).isEqualTo("All 100 places");
    assertThat(term.select(".rest a[href*=mentions]")).isEmpty();
    assertThat(folder.resolve("site/mentions")).doesNotExist();
  }

  @Test
  void moreAreAWayAwayAndNotInTheSitemap() throws IOException {
    build(101);

    Document term = page("terms/sqs.html");
    assertThat(term.select(".mention > div > p")).hasSize(100);
    assertThat(term.select(".rest > summary").text()).isEqualTo("The first 100 places");
    assertThat(term.select(".rest p > .go").text()).isEqualTo("All 101 places");
    assertThat(term.select(".rest p > .go").attr("href")).isEqualTo("../mentions/sqs.html");
    Document all = page("mentions/sqs.html");
    assertThat(all.title()).isEqualTo("Where SQS is mentioned – Queues");
    assertThat(all.select(".lead").text()).isEqualTo("101 places");
    assertThat(all.select(".mention > div > p")).hasSize(101);
    assertThat(all.select(".mention a").last().attr("href"))
        .isEqualTo("../topics/users.html#part-101");
    assertThat(all.select(".mention .cue a")).as("one topic, one link").hasSize(1);
    assertThat(all.select(".mention .cue a").attr("href")).isEqualTo("../topics/users.html");
    assertThat(all.select(".crumbs a").attr("href")).isEqualTo("../terms/sqs.html#_mentioned");
    assertThat(all.select(".turn")).isEmpty();
    assertThat(Files.readString(folder.resolve("site/sitemap.xml")))
        .contains("terms/sqs.html")
        .doesNotContain("mentions/");
  }

  @Test
  void veryManyAreSplit() throws IOException {
    build(1_001);

    Document first = page("mentions/sqs.html");
    Document last = page("mentions/sqs/3.html");
    assertThat(first.select(".mention > div > p")).hasSize(500);
    assertThat(first.select(".lead").text()).isEqualTo("1,001 places, 1–500");
    assertThat(first.select(".turn a").eachText()).containsExactly("After 501–1,000");
    assertThat(last.title()).isEqualTo("Where SQS is mentioned, 1,001–1,001 – Queues");
    assertThat(last.select(".mention > div > p")).hasSize(1);
    assertThat(last.select(".turn a").eachText()).containsExactly("Before 501–1,000");
    assertThat(page("mentions/sqs/2.html").select(".turn a").eachAttr("href"))
        .containsExactly("../sqs.html", "3.html");
  }
}
