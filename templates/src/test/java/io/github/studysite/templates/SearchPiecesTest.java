package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.search.SearchIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SearchPiecesTest {
  private static final LinkedSite LARGE = SampleNotes.linked("en", LargeNotes.text());
  private static final List<OutputFile> FILES = SearchIndex.of(LARGE);
  private static final int LIMIT = 60 * 1024;

  @Test
  void noPieceIsLargerThanItsBudget() {
    assertThat(FILES).hasSizeGreaterThan(20).allSatisfy(SearchPiecesTest::assertSmall);
  }

  @Test
  void theHeadNamesEveryOtherPiece() {
    OutputFile head = FILES.get(0);
    assertThat(head.path()).isEqualTo("search/index.js");
    assertThat(FILES.subList(1, FILES.size()))
        .allSatisfy(
            piece -> {
              assertThat(piece.path())
                  .matches("search/(names|words|texts)-\\d+\\.[0-9a-f]{8}\\.js");
              String name = piece.path().replace("search/", "").replace(".js", "");
              assertThat(head.text()).contains("`" + name + "`");
              assertThat(piece.text()).startsWith("studysiteSearch.piece(`" + name + "`,`");
            })
        .extracting(OutputFile::path)
        .doesNotHaveDuplicates();
  }

  @Test
  void theSameNotesGiveTheSameBytesInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(texts(SearchIndex.of(LARGE)).equals(texts(FILES))).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> texts(List<OutputFile> files) {
    return files.stream().map(file -> file.path() + file.text()).toList();
  }

  private static void assertSmall(OutputFile file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(file.content());
    }
    assertThat(packed.size()).as("%s, compressed", file.path()).isLessThanOrEqualTo(LIMIT);
    // Said of the bytes before compression too, which do not depend on the library that compresses.
    assertThat(file.content().length).as(file.path()).isLessThanOrEqualTo(LIMIT);
  }
}
