package io.github.studysite;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.studysite.model.Slug;
import io.github.studysite.model.SourceFile;
import io.github.studysite.output.StagedFiles;
import io.github.studysite.source.NotesFolder;
import io.github.studysite.spreadsheet.SheetImporter;
import io.github.studysite.spreadsheet.SheetPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A spreadsheet becomes notes: a file in, drafts in a folder of notes out. Importing again updates
 * what came from the sheet and keeps what a person wrote. Not thread-safe; make one for each run.
 */
public final class SheetImport {
  private static final int CONTEXT_LINES = 3;

  private final Path sheet;
  private final Path notes;
  private final Path map;
  private final Path reports;

  private SheetImport(Builder builder) {
    this.sheet = builder.sheet;
    this.notes = builder.notes;
    this.map = builder.map == null ? builder.sheet.resolveSibling("import.yaml") : builder.map;
    this.reports = builder.reports;
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * What a run did or would do.
   *
   * @param plan with the findings about the sheet
   * @param changed files that were or would be written, in order
   * @param diff of these files, unified; empty if nothing changes
   */
  public record Result(SheetPlan plan, List<Path> changed, String diff) {
    public Result {
      changed = List.copyOf(changed);
    }
  }

  /**
   * Imports: all files are written, or none is.
   *
   * @throws IllegalArgumentException in a sentence for the author, if the sheet cannot be read
   * @throws UncheckedIOException if the disk refuses; the message names the path
   */
  public Result run() {
    return run(true);
  }

  /** Says what {@link #run()} would do; writes the report and the diff, no notes. */
  public Result dryRun() {
    return run(false);
  }

  private Result run(boolean write) {
    if (!Files.isRegularFile(sheet)) {
      throw new IllegalArgumentException("There is no sheet " + sheet + ".");
    }
    NotesFolder before = NotesFolder.read(notes);
    before.problems().stream()
        .filter(problem -> problem.rule().equals("not-utf-8"))
        .findFirst()
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(
                  problem.place() + ": " + problem.message() + " Nothing was imported.");
            });
    Optional<SourceFile> said =
        Files.exists(map)
            ? Optional.of(new SourceFile(map.getFileName().toString(), text(map)))
            : Optional.empty();
    SheetPlan plan =
        SheetImporter.plan(sheet.getFileName().toString(), bytes(sheet), said, before.topics());
    SortedMap<Path, String> files = changes(before, plan);
    String diff = diff(before, files);
    if (write) {
      StagedFiles.replace(encoded(files));
    }
    report(plan, diff, write);
    return new Result(plan, List.copyOf(files.keySet()), diff);
  }

  private SortedMap<Path, String> changes(NotesFolder before, SheetPlan plan) {
    SortedMap<Path, String> files = new TreeMap<>();
    for (SourceFile note : plan.notes()) {
      if (!before.topics().contains(note)) {
        files.put(notes.resolve(note.path()), note.text());
      }
    }
    plan.map().ifPresent(text -> files.put(map, text));
    if (before.settings().isEmpty()) {
      String name = sheet.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      String id = Slug.of(name);
      files.put(
          notes.resolve("studysite.yaml"),
          "id: \""
              + (id.isEmpty() ? "notes" : id)
              + "\"\ntitle: \""
              + name.replaceAll("[-_\\\\\"]+", " ").strip()
              + "\"\n");
    }
    return files;
  }

  private String diff(NotesFolder before, SortedMap<Path, String> files) {
    Map<Path, String> old = new HashMap<>();
    before.topics().forEach(note -> old.put(notes.resolve(note.path()), note.text()));
    StringBuilder diff = new StringBuilder();
    files.forEach(
        (path, text) -> {
          List<String> from = old.getOrDefault(path, "").lines().toList();
          String name =
              path.startsWith(notes) ? notes.relativize(path).toString() : path.toString();
          UnifiedDiffUtils.generateUnifiedDiff(
                  old.containsKey(path) ? name : "/dev/null",
                  name,
                  from,
                  DiffUtils.diff(from, text.lines().toList()),
                  CONTEXT_LINES)
              .forEach(line -> diff.append(line).append('\n'));
        });
    return diff.toString();
  }

  private void report(SheetPlan plan, String diff, boolean written) {
    if (reports == null) {
      return;
    }
    SortedMap<Path, String> files = new TreeMap<>();
    files.put(reports.resolve("import.txt"), plan.text());
    if (!written) {
      files.put(reports.resolve("import.diff"), diff);
    }
    StagedFiles.replace(encoded(files));
  }

  private static SortedMap<Path, byte[]> encoded(SortedMap<Path, String> files) {
    SortedMap<Path, byte[]> encoded = new TreeMap<>();
    files.forEach((path, text) -> encoded.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return encoded;
  }

  private static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  /** Says where the sheet is and where the notes go. */
  public static final class Builder {
    private Path sheet;
    private Path notes;
    private Path map;
    private Path reports;

    private Builder() {}

    /** The file: CSV, TSV or XLSX. Required. */
    public Builder sheet(Path file) {
      sheet = file.toAbsolutePath().normalize();
      return this;
    }

    /** The folder of the notes; may not exist yet. Required. */
    public Builder notes(Path folder) {
      notes = folder.toAbsolutePath().normalize();
      return this;
    }

    /** How the sheet is read; {@code import.yaml} beside it unless said otherwise. */
    public Builder map(Path file) {
      map = file.toAbsolutePath().normalize();
      return this;
    }

    /** Where the report goes; without it, it is not written. */
    public Builder reports(Path folder) {
      reports = folder.toAbsolutePath().normalize();
      return this;
    }

    /**
     * @throws IllegalArgumentException if the sheet or the notes are not named
     */
    public SheetImport build() {
      if (sheet == null) {
        throw new IllegalArgumentException("The sheet is not named: -Dstudysite.sheet=FILE.");
      }
      if (notes == null) {
        throw new IllegalArgumentException("The folder of the notes is not named.");
      }
      return new SheetImport(this);
    }
  }
}
