package io.github.studysite.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet with a row in every place it has room for, read with little memory. */
class MillionRowsTest {
  private static final int ROWS = 1_000_000;

  @TempDir private Path folder;

  /** Runs in a virtual machine of its own. */
  static final class Read {
    private Read() {}

    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      try {
        System.out.println(
            Imported.of(file.getFileName().toString(), Files.readAllBytes(file)).plan().summary());
      } catch (UnreadableSheetException refused) {
        System.out.println(refused.getMessage());
      }
    }
  }

  private Path book(boolean filled) throws IOException {
    Path file = folder.resolve("bees.xlsx");
    try (OutputStream bytes = Files.newOutputStream(file);
        Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Bees");
      sheet.value(0, 0, "Term");
      sheet.value(0, 1, "Definition");
      sheet.value(1, 0, "Drone");
      sheet.value(1, 1, "A male bee.");
      for (int row = 2; row < ROWS; row++) {
        if (filled) {
          sheet.value(row, 0, row);
        } else {
          sheet.style(row, 0).bold().set();
        }
        if (row % 10_000 == 0) {
          sheet.flush();
        }
      }
    }
    return file;
  }

  private String read(Path book) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                Read.class.getName(),
                book.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return said.strip();
  }

  @Test
  void aMillionEmptyRowsCostNothing() throws IOException, InterruptedException {
    assertThat(read(book(false)))
        .isEqualTo(
            "1000000 rows read, 2 with something in them: 1 topic, 1 term, 0 questions; 3 lines new,"
                + " 0 updated");
  }

  @Test
  void aMillionRowsAreTooManyForNotes() throws IOException, InterruptedException {
    assertThat(read(book(true)))
        .isEqualTo(
            "bees.xlsx!Bees: More than 50000 rows have something in them; that is more than a study"
                + " site can hold. Split the sheet, or leave out what is no note.");
  }
}
