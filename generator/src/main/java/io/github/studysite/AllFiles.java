package io.github.studysite;

import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.offline.ServiceWorker;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.source.NotesFolder;
import io.github.studysite.source.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes all files of a site, in memory. */
final class AllFiles {
  private final Path source;
  private final Workers workers;
  private final Extensions extensions;

  /**
   * @param source the folder of the notes, which has their images
   */
  AllFiles(Path source, Workers workers, Extensions extensions) {
    this.source = source;
    this.workers = workers;
    this.extensions = extensions;
  }

  /** No two of them have the same path; the service worker comes last. */
  List<OutputFile> of(NotesFolder notes, LinkedSite site, Deck deck, SiteRenderer renderer) {
    List<OutputFile> downloads = extensions.downloads(site, deck);
    SiteRenderer.Rendering rendering =
        renderer.rendering(site, deck, downloads, notes.imageSizes());
    List<Page> pages = rendering.pages();
    List<OutputFile> files = new ArrayList<>(workers.mapAll(pages, renderer::render));
    files.addAll(rendering.assets());
    files.addAll(workers.mapAll(notes.images(), this::image));
    files.addAll(Schemas.files());
    files.addAll(downloads);
    files.addAll(extensions.files(site, pages, files));
    // Two notes that would become one page are the author's mistake; the first has it.
    Set<String> paths = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    files.removeIf(file -> !paths.add(file.path()));
    files.add(worker(site, renderer, files));
    return files;
  }

  private OutputFile image(String path) {
    try {
      return new OutputFile(path, Files.readAllBytes(source.resolve(path)));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + source.resolve(path), failure);
    }
  }

  /** Last, because it lists all the others. */
  private static OutputFile worker(LinkedSite site, SiteRenderer renderer, List<OutputFile> files) {
    return site.site().settings().offline()
        ? ServiceWorker.keeping(renderer.worker(), files)
        : ServiceWorker.removing(renderer.worker());
  }
}
