package io.github.studysite.render;

import io.github.studysite.model.Card;
import io.github.studysite.model.Exam;
import io.github.studysite.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which domains of the exam a card belongs to. */
final class CardObjectives {
  private final Exam exam;

  /** By {@code exam/objective}. */
  private final Map<String, String> domains = new HashMap<>();

  private CardObjectives(Exam exam) {
    this.exam = exam;
    if (exam != null) {
      for (Exam.Domain domain : exam.domains()) {
        for (Exam.Objective objective : domain.objectives()) {
          domains.put(exam.id() + "/" + objective.id(), domain.id());
        }
      }
    }
  }

  static CardObjectives of(Site site) {
    return new CardObjectives(ExamViews.exam(site));
  }

  List<String> domains(Card card) {
    return card.objectives().stream()
        .map(domains::get)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Null if the settings name none. */
  DeckHead.ExamHead exam() {
    return exam == null
        ? null
        : new DeckHead.ExamHead(
            exam.id(),
            exam.title(),
            exam.questions(),
            exam.minutes(),
            exam.pass(),
            exam.scale(),
            exam.source(),
            exam.domains().stream()
                .map(
                    domain -> new DeckHead.DomainHead(domain.id(), domain.title(), domain.weight()))
                .toList());
  }
}
