package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What extensions add, in a whole run with the theme. */
class ExtendedSiteTest {
  private static final String SETTINGS = "id: notes\ntitle: Notes\nrules:\n  unused-term: off\n";

  @TempDir Path folder;

  @BeforeEach
  void writeNotes() throws IOException {
    write("studysite.yaml", SETTINGS);
    write("topics/01-queues.md", "---\ntitle: Queues\n---\n\nSQS\n: A queue.\n");
  }

  @Test
  void aPageIsPartOfTheSiteAndItsNamesAreChecked() {
    SiteReport report =
        check(
            new SiteExtension() {
              @Override
              public List<SourceFile> pages(Site site) {
                return List.of(
                    new SourceFile(
                        "pages/all.md",
                        "---\ntitle: All of " + site.topics().size() + "\n---\n\n[[SQ]]\n"));
              }
            });

    assertThat(report.problems())
        .extracting(entry -> entry.problem().place() + " " + entry.problem().message())
        .containsExactly("pages/all.md:5:1 [[SQ]] names no term and no topic.");
  }

  @Test
  void aCallOutOfAnExtensionCanBeWritten() throws IOException {
    write("topics/01-queues.md", "---\ntitle: Queues\n---\n\n> [!EXAM]\n> Know the limits.\n");

    assertThat(check().problems())
        .extracting(entry -> entry.problem().rule())
        .contains("call-out-unknown");
    assertThat(check(callOut("EXAM")).problems()).isEmpty();
  }

  @Test
  void aProblemOfAnExtensionCanBeSwitchedOff() throws IOException {
    SiteExtension strict =
        new SiteExtension() {
          @Override
          public List<Problem> problems(LinkedSite site, Deck deck) {
            Place place = Place.of(site.site().topics().get(0).path());
            return List.of(Problem.warning("my-school.no-lead", place, "No lead.", "Write one."));
          }
        };
    assertThat(check(strict).problems()).hasSize(1);

    write("studysite.yaml", SETTINGS + "  my-school.no-lead: off\n");
    assertThat(check(strict).problems()).isEmpty();
  }

  private SiteReport check(SiteExtension... extensions) {
    return StudySite.builder().source(folder).extensions(List.of(extensions)).build().check();
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
}
