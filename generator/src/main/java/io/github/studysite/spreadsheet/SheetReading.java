package io.github.studysite.spreadsheet;

import java.util.List;

/**
 * A sheet that is being read, and where it goes.
 *
 * @param map what its author says about it
 * @param topics those that were read so far, of the sheets before it too; grows
 * @param findings grows
 */
record SheetReading(
    SheetRows sheet,
    SheetMap map,
    Columns columns,
    List<TopicDraft> topics,
    List<Finding> findings) {

  /**
   * @param column 0 for the whole row
   */
  void dropped(SheetRow row, int column, String reason) {
    findings.add(Finding.at(Finding.Kind.DROPPED, row, column, reason));
  }

  void droppedAsTheMapSays(SheetRow row) {
    dropped(row, 0, "The map says so.");
  }

  void droppedAsHeader(SheetRow row) {
    dropped(row, 0, "It is the header.");
  }

  void droppedWithColumn(SheetRow row, int column) {
    dropped(row, column, "The map leaves this column out.");
  }

  /**
   * @param column 0 for the whole row
   */
  void guessed(SheetRow row, int column, String guess) {
    findings.add(Finding.at(Finding.Kind.GUESSED, row, column, guess));
  }

  void guessedWithoutAnswer(SheetRow row, int column) {
    guessed(row, column, "The question has no answer; it stays a draft until it has one.");
  }
}
