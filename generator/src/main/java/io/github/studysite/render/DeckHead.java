package io.github.studysite.render;

import java.util.List;
import java.util.Map;

/**
 * All cards of a site in short, as scripts read it.
 *
 * @param site the id of the site
 * @param exam the exam that the settings name; null if they name none
 * @param report where mistakes are reported; empty if not known
 * @param cards id, revision, position of the topic, kind, ids of domains of the exam, number of the
 *     piece that holds the body and, if it had other ids before, those
 * @param pieces paths of the bodies from the site's root
 * @param texts messages that begin with {@code quiz.}, without that
 * @param icons SVG by name
 */
record DeckHead(
    String site,
    ExamHead exam,
    String report,
    List<TopicHead> topics,
    List<List<Object>> cards,
    List<String> pieces,
    Map<String, String> texts,
    Map<String, String> icons) {

  record ExamHead(
      String id,
      String title,
      int questions,
      int minutes,
      int pass,
      int scale,
      String source,
      List<DomainHead> domains) {}

  record DomainHead(String id, String title, int weight) {}

  record TopicHead(String slug, int number, String title, String page) {}
}
