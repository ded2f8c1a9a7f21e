package io.github.studysite.data;

import io.github.studysite.model.Exam;
import io.github.studysite.model.LinkedSite;
import java.util.List;

/**
 * What {@code data/site.json} holds; the names of the components are the names in the file, and
 * {@code site.schema.json} says what each means.
 */
record Graph(
    String $schema,
    String id,
    String title,
    String description,
    String language,
    List<TopicNode> topics,
    List<TermNode> terms,
    List<QuestionNode> questions,
    List<LinkEdge> links,
    List<Exam> exams,
    List<ProblemNode> problems) {

  record TopicNode(
      String slug,
      int number,
      String title,
      String summary,
      String page,
      String checked,
      List<String> tags,
      List<String> objectives,
      List<SectionNode> sections,
      List<String> terms,
      List<String> questions) {}

  record SectionNode(String id, int level, String title) {}

  record TermNode(
      String id,
      String name,
      String expansion,
      List<String> aliases,
      List<String> confusable,
      String page,
      String topic,
      String definition,
      List<LinkedSite.Mention> mentions) {}

  record QuestionNode(
      String id,
      String kind,
      int rev,
      List<String> was,
      String topic,
      List<String> objectives,
      String question) {}

  record LinkEdge(String page, String target, String term, String words, String rule) {}

  record ProblemNode(
      String rule, String severity, String file, int line, int column, String message) {}
}
