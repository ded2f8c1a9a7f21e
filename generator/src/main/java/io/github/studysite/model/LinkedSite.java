package io.github.studysite.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The notes, joined: every link resolved, every mention known.
 *
 * @param site the same topics and pages with resolved links in their prose
 * @param links every link between notes, in the order of the site
 * @param mentions by term id: where a term is named outside its own entry, in reading order; a term
 *     that is never named is missing
 * @param heldBack terms that do not link by themselves, and why
 * @param problems all of {@link Site#problems()} and those found while linking
 */
public record LinkedSite(
    Site site,
    List<LinkUse> links,
    Map<String, List<Mention>> mentions,
    List<HeldBack> heldBack,
    List<Problem> problems) {
  public LinkedSite {
    Objects.requireNonNull(site, "site");
    links = List.copyOf(links);
    mentions = Map.copyOf(mentions);
    heldBack = List.copyOf(heldBack);
    problems = List.copyOf(problems);
  }

  /**
   * A link between two places of the site; a row of the link report.
   *
   * @param page path of the page the link stands on
   * @param place in the notes
   * @param words as they stand in the text
   * @param target path of the page it leads to, with its fragment
   * @param termId the term it leads to; empty if it leads to a page
   * @param rule why it is a link: {@code explicit}, {@code name}, {@code plural}, {@code alias},
   *     {@code expansion}
   */
  public record LinkUse(
      String page, Place place, String words, String target, String termId, String rule) {
    public LinkUse {
      Objects.requireNonNull(page, "page");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(termId, "termId");
      Objects.requireNonNull(rule, "rule");
    }
  }

  /**
   * A sentence that names a term.
   *
   * @param topicSlug the topic it stands in
   * @param anchor the nearest place above it on the topic's page: an entry, a section; empty for
   *     the page
   * @param before the sentence up to the words, without markup
   * @param words the words that name the term
   * @param after the rest of the sentence
   */
  public record Mention(
      String topicSlug, String anchor, String before, String words, String after) {
    public Mention {
      Objects.requireNonNull(topicSlug, "topicSlug");
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A name that does not link by itself.
   *
   * @param reason in words, for the author
   */
  public record HeldBack(String termId, String name, String reason) {
    public HeldBack {
      Objects.requireNonNull(termId, "termId");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
