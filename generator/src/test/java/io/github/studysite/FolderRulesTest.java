package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRulesTest {
  @TempDir Path notes;

  @Test
  void allowsASiteInsideTheFolderOfTheNotes() {
    assertThatCode(
            () ->
                FolderRules.check(
                    notes, notes.resolve("target/site"), notes.resolve("target/studysite")))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesASiteThatWouldStandOnTheNotes() {
    assertThatThrownBy(() -> FolderRules.check(notes, notes, null))
        .hasMessage("The site cannot be written to %s: the notes are in it, at %s", notes, notes);
    assertThatThrownBy(() -> FolderRules.check(notes, notes.getParent(), null))
        .hasMessageStartingWith("The site cannot be written to " + notes.getParent());
    assertThatThrownBy(() -> FolderRules.check(notes, notes.resolve("topics/out"), null))
        .hasMessage(
            "The site cannot be written to %s: it is a folder of the notes",
            notes.resolve("topics/out"));
  }

  @Test
  void refusesReportsInsideTheSite() {
    Path site = notes.resolve("site");
    assertThatThrownBy(() -> FolderRules.check(notes, site, site.resolve("reports")))
        .hasMessage(
            "The site and its reports need folders of their own: %s, %s",
            site, site.resolve("reports"));
  }

  @Test
  void saysThatTheNotesDoNotExist() {
    Path missing = notes.resolve("missing");
    assertThatThrownBy(() -> FolderRules.check(missing, null, null))
        .hasMessage("The folder of the notes does not exist: " + missing);
  }
}
