package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionsTest {
  @TempDir Path folder;

  @BeforeEach
  void writeNotes() throws IOException {
    write("studysite.yaml", "id: notes\ntitle: Notes\n");
    write("topics/01-queues.md", "---\ntitle: Queues\n---\n\nSQS\n: A queue.\n");
  }

  @Test
  void ourOwnFilesComeFromExtensionsOnTheClassPath() {
    Extensions found = Extensions.on(getClass().getClassLoader());

    LinkedSite site = linked();
    assertThat(found.files(site, List.of(), List.of()))
        .extracting(OutputFile::path)
        .contains("data/site.json", "robots.txt", "search/index.js");
    assertThat(found.downloads(site, new Deck(List.of(), List.of())))
        .extracting(OutputFile::path)
        .contains("downloads/anki-study.txt");
  }

  @Test
  void aFailureNamesTheExtension() {
    SiteExtension broken = new Broken();

    assertThatThrownBy(() -> check(broken))
        .isInstanceOf(ExtensionException.class)
        .hasMessage(
            "io.github.studysite.ExtensionsTest$Broken.pages() failed: "
                + "java.lang.IllegalStateException: no network");
  }

  @Test
  void twoWhoMakeTheSameFileAreNamed() {
    Extensions extensions = new Extensions(List.of(new OwnRobots()));

    assertThatThrownBy(
            () ->
                extensions.files(
                    linked(), List.of(), List.of(OutputFile.text("robots.txt", "ours"))))
        .hasMessage(
            "io.github.studysite.ExtensionsTest$OwnRobots.files() adds robots.txt, which studysite"
                + " makes already");
  }

  @Test
  void aCallOutWithTheNameOfAnOrdinaryOneIsRefused() {
    assertThatThrownBy(() -> check(callOut("TIP")))
        .hasMessageContaining("callOuts() adds TIP, which studysite makes already");
  }

  @Test
  void aPageOutsideItsFolderIsRefused() {
    assertThatThrownBy(
            () ->
                check(
                    new SiteExtension() {
                      @Override
                      public List<SourceFile> pages(Site site) {
                        return List.of(new SourceFile("../index.md", ""));
                      }
                    }))
        .hasMessageContaining("pages() adds ../index.md; it can add pages/<slug>.md");
  }

  private SiteReport check(SiteExtension... extensions) {
    return StudySite.builder().source(folder).extensions(List.of(extensions)).build().check();
  }

  private LinkedSite linked() {
    return new ParsedNotes().topic("01-queues", "SQS\n: A queue.").linked();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static SiteExtension callOut(String name) {
    return new SiteExtension() {
      @Override
      public List<CallOutKind> callOuts() {
        return List.of(new CallOutKind(name, "Exam", false));
      }
    };
  }

  private static final class Broken implements SiteExtension {
    @Override
    public List<SourceFile> pages(Site site) {
      throw new IllegalStateException("no network");
    }
  }

  private static final class OwnRobots implements SiteExtension {
    @Override
    public List<OutputFile> files(LinkedSite site, List<Page> pages) {
      return List.of(OutputFile.text("robots.txt", "mine"));
    }
  }
}
