package io.github.studysite.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  @TempDir private Path notes;
  private Snapshot before;

  @BeforeEach
  void begin() throws IOException {
    save("studysite.yaml", "id: a");
    save("topics/01-a.md", "one");
    save("topics/images/a.svg", "<svg/>");
    before = look(Snapshot.NOTHING);
  }

  private Path save(String path, String text) throws IOException {
    Path file = notes.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Snapshot look(Snapshot earlier) {
    return Snapshot.of(notes, List.of("studysite.yaml", "topics", "theme"), earlier);
  }

  private List<String> changes() {
    return look(before).changesSince(before);
  }

  @Test
  void seesWhatIsNewGoneOrOfOtherContent() throws IOException {
    assertThat(changes()).isEmpty();
    save("topics/01-a.md", "another");
    save("studysite.yaml", "id: b");
    save("theme/styles/help.css", "p {}");
    Files.delete(notes.resolve("topics/images/a.svg"));

    assertThat(changes())
        .containsExactly(
            "studysite.yaml", "theme/styles/help.css", "topics/01-a.md", "topics/images/a.svg");
  }

  @Test
  void seesAnotherTextOfTheSameLengthAndTime() throws IOException {
    Path note = notes.resolve("topics/01-a.md");
    FileTime time = Files.getLastModifiedTime(note);
    Files.writeString(note, "two");
    Files.setLastModifiedTime(note, time);

    assertThat(changes()).containsExactly("topics/01-a.md");
  }

  @Test
  void aFileThatWasOnlyTouchedHasNotChanged() throws IOException {
    Files.setLastModifiedTime(
        notes.resolve("topics/01-a.md"), FileTime.from(Instant.EPOCH.plusSeconds(9)));

    assertThat(changes()).isEmpty();
  }

  @Test
  void hiddenFilesAndWhatARunDoesNotReadAreLeftOut() throws IOException {
    save("topics/.01-a.md.swp", "swap");
    save("topics/.git/config", "git");
    save("target/site/index.html", "made");
    save("elsewhere/01-a.md", "other");
    save("build.log", "It grows with every line that says so.");

    assertThat(changes()).isEmpty();
    assertThat(before.files())
        .containsOnlyKeys("studysite.yaml", "topics/01-a.md", "topics/images/a.svg");
  }

  @Test
  void knowsWhatWasEmptied() throws IOException {
    assertThat(look(before).hasEmptied(before)).isFalse();
    save("topics/02-new.md", "");
    assertThat(look(before).hasEmptied(before)).isFalse();
    save("topics/01-a.md", "");
    assertThat(look(before).hasEmptied(before)).isTrue();
  }

  @Test
  void aFolderThatIsGoneIsEmpty() {
    Snapshot gone = Snapshot.of(notes.resolve("gone"), List.of("topics"), before);

    assertThat(gone.files()).isEmpty();
    assertThat(gone.changesSince(before)).hasSize(3);
  }
}
