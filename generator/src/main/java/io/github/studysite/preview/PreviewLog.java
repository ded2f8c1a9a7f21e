package io.github.studysite.preview;

import io.github.studysite.SiteReport;
import java.net.URI;
import java.util.List;

/** Who is told what the preview does. Called by one thread at a time. */
public interface PreviewLog {

  /**
   * The preview can be looked at.
   *
   * @param address of its home page
   * @param wanted the port that was asked for; the address has another one if it was taken
   */
  void serving(URI address, int wanted);

  /**
   * The site was made, or could not be.
   *
   * @param notes paths of the notes that have changed; empty at the start
   * @param news problems that the time before did not have
   * @param millis from noticing the change to the finished site
   */
  void made(List<String> notes, Outcome outcome, List<SiteReport.Entry> news, long millis);
}
