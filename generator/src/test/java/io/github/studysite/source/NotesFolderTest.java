package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.studysite.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesFolderTest {
  @TempDir Path above;
  private Path folder;

  @BeforeEach
  void makeAFolderThatIsComplete() throws IOException {
    folder = Files.createDirectory(above.resolve("notes"));
    write("studysite.yaml", "id: x\n");
    write("topics/01-a.md", "A\n");
  }

  @Test
  void findsEverythingInTheOrderOfNames() throws IOException {
    write("topics/10-c.md", "C\n");
    write("topics/02-B.md", "B\n");
    write("topics/ä.md", "Ä\n");
    write("topics/images/b.PNG", "");
    write("topics/images/deep/a.svg", "");
    write("topics/z.avif", "");
    write("topics/notes.txt", "");
    write("pages/about.md", "About\n");
    write("pages/logo.webp", "");
    write("exams/b.yaml", "id: b\n");
    write("exams/a.yaml", "id: a\n");
    write("theme/other.png", "");

    NotesFolder notes = NotesFolder.read(folder);

    assertThat(notes.problems()).isEmpty();
    assertThat(notes.settings()).contains(new SourceFile("studysite.yaml", "id: x\n"));
    assertThat(notes.topics())
        .containsExactly(
            new SourceFile("topics/01-a.md", "A\n"),
            new SourceFile("topics/02-B.md", "B\n"),
            new SourceFile("topics/10-c.md", "C\n"),
            new SourceFile("topics/ä.md", "Ä\n"));
    assertThat(notes.pages()).containsExactly(new SourceFile("pages/about.md", "About\n"));
    assertThat(notes.exams())
        .containsExactly(
            new SourceFile("exams/a.yaml", "id: a\n"), new SourceFile("exams/b.yaml", "id: b\n"));
    assertThat(notes.images())
        .containsExactly(
            "pages/logo.webp", "topics/images/b.PNG", "topics/images/deep/a.svg", "topics/z.avif");
  }

  @Test
  void passesOverHiddenAndUnderscoredFilesAndReadMes() throws IOException {
    write("topics/README.md", "");
    write("topics/_draft.md", "");
    write("topics/.hidden.md", "");
    write("topics/_images/a.png", "");
    write("topics/.git/a.png", "");
    write("topics/_later/02-b.md", "");
    write("topics/more/README.md", "");

    NotesFolder notes = NotesFolder.read(folder);

    assertThat(notes.topics()).extracting(SourceFile::path).containsExactly("topics/01-a.md");
    assertThat(notes.images()).isEmpty();
    assertThat(notes.problems()).isEmpty();
  }

  @Test
  void saysWhatLooksLikeANoteAndIsNotRead() throws IOException {
    write("topics/sub/deeper/02-b.md", "");
    write("topics/sub/_03-later.md", "");
    write("topics/04-d.markdown", "");
    write("topics/05-e.MD", "");
    write("topics/06-notes.txt", "");
    write("pages/en/about.md", "");
    write("exams/a.yml", "");

    NotesFolder notes = NotesFolder.read(folder);

    assertThat(notes.topics()).extracting(SourceFile::path).containsExactly("topics/01-a.md");
    assertThat(Said.by(notes.problems()))
        .containsExactly(
            "exams/a.yml file-unread: This file is not read: its name does not end in .yaml."
                + " Rename it, or let its name begin with _ if it is not for the site.",
            "pages/en/about.md file-unread: This file is not read: it lies in a folder below pages/."
                + " Move it to pages/, or let its name begin with _ if it is not for the site.",
            "topics/04-d.markdown file-unread: This file is not read: its name does not end in .md."
                + " Rename it, or let its name begin with _ if it is not for the site.",
            "topics/05-e.MD file-unread: This file is not read: its name does not end in .md."
                + " Rename it, or let its name begin with _ if it is not for the site.",
            "topics/sub/deeper/02-b.md file-unread: This file is not read: it lies in a folder below"
                + " topics/. Move it to topics/, or let its name begin with _ if it is not for the"
                + " site.");
  }

  @Test
  void anotherExtensionOfTheSettingsIsRecognised() throws IOException {
    Files.move(folder.resolve("studysite.yaml"), folder.resolve("studysite.yml"));

    assertThat(Said.by(NotesFolder.read(folder).problems()))
        .containsExactly(
            "studysite.yaml settings-missing: There is no studysite.yaml in the folder of the"
                + " notes. Rename studysite.yml to studysite.yaml.");
  }

  @Test
  void stripsAByteOrderMarkAndKeepsLineEnds() throws IOException {
    write("topics/01-a.md", "\uFEFFA\r\nB\r");

    assertThat(NotesFolder.read(folder).topics())
        .containsExactly(new SourceFile("topics/01-a.md", "A\r\nB\r"));
  }

  @Test
  void saysWhereAFileStopsBeingUtf8() throws IOException {
    Files.write(
        folder.resolve("topics/02-b.md"), "one\nGröße".getBytes(StandardCharsets.ISO_8859_1));

    NotesFolder notes = NotesFolder.read(folder);

    assertThat(notes.topics()).extracting(SourceFile::path).containsExactly("topics/01-a.md");
    assertThat(Said.by(notes.problems()))
        .containsExactly(
            "topics/02-b.md:2:3 not-utf-8: The file is not UTF-8 from here on."
                + " Save it with the encoding UTF-8.");
  }

  @Test
  void saysWhereAFileIsCutInsideACharacter() throws IOException {
    Files.write(folder.resolve("topics/02-b.md"), new byte[] {'a', (byte) 0xC3});

    assertThat(Said.by(NotesFolder.read(folder).problems()))
        .containsExactly(
            "topics/02-b.md:1:2 not-utf-8: The file is not UTF-8 from here on."
                + " Save it with the encoding UTF-8.");
  }

  @Test
  void saysWhatToCreate() throws IOException {
    Files.delete(folder.resolve("studysite.yaml"));
    Files.delete(folder.resolve("topics/01-a.md"));

    NotesFolder notes = NotesFolder.read(folder);

    assertThat(notes.settings()).isEmpty();
    assertThat(Said.by(notes.problems()))
        .containsExactly(
            "studysite.yaml settings-missing: There is no studysite.yaml in the folder of the"
                + " notes. Create it with two lines: id: my-notes and title: My notes.",
            "topics topics-missing: There are no topics."
                + " Create a note, for example topics/01-first-topic.md.");
  }

  @Test
  void saysThatTheFolderIsMissing() {
    Path missing = above.resolve("elsewhere");

    assertThat(Said.by(NotesFolder.read(missing).problems()))
        .containsExactly(
            "studysite.yaml notes-missing: There is no folder "
                + missing
                + ". Create it, or name the folder that holds studysite.yaml.");
  }

  @Test
  void followsLinksInsideTheFolderOnly() throws IOException {
    Path secret = Files.writeString(above.resolve("secret.md"), "secret");
    Files.createDirectories(above.resolve("outside/images"));
    Files.writeString(above.resolve("outside/images/a.png"), "");
    write("_shared/common.md", "Common\n");
    link("topics/02-inside.md", folder.resolve("_shared/common.md"));
    link("topics/03-outside.md", secret);
    link("topics/04-broken.md", above.resolve("nothing"));
    link("topics/images", above.resolve("outside/images"));
    link("topics/loop", folder.resolve("topics"));

    NotesFolder notes = NotesFolder.read(folder);

    assertThat(notes.topics())
        .containsExactly(
            new SourceFile("topics/01-a.md", "A\n"),
            new SourceFile("topics/02-inside.md", "Common\n"));
    assertThat(notes.images()).isEmpty();
    assertThat(Said.by(notes.problems()))
        .containsExactly(
            "topics/03-outside.md link-outside: This file is a link that leads out of the folder or"
                + " nowhere, and is not read. Put the file itself here.",
            "topics/04-broken.md link-outside: This file is a link that leads out of the folder or"
                + " nowhere, and is not read. Put the file itself here.");
  }

  @Test
  void namesTheFileThatCannotBeRead() throws IOException {
    Path file = folder.resolve("topics/01-a.md");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "needs permissions");

    assertThatThrownBy(() -> NotesFolder.read(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("Cannot read " + file);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String path, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(path), target);
    } catch (UnsupportedOperationException notHere) {
      assumeTrue(false, "needs symbolic links");
    }
  }
}
