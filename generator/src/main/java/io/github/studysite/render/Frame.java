package io.github.studysite.render;

import java.util.List;

/**
 * What stands around the text of every page: head, header, footer.
 *
 * @param root the way to the site's root, for scripts
 * @param id of the site; what browsers remember is kept under it
 * @param study null if there are no cards
 * @param direction {@code ltr} or {@code rtl}
 * @param address where the page is published; empty if not known
 * @param pageStyle of this page alone; empty if it has none
 * @param pageScript of this page alone; empty if it has none
 * @param bar links at the lower edge of a phone
 * @param help the file with the list of keys
 * @param find where the search button leads without a script: the glossary, or the page of the
 *     search if there are no terms; empty if there is nothing to find
 * @param searchScript loaded when the search is first wanted
 * @param searchIndex the file that the search reads first
 * @param touchIcon where a phone's home screen shows the site
 * @param published null if it is not known where the page is published
 * @param offline null if browsers keep no copy of the site
 */
record Frame(
    String language,
    String direction,
    String root,
    String id,
    Study study,
    String title,
    String description,
    String address,
    String styleSheet,
    String pageStyle,
    String headScript,
    String script,
    String pageScript,
    String icon,
    String site,
    String home,
    String find,
    String searchScript,
    String searchIndex,
    List<Link> nav,
    List<Link> bar,
    String help,
    Footer footer,
    String touchIcon,
    Published published,
    Offline offline) {

  /**
   * What scripts need to ask and to remember.
   *
   * @param deck the head of the deck
   * @param quiz the script that asks
   * @param review where what is due is asked
   */
  record Study(String deck, String quiz, String review) {}

  /**
   * What needs the page's address: absolute addresses, for others who link to it.
   *
   * @param card picture of the page in a shared link
   * @param feed empty if there is none
   * @param data JSON-LD; empty if there is none
   * @param dataHash SHA-256 of the data in Base64: no browser runs it, but a checker of the content
   *     security policy takes it for a script
   */
  record Published(String card, String feed, String data, String dataHash) {}

  /** What keeps the site for reading offline. */
  record Offline(String script, String worker, String manifest) {}

  /**
   * @param current the page itself
   * @param icon name of its picture in the bar
   */
  record Link(String href, String words, boolean current, Icon icon) {}

  /** Pictures of the bar; one of them is true. */
  record Icon(boolean topics, boolean glossary, boolean quiz, boolean errata) {}

  /**
   * @param checked when the notes were checked, a sentence; empty if not said
   * @param rights author and licence; empty if neither is said
   */
  record Footer(String checked, List<FooterLink> links, String rights) {}

  /**
   * @param ofNotes the words are the author's
   */
  record FooterLink(String href, String words, boolean ofNotes) {}
}
