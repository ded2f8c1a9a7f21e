package io.github.studysite.source;

import io.github.studysite.model.ImageSize;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import io.github.studysite.model.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of notes as it was read from disk. Files are in the order of their names, character by
 * character, whatever the file system or the machine's language. Hidden files, files and folders
 * whose name begins with {@code _}, and {@code README.md} are not among them.
 *
 * @param settings {@code studysite.yaml}; empty, with a problem, if there is none
 * @param topics {@code topics/*.md}
 * @param pages {@code pages/*.md}
 * @param exams {@code exams/*.yaml}
 * @param images paths relative to the folder of all images below {@code topics/} and {@code pages/}
 * @param imageSizes of those images whose size is known, by their paths
 */
public record NotesFolder(
    Optional<SourceFile> settings,
    List<SourceFile> topics,
    List<SourceFile> pages,
    List<SourceFile> exams,
    List<String> images,
    Map<String, ImageSize> imageSizes,
    List<Problem> problems) {
  private static final String SETTINGS = "studysite.yaml";
  private static final String OTHER_SETTINGS = "studysite.yml";
  private static final Set<String> IMAGES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif");

  public NotesFolder {
    Objects.requireNonNull(settings, "settings");
    topics = List.copyOf(topics);
    pages = List.copyOf(pages);
    exams = List.copyOf(exams);
    images = List.copyOf(images);
    imageSizes = Map.copyOf(imageSizes);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a folder. What an author can put right becomes a problem.
   *
   * @throws java.io.UncheckedIOException naming the path, if the disk fails
   */
  public static NotesFolder read(Path folder) {
    List<Problem> problems = new ArrayList<>();
    NoteFiles files = new NoteFiles(folder, problems);
    if (!Files.isDirectory(folder)) {
      problems.add(
          Problem.error(
              "notes-missing",
              Place.of(SETTINGS),
              "There is no folder " + folder + ".",
              "Create it, or name the folder that holds " + SETTINGS + "."));
      return new NotesFolder(
          Optional.empty(), List.of(), List.of(), List.of(), List.of(), Map.of(), problems);
    }
    Optional<SourceFile> settings = files.file(SETTINGS);
    if (settings.isEmpty() && problems.stream().noneMatch(NotesFolder::isError)) {
      problems.add(
          Problem.error(
              "settings-missing",
              Place.of(SETTINGS),
              "There is no " + SETTINGS + " in the folder of the notes.",
              Files.exists(folder.resolve(OTHER_SETTINGS))
                  ? "Rename " + OTHER_SETTINGS + " to " + SETTINGS + "."
                  : "Create it with two lines: id: my-notes and title: My notes."));
    }
    List<SourceFile> topics = files.directlyIn("topics", "md");
    if (topics.isEmpty() && problems.stream().noneMatch(NotesFolder::isOfTopic)) {
      problems.add(
          Problem.error(
              "topics-missing",
              Place.of("topics"),
              "There are no topics.",
              "Create a note, for example topics/01-first-topic.md."));
    }
    List<SourceFile> pages = files.directlyIn("pages", "md");
    List<SourceFile> exams = files.directlyIn("exams", "yaml");
    UnreadFiles.report(files, problems);
    List<String> images = new ArrayList<>();
    images.addAll(files.below("pages", NotesFolder::isImage));
    images.addAll(files.below("topics", NotesFolder::isImage));
    Map<String, ImageSize> sizes = new HashMap<>();
    for (String image : images) {
      ImageSizes.of(folder.resolve(image)).ifPresent(size -> sizes.put(image, size));
    }
    return new NotesFolder(
        settings, topics, pages, exams, images, sizes, problems.stream().sorted().toList());
  }

  /** A topic that cannot be read is there all the same. */
  private static boolean isOfTopic(Problem problem) {
    return problem.place().file().startsWith("topics/");
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static boolean isImage(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1);
    return IMAGES.contains(extension.toLowerCase(Locale.ROOT));
  }
}
