package io.github.studysite.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where pages were before: {@code redirect_from} of notes, {@code was} of terms. */
public final class Redirects {
  private Redirects() {}

  /**
   * A page that has moved.
   *
   * @param from path of the file that stood there, from the site's root
   * @param to path of the page now
   * @param title of the page now
   * @param said as the author wrote it
   * @param place where
   */
  public record Redirect(String from, String to, String title, String said, Place place) {
    public Redirect {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(said, "said");
      Objects.requireNonNull(place, "place");
    }
  }

  /** In the order of the site. */
  public static List<Redirect> of(Site site) {
    List<Redirect> all = new ArrayList<>();
    for (Topic topic : site.topics()) {
      add(all, topic.frontMatter(), topic.page(), topic.path());
      for (Term term : topic.terms()) {
        for (String old : term.was()) {
          String from = "terms/" + old + ".html";
          all.add(
              new Redirect(from, term.page(), term.name(), "was=\"" + old + "\"", term.place()));
        }
      }
    }
    for (PlainPage page : site.pages()) {
      add(all, page.frontMatter(), page.page(), page.path());
    }
    return all;
  }

  private static void add(List<Redirect> all, FrontMatter note, String page, String path) {
    for (String old : note.redirectFrom()) {
      all.add(new Redirect(file(old), page, note.title(), old, Place.of(path)));
    }
  }

  /** Servers answer {@code /old-name} and {@code /old-name/} with {@code old-name/index.html}. */
  private static String file(String path) {
    return path.matches(".*\\.html?") ? path : path + "/index.html";
  }
}
