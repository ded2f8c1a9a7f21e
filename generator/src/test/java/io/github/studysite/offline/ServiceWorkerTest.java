package io.github.studysite.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.OutputFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceWorkerTest {
  private static final List<OutputFile> FILES =
      List.of(
          OutputFile.text("index.html", "home"),
          OutputFile.text("topics/a.html", "topic"),
          OutputFile.text("topics/images/a.svg", "<svg/>"),
          OutputFile.text("assets/site.1234abcd.css", "a{}"),
          OutputFile.text("search/index.js", "search"),
          OutputFile.text("print/a.html", "print"),
          OutputFile.text("print/all.html", "print"),
          OutputFile.text("data/site.json", "{}"),
          OutputFile.text("downloads/cards.csv", "x"),
          OutputFile.text("404.html", "nothing"),
          OutputFile.text("feed.xml", "<feed/>"));

  private static JsonNode site(OutputFile worker) throws JsonProcessingException {
    String line = worker.text().lines().findFirst().orElseThrow();
    assertThat(line).startsWith("self[\"studysite\"]={").endsWith("};");
    return new ObjectMapper().readTree(line.substring(line.indexOf('{'), line.length() - 1));
  }

  private static List<OutputFile> with(String path, String text) {
    List<OutputFile> files = new ArrayList<>(FILES);
    files.removeIf(file -> file.path().equals(path));
    files.add(OutputFile.text(path, text));
    return files;
  }

  @Test
  void listsWhatIsReadWithAHashOfEach() throws JsonProcessingException {
    OutputFile worker = ServiceWorker.keeping("run();", FILES);

    assertThat(worker.path()).isEqualTo("sw.js");
    assertThat(worker.text()).endsWith("\nrun();");
    assertThat(site(worker).get("files").fieldNames())
        .toIterable()
        .containsExactly(
            "assets/site.1234abcd.css",
            "index.html",
            "print/a.html",
            "search/index.js",
            "topics/a.html",
            "topics/images/a.svg");
    // The first 64 bits of what sha256sum says of "home".
    assertThat(site(worker).get("files").get("index.html").asText()).isEqualTo("4ea140588150773c");
  }

  @Test
  void theOrderOfTheFilesIsNoMatter() {
    List<OutputFile> turned = new ArrayList<>(FILES);
    Collections.reverse(turned);

    assertThat(ServiceWorker.keeping("", turned).text())
        .isEqualTo(ServiceWorker.keeping("", FILES).text());
  }

  @Test
  void anyChangeMakesAnotherVersion() throws JsonProcessingException {
    String version = site(ServiceWorker.keeping("", FILES)).get("version").asText();

    assertThat(version).matches("[0-9a-f]{16}");
    for (List<OutputFile> changed :
        List.of(
            with("topics/a.html", "another"),
            with("topics/b.html", "new"),
            // Not kept, but whoever has it open should know.
            with("data/site.json", "[]"))) {
      assertThat(site(ServiceWorker.keeping("", changed)).get("version").asText())
          .isNotEqualTo(version);
    }
  }

  @Test
  void ofALargeSiteOnlyTheFrameIsKeptAtOnce() {
    assertThat(KeptFiles.of(FILES, 10).keySet())
        .containsExactly("assets/site.1234abcd.css", "index.html", "search/index.js");
    assertThat(KeptFiles.of(FILES, 1_000)).hasSize(6);
  }

  @Test
  void switchedOffItListsNothing() throws JsonProcessingException {
    OutputFile worker = ServiceWorker.removing("run();");

    assertThat(site(worker).get("off").asBoolean()).isTrue();
    assertThat(site(worker)).hasSize(1);
  }
}
