package io.github.studysite.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.studysite.FailOn;
import io.github.studysite.StudySite;
import io.github.studysite.model.Severity;
import io.github.studysite.preview.Preview;
import io.github.studysite.preview.PreviewOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview with real files, over a real connection. */
class PreviewTest {
  @TempDir private Path temp;
  private final RecordingLog log = new RecordingLog();
  private final HttpClient client = HttpClient.newHttpClient();
  private Path notes;
  private Path made;
  private Preview preview;

  @BeforeEach
  void writeNotes() throws IOException {
    notes = temp.resolve("notes");
    made = temp.resolve("preview");
    save("studysite.yaml", "id: p\ntitle: Previewed\nbaseUrl: https://example.org/there/\n");
    save("topics/01-queues.md", note("Queues", "Once there were messages."));
    save("topics/images/queue.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
  }

  @AfterEach
  void end() {
    if (preview != null) {
      preview.close();
    }
  }

  private void start() {
    start(PreviewOptions.of(notes, made));
  }

  private void start(PreviewOptions options) {
    preview = Preview.start(options, log);
  }

  private static String note(String title, String text) {
    return "---\ntitle: " + title + "\n---\n\n" + text + "\n\nQueue\n: It holds messages.\n";
  }

  private void save(String path, String text) throws IOException {
    Path file = notes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send("GET", path);
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(preview.address().resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void pagesAreServedWithTheScriptAndTheFilesStayThoseOfACleanBuild() throws Exception {
    start();

    HttpResponse<String> page = get("/topics/queues.html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body())
        .contains("Once there were messages.")
        .contains("<script type=\"module\" id=\"_preview-script\" src=\"/_preview/preview.js\"")
        .contains("img-src 'self'; connect-src 'self'; ");
    StudySite.builder().source(notes).output(temp.resolve("clean")).build().generate();
    assertThat(FolderBytes.of(made)).isEqualTo(FolderBytes.of(temp.resolve("clean")));
    assertThat(get("/").body()).contains("Previewed");
    assertThat(get("/_preview/preview.js").headers().firstValue("Content-Type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(get("/topics/images/queue.svg").headers().firstValue("Content-Type"))
        .contains("image/svg+xml");
  }

  @Test
  void aSaveIsSeenAndOnlyThatNoteIsParsedAgain() throws Exception {
    save("topics/02-topics.md", note("Topics", "Other.").replace("Queue\n", "Topic\n"));
    start();
    assertThat(log.last().outcome().parsed()).isEqualTo(2);

    save("topics/01-queues.md", note("Queues", "Now there are letters."));

    RecordingLog.Run run = log.await(1, any -> true);
    assertThat(run.notes()).containsExactly("topics/01-queues.md");
    assertThat(run.outcome().parsed()).isEqualTo(1);
    assertThat(run.outcome().changed()).contains("topics/queues.html");
    assertThat(get("/topics/queues.html").body()).contains("Now there are letters.");
  }

  @Test
  void whatEditorsDoInsteadOfSavingIsSeenToo() throws Exception {
    start();
    Path topic = notes.resolve("topics/01-queues.md");

    // Another file is moved into the place of the old one.
    Files.writeString(notes.resolve("topics/.01-queues.md.swp"), note("Queues", "By a rename."));
    Files.move(
        notes.resolve("topics/.01-queues.md.swp"), topic, StandardCopyOption.REPLACE_EXISTING);
    log.await(1, run -> run.outcome().made());
    assertThat(get("/topics/queues.html").body()).contains("By a rename.");

    // The whole folder is replaced, as by a change of branch.
    int runs = log.runs();
    Files.move(notes.resolve("topics"), notes.resolve("_old"));
    save("topics/01-queues.md", note("Queues", "In a new folder."));
    log.await(runs, run -> run.outcome().made());
    assertThat(get("/topics/queues.html").body()).contains("In a new folder.");

    // And the new folder is watched.
    runs = log.runs();
    save("topics/01-queues.md", note("Queues", "Saved in it again."));
    log.await(runs, run -> run.outcome().made());
    assertThat(get("/topics/queues.html").body()).contains("Saved in it again.");
  }

  @Test
  void whatIsBehindALinkIsWatched() throws Exception {
    Path real = notes.resolve("_drafts/note.md");
    Files.createDirectories(real.getParent());
    Files.writeString(real, note("Linked", "First.").replace("Queue\n", "Link\n"));
    Files.createSymbolicLink(notes.resolve("topics/02-linked.md"), real);
    start();

    Files.writeString(real, note("Linked", "Second.").replace("Queue\n", "Link\n"));

    log.await(1, run -> run.notes().contains("topics/02-linked.md"));
    assertThat(get("/topics/linked.html").body()).contains("Second.");
  }

  @Test
  void withErrorsTheLastGoodSiteStaysAndEachProblemIsSaidOnce() throws Exception {
    start();
    save("topics/01-queues.md", note("Queues", "See [[nothing]]."));
    RecordingLog.Run broken = log.await(1, run -> !run.outcome().made());

    assertThat(broken.outcome().count(Severity.ERROR)).isEqualTo(1);
    assertThat(broken.outcome().shown()).isTrue();
    assertThat(broken.news())
        .filteredOn(entry -> entry.problem().severity() == Severity.ERROR)
        .singleElement()
        .satisfies(entry -> assertThat(entry.text()).startsWith("topics/01-queues.md:5:5: "));
    assertThat(get("/topics/queues.html").body()).contains("Once there were messages.");

    int runs = log.runs();
    save("pages/about.md", "---\ntitle: About\n---\n\nWords.\n");
    RecordingLog.Run stillBroken = log.await(runs, any -> true);
    assertThat(stillBroken.outcome().count(Severity.ERROR)).isEqualTo(1);
    assertThat(stillBroken.news()).isEmpty();

    runs = log.runs();
    save("topics/01-queues.md", note("Queues", "See nothing."));
    log.await(runs, run -> run.outcome().made());
    assertThat(get("/topics/queues.html").body()).contains("See nothing.");
    assertThat(get("/pages/about.html").statusCode()).isEqualTo(200);
  }

  @Test
  void aBrokenTemplateIsSaidAndNothingEnds() throws Exception {
    start();
    save("theme/components/footer/footer.mustache", "<footer>{{nothing}}</footer>");
    RecordingLog.Run broken = log.await(1, any -> true);
    assertThat(broken.outcome().made()).isFalse();
    assertThat(broken.outcome().failure()).contains("nothing").contains("footer.mustache");

    int runs = log.runs();
    save("theme/components/footer/footer.mustache", "<footer id=\"_foot\"><p>Mine</p></footer>");
    log.await(runs, run -> run.outcome().made());
    assertThat(get("/").body()).contains("<p>Mine</p>");
  }

  @Test
  void notesWithErrorsFromTheStartWaitForTheFirstSite() throws Exception {
    save("topics/01-queues.md", note("Queues", "See [[nothing]]."));
    start();
    assertThat(log.last().outcome().shown()).isFalse();
    assertThat(get("/").body()).contains("There is no site yet").contains("_preview-script");

    save("topics/01-queues.md", note("Queues", "Fine."));
    log.await(1, run -> run.outcome().made());
    assertThat(get("/").body()).contains("Previewed");
  }

  @Test
  void theNotesMayGoAwayAndComeBack() throws Exception {
    start();
    Files.move(notes, temp.resolve("elsewhere"));
    RecordingLog.Run gone = log.await(1, run -> !run.outcome().made());
    assertThat(gone.outcome().failure()).contains("does not exist");

    int runs = log.runs();
    Files.move(temp.resolve("elsewhere"), notes);
    log.await(runs, run -> run.outcome().made());
    runs = log.runs();
    save("topics/01-queues.md", note("Queues", "Back again."));
    log.await(runs, run -> run.outcome().made());
    assertThat(get("/topics/queues.html").body()).contains("Back again.");
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/",
    "PUT,/index.html",
    "DELETE,/index.html",
    "OPTIONS,/",
    "POST,/_preview/events"
  })
  void nothingButReadingIsAllowed(String method, String path) throws Exception {
    start();
    HttpResponse<String> answer = send(method, path);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void aHeadIsAGetWithoutABody() throws Exception {
    start();
    HttpResponse<String> head = send("HEAD", "/index.html");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .contains(Integer.toString(get("/index.html").body().getBytes(UTF_8).length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../notes/studysite.yaml",
        "/topics/../../notes/studysite.yaml",
        "/%2e%2e/notes/studysite.yaml",
        "/..%2fnotes%2fstudysite.yaml",
        "/..%5cnotes%5cstudysite.yaml",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/index.html%00.css",
        "/.studysite-files",
        "/leak/studysite.yaml",
        "/_preview/../index.html",
        "/_preview/..%2ftheme%2ftheme.json"
      })
  void nothingOutsideOfTheSiteIsServed(String path) throws Exception {
    start();
    Files.createSymbolicLink(made.resolve("leak"), notes);
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .matches("(?s)HTTP/1.1 40[04].*")
        .doesNotContain("id: p")
        .doesNotContain("root:");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,200",
    "127.0.0.1:1234,200",
    "[::1]:80,200",
    "LOCALHOST:9,200",
    "rebound.example.org,403",
    "localhost.example.org,403",
    "127.0.0.1.example.org:80,403",
    "'',403"
  })
  void onlyNamesOfThisMachineAreAnswered(String host, int status) throws Exception {
    start();
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status);
  }

  @Test
  void aRequestWithoutAHostIsRefused() throws Exception {
    start();
    assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 403");
  }

  /** Java's client mends addresses before it sends them. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", preview.address().getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void missingPagesAreThoseOfTheSiteAtAnyDepthBelowTheBase() throws Exception {
    start(PreviewOptions.of(notes, made).withBase("/a/b/"));

    HttpResponse<String> missing = get("/a/b/terms/deeper/nothing.html");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body())
        .contains("href=\"/a/b/index.html\"")
        .contains("data-root=\"/a/b/\"")
        .contains("src=\"/a/b/_preview/preview.js\"")
        .doesNotContain("=\"/there/");
    assertThat(get("/a/b/topics/queues.html").statusCode()).isEqualTo(200);
    assertThat(get("/topics/queues.html").statusCode()).isEqualTo(404);
    for (String above : List.of("/", "/a", "/a/", "/a/b")) {
      assertThat(get(above).headers().firstValue("Location")).as(above).contains("/a/b/");
    }
  }

  @Test
  void aSiteThatDoesNotKnowItsPlaceHasAMissingPageAtAnyDepthToo() throws Exception {
    save("studysite.yaml", "id: p\ntitle: Previewed\n");
    start();

    HttpResponse<String> missing = get("/terms/deeper/nothing.html");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body())
        .contains("href=\"/index.html\"")
        .contains("href=\"/assets/site.")
        .contains("data-root=\"/\"");
    // Whatever the theme calls its attributes, an address in one of them begins at the base.
    assertThat(Pattern.compile("=\"([^\"?#]+)").matcher(missing.body()).results())
        .extracting(value -> value.group(1))
        .noneMatch(value -> !value.startsWith("/") && Files.isRegularFile(made.resolve(value)));
  }

  @Test
  void theServiceWorkerIsNotServed() throws Exception {
    start();
    Files.writeString(made.resolve("sw.js"), "// keeps everything");
    assertThat(get("/sw.js").statusCode()).isEqualTo(404);
  }

  @Test
  void theNextFreePortIsTakenAndOnlyThisMachineCanReachIt() throws Exception {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket other = new ServerSocket(0, 1, loopback)) {
      start(PreviewOptions.of(notes, made).withPort(other.getLocalPort()));

      assertThat(log.wanted()).isEqualTo(other.getLocalPort());
      assertThat(preview.address().getPort()).isGreaterThan(other.getLocalPort());
      assertThat(preview.address().getHost()).isEqualTo("127.0.0.1");
      assertThat(get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void noThreadOfItKeepsTheProgramAlive() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    start();
    try (EventReader reader = new EventReader("index.html")) {
      reader.next();
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> !before.contains(thread))
          .extracting(Thread::getName)
          .contains("studysite-preview", "studysite-preview-answer", "HTTP-Dispatcher");
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> !before.contains(thread))
          .allMatch(Thread::isDaemon);
    }
  }

  @Test
  void whatCannotBeIsSaidBeforeAnythingStarts() {
    PreviewOptions nowhere = PreviewOptions.of(temp.resolve("nowhere"), made);
    assertThatThrownBy(() -> Preview.start(nowhere, log))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The folder of the notes does not exist: ");
    assertThatThrownBy(() -> PreviewOptions.of(notes, made).withPort(70_000))
        .hasMessage("The port is 70000; it can be from 0 to 65535.");
    assertThatThrownBy(() -> PreviewOptions.of(notes, made).withBase("a b"))
        .hasMessage("The base is 'a b'; it is a path such as / or /notes/.");
    PreviewOptions inTheNotes = PreviewOptions.of(notes, notes.resolve("topics/made"));
    assertThatThrownBy(() -> Preview.start(inTheNotes, log))
        .hasMessageContaining("it is a folder of the notes");
    assertThat(log.runs()).isZero();
  }

  @Test
  void everyPageIsToldItsOwnStateAtOnceAndAfterEveryRun() throws Exception {
    start();
    try (EventReader home = new EventReader("index.html");
        EventReader topic = new EventReader("topics/queues.html")) {
      String before = topic.next();
      assertThat(before).contains("\"made\":true").contains("\"errors\":0");
      assertThat(get("/topics/queues.html").body()).contains(version(before));
      String homeBefore = home.next();

      save("topics/01-queues.md", note("Queues", "Now there are letters."));
      String after = topic.next();
      assertThat(version(after)).isNotEqualTo(version(before));
      assertThat(get("/topics/queues.html").body()).contains(version(after));
      assertThat(version(home.next())).isEqualTo(version(homeBefore));

      save("topics/01-queues.md", note("Queues", "See [[nothing]]."));
      assertThat(topic.next())
          .contains("\"made\":false")
          .contains("\"errors\":1")
          .contains("\"place\":\"topics/01-queues.md:5:5\"")
          .contains("\"excerpt\":\"    5 | See [[nothing]].\\n")
          .contains(version(after));
    }
  }

  @Test
  void aChangeOfStylesAloneLeavesTheVersion() throws Exception {
    start();
    try (EventReader topic = new EventReader("topics/queues.html")) {
      String before = topic.next();

      save("theme/styles/help.css", ".more { color: red }");

      String after = topic.next();
      assertThat(version(after)).isEqualTo(version(before));
      assertThat(after.replaceAll(".*\"styles\":", ""))
          .isNotEqualTo(before.replaceAll(".*\"styles\":", ""));
    }
  }

  @Test
  void aChangedImageChangesThePagesThatShowIt() throws Exception {
    save("topics/01-queues.md", note("Queues", "![A queue](images/queue.svg)"));
    start();
    try (EventReader topic = new EventReader("topics/queues.html")) {
      String before = topic.next();

      save("topics/images/queue.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"> </svg>");

      assertThat(version(topic.next())).isNotEqualTo(version(before));
    }
  }

  @Test
  void aRemarkIsShownWhereItHoldsTheSiteBack() throws Exception {
    save("topics/01-queues.md", note("Queues", "A PDQ nobody explains, PDQ."));
    PreviewOptions patient = PreviewOptions.of(notes, made);
    start(
        new PreviewOptions(
            patient.source(), patient.output(), 0, "/", FailOn.INFO, patient.threads()));

    assertThat(log.last().outcome().made()).isFalse();
    try (EventReader home = new EventReader("index.html")) {
      assertThat(home.next())
          .contains("\"errors\":0,\"warnings\":0,\"remarks\":")
          .contains("\"severity\":\"remark\",\"place\":\"topics/01-queues.md:5:3\"");
    }
  }

  private static String version(String event) {
    return event.replaceAll(".*\"version\":\"([0-9a-f]+)\".*", "$1");
  }

  @Test
  void aThousandSavesInABurstEndWithTheRightSiteAndLeaveNoThread() throws Exception {
    RestlessAuthor author = new RestlessAuthor(notes, 7);
    author.begin();
    start();
    for (int save = 1; save <= 1_000; save++) {
      author.edit();
      if (save % 100 == 0) {
        assertThat(get("/").statusCode()).isEqualTo(200);
      }
    }
    int runs = log.runs();
    author.mend();
    save("topics/01-note-1.md", "---\ntitle: The last save\n---\n\nWords.\n");
    log.await(
        runs,
        run -> {
          try {
            return run.outcome().made() && get("/").body().contains("The last save");
          } catch (Exception failure) {
            throw new AssertionError(failure);
          }
        });

    StudySite.builder().source(notes).output(temp.resolve("clean")).build().generate();
    assertThat(FolderBytes.of(made)).isEqualTo(FolderBytes.of(temp.resolve("clean")));
    preview.close();
    assertThat(preview.awaitEnd(1)).isTrue();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("studysite-preview"))
        .isEmpty();
    URI address = preview.address();
    assertThatThrownBy(() -> new Socket("127.0.0.1", address.getPort()))
        .isInstanceOf(IOException.class);
  }

  /** Reads what a page is told. */
  private final class EventReader implements AutoCloseable {
    private final InputStream stream;
    private final BufferedReader lines;

    EventReader(String page) throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(preview.address().resolve("_preview/events?" + page)).build();
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
      stream = response.body();
      lines = new BufferedReader(new InputStreamReader(stream, UTF_8));
    }

    String next() throws IOException {
      String line = lines.readLine();
      while (!line.startsWith("data: ")) {
        line = lines.readLine();
      }
      return line;
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
