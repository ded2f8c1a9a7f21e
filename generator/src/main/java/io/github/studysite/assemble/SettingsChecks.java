package io.github.studysite.assemble;

import io.github.studysite.model.Exam;
import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what the settings name, and the exams against each other. */
final class SettingsChecks {
  /** The settings carry no places: the file must do. */
  private static final Place SETTINGS = Place.of("studysite.yaml");

  private SettingsChecks() {}

  static List<Problem> problems(Site site) {
    List<Problem> problems = new ArrayList<>();
    examsWithOneId(site.exams(), problems);
    defaultExam(site, problems);
    SiteTerms terms = new SiteTerms(site.topics());
    terms("always", site.settings().linking().always(), terms, problems);
    terms("never", site.settings().linking().never(), terms, problems);
    return problems;
  }

  private static void examsWithOneId(List<Exam> exams, List<Problem> problems) {
    Map<String, Place> places = new HashMap<>();
    for (Exam exam : exams) {
      Place first = places.putIfAbsent(exam.id(), exam.place());
      if (first != null) {
        problems.add(
            Problem.error(
                "duplicate-exam",
                exam.place(),
                "Two exams have the id “" + exam.id() + "”: this one and that at " + first + ".",
                "Give one of them another id."));
      }
    }
  }

  private static void defaultExam(Site site, List<Problem> problems) {
    String wanted = site.settings().exam();
    List<String> ids = site.exams().stream().map(Exam::id).toList();
    if (!wanted.isEmpty() && !ids.contains(wanted)) {
      problems.add(
          Problem.error(
              "unknown-exam",
              SETTINGS,
              "The default exam “" + wanted + "” does not exist.",
              Nearest.didYouMean(wanted, ids).orElse("Exams are read from exams/*.yaml.")));
    }
  }

  private static void terms(
      String key, List<String> names, SiteTerms terms, List<Problem> problems) {
    for (String name : names) {
      if (terms.find(name).isEmpty()) {
        problems.add(
            Problem.error(
                "unknown-term",
                SETTINGS,
                "linking." + key + " names “" + name + "”, which is no term.",
                Nearest.didYouMean(name, terms.names())
                    .orElse("Take it out, or define the term.")));
      }
    }
  }
}
