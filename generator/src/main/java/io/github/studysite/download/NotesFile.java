package io.github.studysite.download;

import java.util.List;

/**
 * What {@code notes.json} holds; the names of the components are the names in the file. Names are
 * plain text, everything longer is HTML.
 *
 * @param version of this format
 * @param site id of the site
 */
record NotesFile(
    String format,
    int version,
    String site,
    String title,
    String language,
    List<TermEntry> terms,
    List<CardEntry> cards) {

  /**
   * @param page address of the term's page if the site says where it is published, else its path
   */
  record TermEntry(
      String id,
      String name,
      String expansion,
      List<String> aliases,
      List<String> confusable,
      List<String> was,
      String topic,
      List<String> objectives,
      String definition,
      List<String> notes,
      String page) {}

  /**
   * @param given what there is to order or to match, in groups
   * @param answers all that are right or accepted; in order for the kind {@code order}
   * @param note address, or path, of the place in the notes
   */
  record CardEntry(
      String id,
      String kind,
      int rev,
      List<String> was,
      String topic,
      List<String> objectives,
      String question,
      List<List<String>> given,
      List<OptionEntry> options,
      List<String> answers,
      String explanation,
      String note) {}

  record OptionEntry(String words, boolean right, String feedback) {}
}
