package io.github.studysite;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Slug;
import io.github.studysite.output.StagedFiles;
import io.github.studysite.starter.StarterFiles;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a small, complete project in a folder. A file that exists is left as it is. */
public final class NewProject {
  private final Path folder;
  private final String id;
  private final String title;
  private final String version;

  private NewProject(Builder builder) {
    String name = name(builder.folder.getFileName());
    String slug = Slug.of(name);
    this.folder = builder.folder;
    this.id = builder.id != null ? builder.id : slug.isEmpty() ? "my-notes" : slug;
    this.title = builder.title != null ? builder.title : title(name);
    this.version = builder.version;
  }

  /** Some systems keep letters and their accents apart; an author does not. */
  private static String name(Path folder) {
    return folder == null ? "" : Normalizer.normalize(folder.toString(), Normalizer.Form.NFC);
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * What was done.
   *
   * @param written paths relative to the folder, in order
   * @param left files that existed, in order
   */
  public record Result(List<String> written, List<String> left) {
    public Result {
      written = List.copyOf(written);
      left = List.copyOf(left);
    }
  }

  /**
   * Writes what is not there yet, all of it or nothing.
   *
   * @throws java.io.UncheckedIOException if the disk refuses; the message names the path
   */
  public Result create() {
    SortedMap<Path, byte[]> files = new TreeMap<>();
    List<OutputFile> all = StarterFiles.of(id, title, version);
    all.forEach(file -> files.put(folder.resolve(file.path()), file.content()));
    List<String> left =
        StagedFiles.add(files).stream()
            .map(path -> folder.relativize(path).toString().replace('\\', '/'))
            .toList();
    return new Result(
        all.stream().map(OutputFile::path).filter(path -> !left.contains(path)).toList(), left);
  }

  /** {@code star-maps} → {@code Star maps}. */
  private static String title(String name) {
    String words = name.replaceAll("[-_.\\s]+", " ").strip();
    return words.isEmpty()
        ? "My notes"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Says where the project goes; title and id come from the folder's name. */
  public static final class Builder {
    private Path folder;
    private String id;
    private String title;
    private String version;

    private Builder() {}

    /** May not exist yet. Required. */
    public Builder folder(Path path) {
      folder = path.toAbsolutePath().normalize();
      return this;
    }

    /**
     * Under which learners' progress is stored.
     *
     * @throws IllegalArgumentException if it is not made of small letters, digits and hyphens
     */
    public Builder id(String name) {
      if (!name.equals(Slug.of(name)) || name.isEmpty()) {
        throw new IllegalArgumentException(
            "The id is '"
                + name
                + "'; it is made of small letters, digits and hyphens, such as star-maps.");
      }
      id = name;
      return this;
    }

    public Builder title(String words) {
      title = words;
      return this;
    }

    /** Of the plugin that the project will use. Required. */
    public Builder version(String number) {
      version = number;
      return this;
    }

    /**
     * @throws IllegalArgumentException if the folder or the version is not named
     */
    public NewProject build() {
      if (folder == null || version == null) {
        throw new IllegalArgumentException("A new project needs a folder and a version.");
      }
      return new NewProject(this);
    }
  }
}
