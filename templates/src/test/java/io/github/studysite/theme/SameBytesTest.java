package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same notes give the same bytes, whoever makes the site, where and how. */
class SameBytesTest {
  private static final Path NOTES = Path.of("src/test/sites/every-construct/notes");
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path temp;

  @AfterEach
  void goHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void twoRunsThreadsLocaleAndTimeZoneChangeNothing() throws IOException {
    Map<String, String> first = generate("first", 1);

    assertThat(generate("second", 1)).isEqualTo(first);
    assertThat(generate("threads", 4)).isEqualTo(first);
    for (String language : new String[] {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"}) {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(generate(language, 2)).as(language).isEqualTo(first);
    }
  }

  @Test
  void aSecondRunIntoTheSameFolderWritesNothing() throws IOException {
    generate("again", 2);

    SiteReport second = run("again", 2);

    assertThat(second.files().written()).isEmpty();
    assertThat(second.files().removed()).isEmpty();
    assertThat(second.files().unchanged()).hasSizeGreaterThan(15);
  }

  @Test
  void aSiteMadeOverAnotherEqualsACleanOne() throws IOException {
    Path smallest = Path.of("src/test/sites/smallest/notes");
    StudySite.builder().source(smallest).output(temp.resolve("over")).build().generate();

    assertThat(generate("over", 2)).isEqualTo(generate("clean", 2));
  }

  private Map<String, String> generate(String name, int threads) throws IOException {
    assertThat(run(name, threads).failed()).isFalse();
    Path site = temp.resolve(name);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(site)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString(),
            Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private SiteReport run(String name, int threads) {
    return StudySite.builder()
        .source(NOTES)
        .output(temp.resolve(name))
        .threads(threads)
        .build()
        .generate();
  }
}
