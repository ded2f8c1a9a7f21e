package io.github.studysite;

import io.github.studysite.model.PlainPage;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.render.Theme;

/**
 * Several runs over the same notes, one after the other: each reads again only the notes that have
 * changed since the one before, and compiles a theme only once. What they make is what a single run
 * would make. Not thread-safe.
 *
 * @see StudySite.Builder#session
 */
public final class Session {
  // A note is parsed without knowing anything but itself; should parsing ever ask for more, that
  // belongs into the key.
  final Remembered<SourceFile, Topic> topics = new Remembered<>();
  final Remembered<SourceFile, PlainPage> pages = new Remembered<>();
  final Remembered<Theme, SiteRenderer> renderers = new Remembered<>();

  /** How many notes the last run has parsed; it took the others from the run before. */
  public int parsed() {
    return topics.made() + pages.made();
  }
}
