package io.github.studysite.render;

import io.github.studysite.model.Card;
import io.github.studysite.model.Deck;
import io.github.studysite.model.Exam;
import io.github.studysite.model.Page;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the page of progress. */
final class ProgressPage {
  private ProgressPage() {}

  static Page of(PageContext site, Deck deck) {
    PageLinks links = PageLinks.relativeTo(SitePaths.PROGRESS);
    Texts texts = site.texts();
    int cards = deck.cards().size();
    ProgressView view =
        new ProgressView(
            site.text(),
            site.frames()
                .frame(links, texts.of("progress.title"), texts.of("progress.description")),
            texts.count("progress.allNew", cards),
            texts.number(cards),
            topics(site, deck, links),
            domains(site),
            words(texts));
    return new Page(SitePaths.PROGRESS, "pages/progress", view);
  }

  /** Topics without cards have nothing to show. */
  private static List<ProgressView.TopicRow> topics(PageContext site, Deck deck, PageLinks links) {
    Map<String, Integer> cards = new HashMap<>();
    for (Card card : deck.cards()) {
      cards.merge(card.topicSlug(), 1, Integer::sum);
    }
    List<ProgressView.TopicRow> rows = new ArrayList<>();
    for (Topic topic : site.index().topics()) {
      if (cards.containsKey(topic.slug())) {
        rows.add(
            new ProgressView.TopicRow(
                topic.slug(),
                links.to(topic.page()),
                topic.title(),
                site.texts().number(cards.get(topic.slug()))));
      }
    }
    return rows;
  }

  private static List<ProgressView.DomainRow> domains(PageContext site) {
    Exam exam = ExamViews.exam(site.index().linked().site());
    return exam == null
        ? List.of()
        : exam.domains().stream()
            .map(
                domain ->
                    new ProgressView.DomainRow(
                        domain.id(),
                        domain.title(),
                        site.texts()
                            .of("exam.weight", "weight", Integer.toString(domain.weight()))))
            .toList();
  }

  private static List<ProgressView.Word> words(Texts texts) {
    return texts.below("progress.say.").entrySet().stream()
        .map(word -> new ProgressView.Word(word.getKey(), word.getValue()))
        .toList();
  }
}
