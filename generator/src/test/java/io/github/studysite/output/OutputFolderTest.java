package io.github.studysite.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.studysite.model.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void nameTheFolder() {
    site = temp.resolve("target/site");
  }

  @Test
  void writesEveryFileIntoAFolderThatDoesNotExistYet() {
    WriteReport report = write("index.html", "topics/a.html");

    assertThat(report.written()).containsExactly("index.html", "topics/a.html");
    assertThat(site.resolve("topics/a.html")).hasContent("topics/a.html");
  }

  @Test
  void leavesAnUnchangedFileItsTimeStamp() throws IOException {
    write("index.html", "a.html");
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(site.resolve("a.html"), longAgo);

    WriteReport report =
        OutputFolder.at(site)
            .write(
                List.of(OutputFile.text("a.html", "a.html"), OutputFile.text("index.html", "new")));

    assertThat(report.unchanged()).containsExactly("a.html");
    assertThat(report.written()).containsExactly("index.html");
    assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(longAgo);
  }

  @Test
  void removesOnlyWhatAnEarlierRunWrote() throws IOException {
    write("index.html", "topics/gone.html");
    Files.writeString(site.resolve("CNAME"), "study.example.org");

    WriteReport report = write("index.html");

    assertThat(report.removed()).containsExactly("topics/gone.html");
    assertThat(site.resolve("topics")).doesNotExist();
    assertThat(site.resolve("CNAME")).hasContent("study.example.org");
  }

  @Test
  void keepsAFolderThatHoldsSomebodyElsesFile() throws IOException {
    write("index.html", "topics/gone.html");
    Files.writeString(site.resolve("topics/mine.txt"), "mine");

    write("index.html");

    assertThat(site.resolve("topics/mine.txt")).hasContent("mine");
    assertThat(site.resolve("topics/gone.html")).doesNotExist();
  }

  @Test
  void refusesToReplaceAFileThatItDidNotWriteAndWritesNothing() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), "my own home page");

    assertThatThrownBy(() -> write("a.html", "index.html"))
        .isInstanceOf(ForeignFileException.class)
        .hasMessage(
            site
                + " has files that studysite did not write and would have to replace: index.html."
                + " Choose another output folder, or move these files away.");
    assertThat(site.resolve("index.html")).hasContent("my own home page");
    assertThat(site.resolve("a.html")).doesNotExist();
  }

  @Test
  void takesOverAForeignFileOfTheSameBytes() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("a.html"), "a.html");

    assertThat(write("a.html").unchanged()).containsExactly("a.html");
  }

  @Test
  void knowsItsFilesAgainAfterAnInterruptedRun() throws IOException {
    write("index.html");
    // What a run leaves behind that was stopped between listing its files and writing them all.
    FileList.union(FileList.read(site), List.of("half.html", "never.html")).write(site);
    Files.writeString(site.resolve("half.html"), "written before the power went");

    WriteReport report = write("index.html");

    assertThat(report.removed()).containsExactly("half.html");
    assertThat(site.resolve("half.html")).doesNotExist();
  }

  @Test
  void leavesNoTemporaryFileBehind() throws IOException {
    write("index.html", "topics/a.html");

    try (var files = Files.walk(site)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> site.relativize(file).toString()))
          .containsExactlyInAnyOrder("index.html", "topics/a.html", FileList.NAME);
    }
  }

  @Test
  void refusesPathsThatLeaveTheFolder() {
    for (String path : List.of("../a.html", "/a.html", "a/../../b", "a\\b", "c:a", "a//b", "")) {
      assertThatThrownBy(() -> write(path))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not a path inside the site: " + path);
    }
  }

  @Test
  void refusesTwoFilesThatAreOneOnAFileSystemWithoutCase() {
    assertThatThrownBy(() -> write("terms/S3.html", "terms/s3.html"))
        .hasMessage("two files of one name: terms/S3.html and terms/s3.html");
  }

  @Test
  void doesNotFollowALinkOutOfTheFolder() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.createDirectories(site);
    Files.createSymbolicLink(site.resolve("topics"), elsewhere);

    assertThatThrownBy(() -> write("topics/a.html"))
        .hasMessage("cannot write " + site.resolve("topics/a.html"))
        .hasRootCauseMessage("a link leads out of " + site);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void doesNotTrustAListThatNamesFilesElsewhere() throws IOException {
    write("index.html");
    Path precious = Files.writeString(temp.resolve("precious.txt"), "precious");
    Files.writeString(site.resolve(FileList.NAME), "../../precious.txt\n");

    assertThatThrownBy(() -> write("index.html")).isInstanceOf(IllegalArgumentException.class);
    assertThat(precious).hasContent("precious");
  }

  private WriteReport write(String... paths) {
    return OutputFolder.at(site)
        .write(Arrays.stream(paths).map(path -> OutputFile.text(path, path)).toList());
  }
}
