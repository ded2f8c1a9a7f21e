package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.StudySite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The Nu HTML checker has nothing to say about any page: no error, no warning, no remark. */
class HtmlIT {
  @Test
  void theCheckerFindsNothing() throws Exception {
    List<Path> pages = GeneratedSite.pages();
    assertThat(pages).hasSizeGreaterThan(100);

    assertThat(check(pages)).isBlank();
  }

  /** Cards of shared links, structured data and old addresses are on published pages only. */
  @Test
  void theCheckerFindsNothingInPublishedPages(@TempDir Path folder) throws Exception {
    Path notes = Files.createDirectories(folder.resolve("notes/topics")).getParent();
    Files.writeString(
        notes.resolve("studysite.yaml"), "id: a\ntitle: A\nbaseUrl: https://example.org/\n");
    Files.writeString(
        notes.resolve("topics/01-a.md"),
        """
        ---
        title: A </script> & more
        redirect_from: [old-name, topics/old.html]
        checked: 2026-11-22
        ---

        Look at [that](https://example.org/?a&b).

        EBS (Elastic Block Store) {was="old-id"}
        : A <drive> & more.

        ## Questions

        ### Is it a </script>? {#q}

        - Yes
        """);
    StudySite.builder().source(notes).output(folder.resolve("site")).build().generate();
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(Files.readString(folder.resolve("site/topics/a.html"))).contains("ld+json");
    assertThat(pages).extracting(Path::getFileName).asString().contains("old-id.html", "old.html");

    assertThat(check(pages)).isBlank();
  }

  @Test
  void theCheckerWouldFindSomething() throws Exception {
    Path page = Files.createTempFile("bad", ".html");
    Files.writeString(page, "<!DOCTYPE html><html><title>x</title><p><img src=a></p><br/>");

    assertThat(check(List.of(page))).contains("alt").contains("slash").contains("lang");
    Files.delete(page);
  }

  private static String check(List<Path> pages) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    SourceCode source = validator.getSourceCode();
    MessageEmitterAdapter messages =
        new MessageEmitterAdapter(
            null,
            source,
            false,
            new ImageCollector(source),
            0,
            true,
            new TextMessageEmitter(said, true));
    messages.setErrorsOnly(false);
    messages.setHtml(true);
    messages.start(null);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", messages);
    validator.setUpValidatorAndParsers(messages, false, false);
    for (Path page : pages) {
      check(validator, page);
    }
    messages.end("", "", "");
    return said.toString(StandardCharsets.UTF_8);
  }

  private static void check(SimpleDocumentValidator validator, Path page)
      throws IOException, org.xml.sax.SAXException {
    try (InputStream in = Files.newInputStream(page)) {
      InputSource source = new InputSource(in);
      // As if it were published: for pages from disk the checker misjudges 'self' in the policy.
      source.setSystemId("https://example.org/" + page.getFileName());
      source.setEncoding("UTF-8");
      validator.checkHtmlInputSource(source);
    }
  }
}
