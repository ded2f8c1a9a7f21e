package io.github.studysite.download;

import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import java.util.List;

/** Makes the files that a learner takes along. */
public final class Downloads implements SiteExtension {
  private static final String FOLDER = "downloads/";

  @Override
  public List<OutputFile> downloads(LinkedSite site, Deck deck) {
    return of(site, deck);
  }

  /**
   * {@code anki-basic.txt}, {@code anki-study.txt}, {@code questions.gift}, {@code cards.csv} and
   * {@code notes.json}, in the folder {@code downloads}. Links lead to the published site; if it
   * does not say where that is, there are none.
   *
   * @param deck the cards of this site
   */
  public static List<OutputFile> of(LinkedSite site, Deck deck) {
    Exported exported = new Exported(site, deck);
    return List.of(
        OutputFile.text(FOLDER + "anki-basic.txt", AnkiBasic.of(exported)),
        OutputFile.text(FOLDER + "anki-study.txt", AnkiStudy.of(exported)),
        OutputFile.text(FOLDER + "questions.gift", Gift.of(exported)),
        OutputFile.text(FOLDER + "cards.csv", CardsCsv.of(exported)),
        OutputFile.text(FOLDER + "notes.json", NotesJson.of(exported)));
  }
}
