package io.github.studysite.render;

import java.util.Map;

/** What every maker of pages needs; the same for the whole site. */
record PageContext(
    SiteIndex index,
    Texts texts,
    Frames frames,
    TopicLists lists,
    TestedTerms tested,
    Neighbours neighbours,
    ErrataIndex errata) {

  /** For templates. */
  Map<String, Object> text() {
    return texts.tree();
  }

  BlockViews blocks(PageLinks links) {
    return new BlockViews(index, texts, links);
  }

  /** For paper. */
  BlockViews blocks(PageLinks links, PrintedLinks printed) {
    return new BlockViews(
        index, texts, links, new ProseHtml(links, texts, index::imageSize, printed));
  }
}
