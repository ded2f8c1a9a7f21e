package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Peeks;
import java.util.List;
import java.util.Map;

/**
 * The home page.
 *
 * @param today null if there are no topics
 * @param exam null if the settings name none
 * @param lately null if nothing was corrected
 * @param peeks null if it links no term
 */
record HomeView(
    Map<String, Object> text,
    Frame frame,
    String title,
    String lead,
    Today today,
    List<Figure> figures,
    ExamView exam,
    List<Group> groups,
    Lately lately,
    Peeks peeks) {

  /**
   * What to begin with; scripts say what is due.
   *
   * @param fresh how much there is; empty if there are no cards
   * @param lead empty if there are no cards
   * @param practise null if there are no cards
   */
  record Today(String fresh, String lead, Anchor start, Anchor practise) {}

  record Figure(String number, String words) {}

  /**
   * @param verified a sentence; empty if not said
   * @param source empty if not said
   */
  record ExamView(
      String title, List<Figure> figures, String verified, String source, List<Domain> domains) {}

  /**
   * @param weight with its unit
   * @param share for the length of a line
   */
  record Domain(String number, String title, String weight, String share) {}

  record Group(String id, String title, List<Row> rows) {}

  /**
   * @param number empty if the topic has none
   */
  record Row(
      String number, String topic, String href, String title, String summary, List<String> tally) {}

  record Lately(List<BlockView.Erratum> errata, Anchor all) {}
}
