package io.github.studysite.templates;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import io.github.studysite.model.OutputFile;
import io.github.studysite.search.SearchIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Indexes made by the generator, looked up by the theme in a browser. */
class SearchTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private static final String TITLES =
      """
      async ([files, queries]) => {
        const { titles } = await import("/src/test/javascript/search/find.js");
        return titles(files, queries);
      }
      """;

  private static final String WORDS =
      """
      async (text) => {
        const { words } = await import("/theme/components/search/words.js");
        return words(text);
      }
      """;

  private static Chromium chromium;
  private static ModuleServer server;
  private static Page page;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    server = new ModuleServer(MODULE);
    page = chromium.browser().newPage();
    page.navigate(server.address());
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (server != null) {
      server.close();
    }
  }

  /**
   * @param group what is looked at: terms, notes, questions, or the nearest term if nothing is
   *     found
   * @param first title of the first hit; empty if there must be none
   * @param unwanted titles that must not be listed
   */
  private record Query(
      String site, String words, String group, String first, List<String> unwanted) {}

  @TestFactory
  Stream<DynamicTest> findsWhatOtherEnginesDoNot() {
    return tests(
        rows("search-queries.tsv")
            .map(row -> new Query("aws", row[0], "terms", row[1], unwanted(row, 2)))
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> findsInSeveralLanguages() {
    return tests(
        rows("own-queries.tsv")
            .map(row -> new Query(row[0], row[1], row[2], row[3], unwanted(row, 4)))
            .toList());
  }

  @Test
  void showsTheAnswerOfAnAcronymOnly() {
    List<String> exact =
        titles("aws", List.of("SQS", "sqs", "SQ", "simple queue service", "Lambda", "queue"))
            .stream()
            .map(found -> (String) found.get("exact"))
            .toList();

    assertThat(exact).containsExactly("SQS", "SQS", "", "", "", "");
  }

  @Test
  void findsNothingInNothing() {
    List<String> queries = List.of("", " ", "?", "-", "…", "SQS");

    List<Map<?, ?>> found = titles(index("# Empty"), queries);

    assertThat(found)
        .hasSameSizeAs(queries)
        .allSatisfy(
            groups ->
                assertThat(groups.entrySet())
                    .filteredOn(group -> !"exact".equals(group.getKey()))
                    .allSatisfy(group -> assertThat((List<?>) group.getValue()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> cutsWordsAsTheGeneratorDoes() {
    Stream<String> samples =
        Stream.of("aws", "german", "french", "chinese").map(site -> resource(site + ".txt"));
    Stream<String> hard =
        Stream.of(
            "C++, C# and F# are not C; a+b, #1 and c++-lib",
            "X-Ray x-ray XRay PROJ-MAR-1234 us-east-1 t2.micro v1.2.3 10.000 snake_case_name",
            "HTTPServer getHTTPResponse IPv4 OAuth2 vCPU PCIe iOS MySQL Route53 SHA256 S3Bucket",
            "GPUs SQSs IDs URLs CPUs' Xs As ABCs. EC2s",
            "l’instance l'instance d’un qu'elle queue's queues' don't O'Reilly rock'n'roll",
            "Ärger ÄRGER Übung ø Ørsted åæœ ß STRASSE ΟΔΟΣ σ İstanbul ıŁđ ﬁne ² Ⅳ ½",
            "caches cache databases database policies policy queries query classes class aliases alias",
            "series species status statuses analysis boxes box keys key ties tie media notes note s is as",
            "数据库 S3存储 データベース ﾃﾞｰﾀ ラーメン々 한국어 클라우드 ภาษาไทย ខ្មែរ မြန်မာ 𠮷野家",
            "हिन्दी العربية עברית e\u0301te\u0301 \uD835\uDC00 👩‍💻 \u00AD\u200B",
            "");
    return Stream.concat(samples, hard)
        .map(text -> dynamicTest(abridged(text), () -> assertCutAlike(text)));
  }

  @Test
  void cutsAnyWordsAsTheGeneratorDoes() {
    String alphabet = "abcdesxyzABCSXYZ019 --__..''’’++##äÖüßéçñ字データ𠮷/:,ΣςĲ\u0301";
    int[] characters = alphabet.codePoints().toArray();
    Random random = new Random(20261122);

    for (int round = 0; round < 20; round++) {
      int[] text = random.ints(500, 0, characters.length).map(at -> characters[at]).toArray();
      assertCutAlike(new String(text, 0, text.length));
    }
  }

  private static void assertCutAlike(String text) {
    String line = text.lines().collect(Collectors.joining(" "));
    // The index of a page with this text; its title is no word.
    Set<String> generator =
        index("# –\n\u00A0" + line).entrySet().stream()
            .filter(file -> file.getKey().startsWith("search/words"))
            .flatMap(file -> words(file.getValue()))
            .collect(toSet());

    List<?> theme = (List<?>) page.evaluate(WORDS, line);

    assertThat(theme.stream().map(String.class::cast).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(generator);
  }

  /** The words of a piece of postings. */
  private static Stream<String> words(String script) {
    String lines = script.substring(script.indexOf(",`") + 2, script.lastIndexOf('`'));
    return lines.lines().map(line -> line.substring(0, line.indexOf('\t')));
  }

  private static Stream<DynamicTest> tests(List<Query> queries) {
    Map<String, List<Query>> bySite =
        queries.stream()
            .collect(Collectors.groupingBy(Query::site, LinkedHashMap::new, Collectors.toList()));
    return bySite.entrySet().stream().flatMap(site -> tests(site.getKey(), site.getValue()));
  }

  private static Stream<DynamicTest> tests(String site, List<Query> queries) {
    List<Map<?, ?>> found = titles(site, queries.stream().map(Query::words).toList());
    return IntStream.range(0, queries.size()).mapToObj(at -> test(queries.get(at), found.get(at)));
  }

  private static DynamicTest test(Query query, Map<?, ?> found) {
    return dynamicTest(
        query.site() + ": " + query.words() + " → " + query.first(),
        () -> {
          List<String> listed =
              ((List<?>) found.get(query.group())).stream().map(String.class::cast).toList();
          if (query.first().isEmpty()) {
            assertThat(listed).isEmpty();
          } else {
            assertThat(listed).startsWith(query.first());
          }
          assertThat(listed).noneMatch(query.unwanted()::contains);
          if (query.group().equals("nearest")) {
            assertThat(List.of(found.get("terms"), found.get("notes"), found.get("questions")))
                .containsOnly(List.of());
          }
        });
  }

  private static List<Map<?, ?>> titles(String site, List<String> queries) {
    return titles(index(resource(site + ".txt")), queries);
  }

  private static List<Map<?, ?>> titles(Map<String, String> files, List<String> queries) {
    List<?> found = (List<?>) page.evaluate(TITLES, List.of(files, queries));
    return found.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
  }

  private static Map<String, String> index(String notes) {
    return SearchIndex.of(SampleNotes.linked("en", notes)).stream()
        .collect(toMap(OutputFile::path, OutputFile::text));
  }

  private static Stream<String[]> rows(String file) {
    return resource(file).lines().skip(1).map(line -> line.split("\t", -1));
  }

  private static List<String> unwanted(String[] row, int column) {
    return row.length > column && !row[column].isBlank()
        ? Arrays.asList(row[column].split(", "))
        : List.of();
  }

  private static String abridged(String text) {
    return text.length() < 60 ? "“" + text + "”" : "“" + text.substring(0, 60) + "…";
  }

  private static String resource(String name) {
    try (InputStream in = SearchTest.class.getResourceAsStream("/search/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + name, failure);
    }
  }
}
