package io.github.studysite;

import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.render.Theme;
import io.github.studysite.source.TopicParser;
import java.util.List;

/**
 * Several runs over the same notes, one after the other: each reads again only the notes that have
 * changed since the one before, and compiles a theme only once. What they make is what a single run
 * would make. Not thread-safe.
 *
 * @see StudySite.Builder#session
 */
public final class Session {
  private final Remembered<Note, Topic> topics = new Remembered<>();
  private final Remembered<Note, PlainPage> pages = new Remembered<>();
  private Remembered<Theme, SiteRenderer> renderers = new Remembered<>();
  private boolean running;

  /** All that parsing is given. Should it ever be given more, that belongs in here. */
  private record Note(SourceFile file, List<CallOutKind> callOuts) {}

  /** How many notes the last run has parsed; it took the others from the run before. */
  public int parsed() {
    return topics.made() + pages.made();
  }

  void begin() {
    if (running) {
      // The run before has ended in an exception. A template that is broken leaves others half
      // compiled.
      renderers = new Remembered<>();
    }
    running = true;
  }

  void end() {
    running = false;
  }

  /**
   * @param parser made for these kinds of call-out
   */
  List<Topic> topics(
      Workers workers, List<SourceFile> files, List<CallOutKind> callOuts, TopicParser parser) {
    return topics.mapAll(workers, notes(files, callOuts), note -> parser.parse(note.file()));
  }

  /**
   * @param parser made for these kinds of call-out
   */
  List<PlainPage> pages(
      Workers workers, List<SourceFile> files, List<CallOutKind> callOuts, TopicParser parser) {
    return pages.mapAll(workers, notes(files, callOuts), note -> parser.parsePage(note.file()));
  }

  SiteRenderer renderer(Workers workers, Theme theme) {
    return renderers.mapAll(workers, List.of(theme), SiteRenderer::new).get(0);
  }

  private static List<Note> notes(List<SourceFile> files, List<CallOutKind> callOuts) {
    return files.stream().map(file -> new Note(file, callOuts)).toList();
  }
}
