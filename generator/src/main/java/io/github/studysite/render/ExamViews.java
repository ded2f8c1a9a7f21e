package io.github.studysite.render;

import io.github.studysite.model.Exam;
import io.github.studysite.model.Site;
import io.github.studysite.render.HomeView.Domain;
import io.github.studysite.render.HomeView.ExamView;
import io.github.studysite.render.HomeView.Figure;
import java.util.ArrayList;
import java.util.List;

/** An exam's blueprint in figures. */
final class ExamViews {
  private ExamViews() {}

  /** The exam that the settings name; null if they name none. */
  static ExamView of(Site site, Texts texts) {
    Exam exam = exam(site);
    return exam == null ? null : view(exam, texts);
  }

  /** The exam that the settings name; null if they name none. */
  static Exam exam(Site site) {
    return site.exams().stream()
        .filter(exam -> exam.id().equals(site.settings().exam()))
        .findFirst()
        .orElse(null);
  }

  private static ExamView view(Exam exam, Texts texts) {
    List<Figure> figures = new ArrayList<>();
    add(figures, texts, "noun.questions", exam.questions());
    add(figures, texts, "noun.scored", exam.scored());
    add(figures, texts, "noun.minutes", exam.minutes());
    if (exam.pass() > 0) {
      figures.add(
          new Figure(
              texts.number(exam.pass()),
              exam.scale() > 0
                  ? texts.of("exam.passOf", "scale", texts.number(exam.scale()))
                  : texts.of("exam.pass")));
    }
    List<Domain> domains = new ArrayList<>();
    for (Exam.Domain domain : exam.domains()) {
      domains.add(
          new Domain(
              domain.id(),
              domain.title(),
              texts.of("exam.weight", "weight", Integer.toString(domain.weight())),
              domain.weight() + "%"));
    }
    String verified =
        exam.verified().isEmpty()
            ? ""
            : texts.of("exam.verified", "date", texts.longDate(exam.verified()));
    return new ExamView(exam.title(), figures, verified, exam.source(), domains);
  }

  private static void add(List<Figure> figures, Texts texts, String noun, int number) {
    if (number > 0) {
      figures.add(new Figure(texts.number(number), texts.noun(noun, number)));
    }
  }
}
