package io.github.studysite.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into a workbook before it is read: is it one, and does it unpack to a sane size? */
final class ZipLimits {
  private static final long MOST_BYTES = 256L << 20;

  /** The reader keeps these in memory. */
  private static final long MOST_STRINGS = 64L << 20;

  private static final int MOST_ENTRIES = 5_000;

  private ZipLimits() {}

  /**
   * @return the names of its parts
   * @throws UnreadableSheetException in a sentence for the author
   */
  static Set<String> check(String file, byte[] bytes) {
    Set<String> names = new TreeSet<>();
    long all = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        names.add(entry.getName());
        boolean strings = entry.getName().endsWith("sharedStrings.xml");
        try (InputStream content = zip.getInputStream(entry)) {
          all += unpacked(file, content, strings ? MOST_STRINGS : MOST_BYTES - all);
        }
        if (names.size() > MOST_ENTRIES) {
          throw tooLarge(file);
        }
      }
    } catch (IOException damaged) {
      throw new UnreadableSheetException(
          file
              + ": The workbook is damaged ("
              + damaged.getMessage()
              + "). Open it in your spreadsheet program and save it again as XLSX.");
    }
    if (names.contains("content.xml") && names.contains("mimetype")) {
      throw new UnreadableSheetException(
          file + ": This is an OpenDocument file. Save the sheet as XLSX or CSV.");
    }
    if (names.contains("xl/workbook.bin")) {
      throw new UnreadableSheetException(
          file + ": This is a binary workbook (.xlsb). Save it as XLSX.");
    }
    if (names.stream().noneMatch(name -> name.startsWith("xl/"))) {
      throw new UnreadableSheetException(
          file + ": This is a ZIP file, but no workbook. Save the sheet as XLSX, CSV or TSV.");
    }
    return names;
  }

  private static long unpacked(String file, InputStream entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
      size += read;
      if (size > most) {
        throw tooLarge(file);
      }
    }
    return size;
  }

  private static UnreadableSheetException tooLarge(String file) {
    return new UnreadableSheetException(
        file
            + ": The workbook unpacks to more than "
            + (MOST_BYTES >> 20)
            + " MB (or holds more than "
            + (MOST_STRINGS >> 20)
            + " MB of text). Split it, or save its sheet as CSV.");
  }
}
