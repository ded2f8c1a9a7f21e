package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites: {@code src/test/sites/<what-it-shows>/notes} becomes {@code expected}, file by file.
 * An expectation without a file fails too. {@code -Dstudysite.golden=write} rewrites them.
 */
class SiteGoldenTest {
  private static final Path SITES = Path.of("src/test/sites");
  private static final boolean WRITE = "write".equals(System.getProperty("studysite.golden"));

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    List<Path> sites;
    try (Stream<Path> found = Files.list(SITES)) {
      sites = found.sorted().toList();
    }
    assertThat(sites).isNotEmpty();
    return sites.stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
  }

  private void check(Path site) throws IOException {
    Path made = temp.resolve(site.getFileName());
    SiteReport report =
        StudySite.builder().source(site.resolve("notes")).output(made).build().generate();
    assertThat(report.failed())
        .as(report.problems().stream().map(SiteReport.Entry::text).toList().toString())
        .isFalse();
    Path expected = site.resolve("expected");
    if (WRITE) {
      replace(expected, files(made));
    }
    assertThat(files(made)).isEqualTo(files(expected));
  }

  /** The theme's own files change with every stroke of its brush; their names are masked. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        // The worker lists hashes of all files, those of the theme among them.
        if (!name.startsWith("assets/")
            && !name.endsWith(".schema.json")
            && !name.equals("sw.js")) {
          files.put(name, masked(Files.readString(file, StandardCharsets.UTF_8)));
        }
      }
    }
    return files;
  }

  private static String masked(String text) {
    return text.replaceAll("(assets/(?:[a-z-]+|404)\\.)[0-9a-f]{8}(\\.[a-z]+)", "$1HASH$2");
  }

  private static void replace(Path folder, Map<String, String> files) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
