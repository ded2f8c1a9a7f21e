package io.github.studysite.search;

import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import java.util.ArrayList;
import java.util.List;

/** The search index of a site. */
public final class SearchIndex implements SiteExtension {

  @Override
  public List<OutputFile> files(LinkedSite site, List<Page> pages) {
    return of(site);
  }

  /**
   * {@code search/index.js} first, then the pieces it names. The same site gives the same bytes. A
   * site without topics and pages has an index without entries.
   */
  public static List<OutputFile> of(LinkedSite linked) {
    Entries entries = Entries.of(linked);
    Postings postings = new Postings();
    entries.terms().forEach(term -> postings.add(term.words()));
    entries.notes().forEach(note -> postings.add(note.words()));
    entries.questions().forEach(question -> postings.add(question.words()));

    Head head = new Head(entries);
    List<Piece> pieces = new ArrayList<>(head.moreNames());
    for (Piece words : Piece.cut("words", postings.lines())) {
      head.addWords(words);
      pieces.add(words);
    }
    for (Texts.Part texts : Texts.of(entries)) {
      head.addTexts(texts);
      pieces.add(texts.piece());
    }
    List<OutputFile> files = new ArrayList<>();
    files.add(head.file());
    pieces.forEach(piece -> files.add(piece.file()));
    return files;
  }
}
