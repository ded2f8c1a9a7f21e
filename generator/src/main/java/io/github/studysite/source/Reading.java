package io.github.studysite.source;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** One note while it is being read: where its offsets lie, and what was wrong so far. */
final class Reading {
  private final String path;
  private final String text;
  private final Lines lines;
  private final List<CallOutKind> callOuts;
  private final List<Problem> problems = new ArrayList<>();
  private boolean trustedHtml;
  private ReferenceRepository references;

  Reading(SourceFile file, List<CallOutKind> callOuts) {
    this.path = file.path();
    this.callOuts = callOuts;
    this.text = CleanText.of(file, problems);
    this.lines = new Lines(path, text);
  }

  /** The same note with problems of its own, for what is read a second time. */
  Reading(Reading other) {
    this.path = other.path;
    this.text = other.text;
    this.lines = other.lines;
    this.callOuts = other.callOuts;
    this.trustedHtml = other.trustedHtml;
    this.references = other.references;
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  /** The kinds of call-out that authors may write. */
  List<CallOutKind> callOuts() {
    return callOuts;
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

  /** The definitions of the note: {@code [words]: address}. */
  ReferenceRepository references() {
    return references;
  }

  void defineReferences(ReferenceRepository defined) {
    references = defined;
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

  /** For a trap that is a consequence of another one: quiet if that was reported just here. */
  void errorUnlessSaid(String rule, int offset, String message, String advice) {
    Place place = place(offset);
    if (problems.stream().noneMatch(problem -> problem.place().equals(place))) {
      error(rule, place, message, advice);
    }
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

  /**
   * All problems so far, in the order of the file; browsers clone some elements, hence distinct.
   */
  List<Problem> problems() {
    return problems.stream().distinct().sorted().toList();
  }
}
