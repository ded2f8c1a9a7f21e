package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A topic as the sheet has it, while it is being read. */
final class TopicDraft {
  private final int number;
  private final String name;
  private final Item title;
  private final List<Item> body = new ArrayList<>();
  private final List<Item> questions = new ArrayList<>();

  /**
   * @param number its place among the topics; decides the name of its file
   * @param row where its title stands
   */
  TopicDraft(int number, String name, SheetRow row) {
    this.number = number;
    this.name = name;
    this.title = Item.of(Item.Kind.TITLE, row, quoted(name));
  }

  /** A string in YAML is a string in JSON. */
  private static String quoted(String name) {
    return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  /** May be changed while the topic is being read. */
  List<Item> body() {
    return body;
  }

  /** May be changed while the topic is being read. */
  List<Item> questions() {
    return questions;
  }

  /** All lines in the order of the note. */
  List<Item> items() {
    return Stream.of(List.of(title), body, questions).flatMap(List::stream).toList();
  }

  boolean isEmpty() {
    return body.isEmpty() && questions.isEmpty();
  }

  Item last() {
    return body.isEmpty() ? title : body.get(body.size() - 1);
  }
}
