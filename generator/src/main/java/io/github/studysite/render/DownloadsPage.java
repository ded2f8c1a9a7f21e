package io.github.studysite.render;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.model.PrintPaths;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page that lists the files to take along. */
final class DownloadsPage {
  /** Of the note type that {@code anki-study.txt} asks for. */
  private static final List<String> FIELDS =
      List.of("ID", "Question", "Options", "Answer", "Explanation", "Source");

  private static final List<String> ANKI = List.of("anki-study.txt", "anki-basic.txt");
  private static final List<String> OTHERS = List.of("questions.gift", "cards.csv", "notes.json");

  private final PageContext site;
  private final Texts texts;
  private final List<OutputFile> files;
  private final PageLinks links = PageLinks.relativeTo(SitePaths.DOWNLOADS);

  /**
   * @param files those in the folder {@code downloads}
   */
  DownloadsPage(PageContext site, List<OutputFile> files) {
    this.site = site;
    this.texts = site.texts();
    this.files = files;
  }

  /**
   * @param cards how many the files hold
   */
  Page page(int cards) {
    DownloadsView view =
        new DownloadsView(
            site.text(),
            site.frames()
                .frame(links, texts.of("downloads.title"), texts.of("downloads.description")),
            texts.count("downloads.lead", cards),
            rows(ANKI),
            Stream.concat(rows(OTHERS).stream(), added()).toList(),
            FIELDS,
            links.to(PrintPaths.ALL));
    return new Page(SitePaths.DOWNLOADS, "pages/downloads", view);
  }

  private List<DownloadsView.FileRow> rows(List<String> names) {
    return files.stream()
        .filter(file -> names.contains(name(file)))
        .sorted((one, other) -> names.indexOf(name(one)) - names.indexOf(name(other)))
        .map(this::row)
        .toList();
  }

  /** What extensions add. */
  private Stream<DownloadsView.FileRow> added() {
    return files.stream()
        .filter(file -> !ANKI.contains(name(file)) && !OTHERS.contains(name(file)))
        .map(file -> row(file, "downloads.file.added"));
  }

  private DownloadsView.FileRow row(OutputFile file) {
    return row(file, "downloads.file." + name(file).replaceFirst("\\..*", ""));
  }

  private DownloadsView.FileRow row(OutputFile file, String key) {
    return new DownloadsView.FileRow(
        links.to(file.path()),
        name(file),
        size(file),
        texts.of(key + ".title"),
        texts.of(key + ".what"),
        List.copyOf(texts.below(key + ".step.").values()));
  }

  private String size(OutputFile file) {
    int kilobytes = Math.max(1, Math.round(file.content().length / 1000f));
    return texts.of("downloads.size", "kilobytes", texts.number(kilobytes));
  }

  private static String name(OutputFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }
}
