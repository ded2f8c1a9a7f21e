package io.github.studysite.source;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** One note while it is being read: where its offsets lie, and what was wrong so far. */
final class Reading {
  private final SourceFile file;
  private final Lines lines;
  private final List<Problem> problems = new ArrayList<>();
  private boolean trustedHtml;

  Reading(SourceFile file) {
    this.file = file;
    this.lines = new Lines(file.path(), file.text());
  }

  /** The same note with problems of its own, for what is read a second time. */
  Reading(Reading other) {
    this.file = other.file;
    this.lines = other.lines;
    this.trustedHtml = other.trustedHtml;
  }

  String path() {
    return file.path();
  }

  String text() {
    return file.text();
  }

  Lines lines() {
    return lines;
  }

  boolean trustedHtml() {
    return trustedHtml;
  }

  void trustHtml(boolean trusted) {
    trustedHtml = trusted;
  }

  Place place(int offset) {
    return lines.place(offset);
  }

  void error(String rule, int offset, String message, String advice) {
    error(rule, place(offset), message, advice);
  }

  void error(String rule, Place place, String message, String advice) {
    problems.add(Problem.error(rule, place, message, advice));
  }

  void warning(String rule, int offset, String message, String advice) {
    warning(rule, place(offset), message, advice);
  }

  void warning(String rule, Place place, String message, String advice) {
    problems.add(Problem.warning(rule, place, message, advice));
  }

  void add(List<Problem> found) {
    problems.addAll(found);
  }

  /** All problems so far, in the order of the file. */
  List<Problem> problems() {
    return problems.stream().sorted().toList();
  }
}
