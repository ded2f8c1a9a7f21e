package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Every line of the raw notes is accounted for, at a place that exists in the generated site. */
class ProvenanceIT {
  private static final int RAW_LINES = 1522;
  private static final Set<String> DISPOSITIONS =
      Set.of("kept", "corrected", "merged", "heading", "damage", "lost");

  private record Row(int line, String topic, String anchor, String disposition) {}

  @Test
  void everyRawLineIsThereOnce() throws IOException {
    assertThat(rows().stream().map(Row::line))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, RAW_LINES).boxed().toList());
  }

  @Test
  void everyAnchorExistsInTheSite() throws IOException {
    Map<Path, Document> pages = new HashMap<>();
    List<Row> broken = new ArrayList<>();
    for (Row row : rows()) {
      String[] address = row.anchor().split("#", 2);
      Path page = GeneratedSite.ROOT.resolve(address[0]);
      if (!Files.isRegularFile(page)) {
        broken.add(row);
        continue;
      }
      if (!pages.containsKey(page)) {
        pages.put(page, Jsoup.parse(page));
      }
      if (address.length == 2 && pages.get(page).getElementById(address[1]) == null) {
        broken.add(row);
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyDispositionIsOneOfTheSixAndHardlyAnythingIsLost() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    rows().forEach(row -> counts.merge(row.disposition(), 1, Integer::sum));
    System.out.println("Provenance of the raw notes: " + counts);

    assertThat(counts.keySet()).isSubsetOf(DISPOSITIONS);
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(RAW_LINES);
    // The three places that cannot be read: topic 6, the rest of Kinesis, topic 24's questions.
    assertThat(counts).containsEntry("lost", 3);
    assertThat(counts.get("kept") + counts.get("corrected") + counts.get("merged"))
        .isGreaterThanOrEqualTo(1300);
  }

  private static List<Row> rows() throws IOException {
    Path file = Path.of(System.getProperty("notes", "."), "provenance.tsv");
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).isEqualTo("line\ttopic\tanchor\tdisposition");
    return lines.stream().skip(1).map(line -> line.split("\t", -1)).map(ProvenanceIT::row).toList();
  }

  private static Row row(String[] cells) {
    assertThat(cells).hasSize(4);
    return new Row(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]);
  }
}
