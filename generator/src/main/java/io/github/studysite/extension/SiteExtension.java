package io.github.studysite.extension;

import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import java.util.List;

/**
 * Adds something to a site. Write only the methods you need; they stand in the order in which they
 * are called, each takes values and returns values, and what it returns is added to what is there.
 *
 * <p>An extension is found by {@link java.util.ServiceLoader}: its jar names the class in {@code
 * META-INF/services/io.github.studysite.extension.SiteExtension} and stands among the {@code
 * <dependencies>} of the plugin. The class is public and has a public constructor without
 * parameters. Several extensions are asked in the order of their class names.
 *
 * <p>The same arguments have to give the same result, whatever the clock, the locale and the
 * machine say, so that two runs give the same bytes. Nothing is called by two threads at once. No
 * argument is null, and no result may be null. An exception ends the run with the name of the
 * extension; an author's mistake is a {@link Problem} instead.
 */
public interface SiteExtension {

  /**
   * Kinds of call-out that authors may write besides the usual ones: {@code > [!EXAM]}. Called
   * first.
   */
  default List<CallOutKind> callOuts() {
    return List.of();
  }

  /**
   * More plain pages, as an author would write them: Markdown with a front matter, at {@code
   * pages/<slug>.md}. They get the theme's frame, their {@code [[names]]} are linked and checked,
   * and they are found by the search like all others. The site does not hold them yet.
   */
  default List<SourceFile> pages(Site site) {
    return List.of();
  }

  /**
   * What is wrong with the notes. A rule of your own has a dot in its name: {@code
   * my-school.too-long}; authors can set its level like that of any other.
   */
  default List<Problem> problems(LinkedSite site, Deck deck) {
    return List.of();
  }

  /**
   * Files to take along, in the folder {@code downloads/}; the downloads page names them.
   *
   * @param deck the cards of this site
   */
  default List<OutputFile> downloads(LinkedSite site, Deck deck) {
    return List.of();
  }

  /**
   * Any other file of the site. Addresses of pages come from the values ({@code term.page()},
   * {@code topic.page()}), never from strings of your own.
   *
   * @param pages all pages, the home page first
   */
  default List<OutputFile> files(LinkedSite site, List<Page> pages) {
    return List.of();
  }
}
