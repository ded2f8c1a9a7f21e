package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.download.Downloads;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.quiz.DeckBuilder;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.render.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeFilesTest {
  private static final Path FOLDER = Path.of("theme");
  private static final Pattern MESSAGE = Pattern.compile("(?<!\\{)\\{\\{text\\.([A-Za-z0-9.]+)");

  private final Theme theme = RenderedSite.theme();

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Set<String> listed() throws IOException {
    Set<String> names = new TreeSet<>();
    JsonNode manifest = new ObjectMapper().readTree(theme.read("theme.json"));
    for (String list :
        List.of("templates", "styles", "pageStyles", "pageScripts", "pictures", "messages")) {
      manifest.get(list).forEach(name -> names.add(name.asText()));
    }
    for (String file : List.of("headScript", "script", "searchScript", "worker", "icon")) {
      names.add(manifest.get(file).asText());
    }
    names.add("theme.json");
    return names;
  }

  private static SiteRenderer.Rendering sample(SiteRenderer renderer) {
    LinkedSite linked = SampleSite.linked();
    Deck deck = DeckBuilder.build(linked);
    return renderer.rendering(linked, deck, Downloads.of(linked, deck), Map.of());
  }

  @Test
  void everyFileIsListedAndEveryListedFileIsThere() throws IOException {
    Set<String> there = new TreeSet<>();
    for (String file : files()) {
      // Modules of scripts become part of the two that are listed.
      if (!file.endsWith(".js") || file.startsWith("scripts/")) {
        there.add(file);
      }
    }

    assertThat(listed()).isEqualTo(there);
    assertThat(listed()).allMatch(theme::exists);
  }

  @Test
  void everyMessageOfATemplateExists() throws IOException {
    Properties messages = new Properties();
    messages.load(new StringReader(theme.readText("messages/en.properties")));

    for (String file : files()) {
      if (file.endsWith(".mustache")) {
        Matcher message = MESSAGE.matcher(theme.readText(file));
        while (message.find()) {
          assertThat(messages.stringPropertyNames()).as(file).contains(message.group(1));
        }
      }
    }
  }

  @Test
  void everySlotIsInOneTemplateAndInTheManual() throws IOException {
    String templates = "";
    for (String file : files()) {
      templates += file.endsWith(".mustache") ? theme.readText(file) : "";
    }
    String manual = Files.readString(Path.of("../content/manual/topics/22-the-look.md"));
    JsonNode slots = new ObjectMapper().readTree(theme.read("theme.json")).get("slots");

    assertThat(slots.fieldNames()).toIterable().hasSize(6);
    for (var slot : slots.properties()) {
      assertThat(templates.split(Pattern.quote("{{>slots/" + slot.getKey() + "}}"), -1))
          .as(slot.getKey())
          .hasSize(2);
      assertThat(manual).contains("| `" + slot.getKey() + "` | " + slot.getValue().asText() + " |");
    }
  }

  @Test
  void everyTemplateIsPrinted() throws IOException {
    Set<String> read = new ConcurrentSkipListSet<>();
    Theme recording =
        new Theme() {
          @Override
          public boolean exists(String name) {
            return theme.exists(name);
          }

          @Override
          public byte[] read(String name) {
            read.add(name);
            return theme.read(name);
          }
        };
    SiteRenderer renderer = new SiteRenderer(recording);
    sample(renderer).pages().forEach(renderer::render);

    assertThat(read)
        .containsAll(
            listed().stream()
                .filter(name -> name.endsWith(".mustache"))
                // Wants a term that is named more than a hundred times; it has a test of its own.
                .filter(name -> !name.equals("pages/mentions.mustache"))
                .toList());
  }

  @Test
  void stylesFollowTheWritingDirection() throws IOException {
    Pattern physical =
        Pattern.compile(
            "[{;\\s](?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[a-z-]*"
                + "|left|right)\\s*:"
                + "|text-align:\\s*(?:left|right)|float:\\s*(?:left|right)|clear:\\s*(?:left|right)"
                // Four sides that are not alike name left and right.
                + "|(?:margin|padding|inset|border-width):\\s*[^\\s;:]+ ([^\\s;:]+) [^\\s;:]+ (?!\\1[;\\s}])[^\\s;:!]+");
    for (String file : files()) {
      if (file.endsWith(".css")) {
        assertThat(
                physical
                    .matcher(
                        theme
                            .readText(file)
                            .replaceAll("(?s)/\\*.*?\\*/|\\[dir=rtl][^{}]*\\{[^}]*}", ""))
                    .results()
                    .map(hit -> hit.group().strip()))
            .as(file)
            .isEmpty();
      }
    }
  }

  @Test
  void scriptsAreClassicAndSmall() {
    for (String name : List.of("theme", "site", "quiz", "progress", "home", "glossary", "404")) {
      assertThat(theme.readText("scripts/" + name + ".js"))
          .startsWith("(()=>{")
          .doesNotContainPattern("\\b(import|export)\\b");
    }
    assertThat(theme.read("scripts/theme.js")).hasSizeLessThan(600);
    assertThat(theme.read("scripts/site.js")).hasSizeLessThan(16_000);
  }

  @Test
  void namesOfAssetsChangeWithTheirContent() throws IOException {
    List<OutputFile> assets = sample(new SiteRenderer(theme)).assets();

    assertThat(assets)
        .extracting(OutputFile::path)
        .allMatch(
            path ->
                path.matches(
                    "manifest.webmanifest|assets/([a-z]+(-[a-z]+|-\\d+)?|404)\\.[0-9a-f]{8}\\.(css|js|svg|png)"))
        .doesNotHaveDuplicates();
    assertThat(assets.get(0).text()).startsWith("@layer tokens,base,layout").doesNotContain("/*");
  }

  @Test
  void pagesArePrintedAlikeByManyThreads() {
    SiteRenderer renderer = new SiteRenderer(theme);
    List<Page> pages = sample(renderer).pages();
    List<String> alone = pages.stream().map(page -> renderer.render(page).text()).toList();
    SiteRenderer another = new SiteRenderer(theme);
    List<Page> again = sample(another).pages();

    assertThat(again.parallelStream().map(page -> another.render(page).text()).toList())
        .isEqualTo(alone);
  }
}
