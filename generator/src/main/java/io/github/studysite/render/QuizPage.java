package io.github.studysite.render;

import io.github.studysite.model.Exam;
import io.github.studysite.model.Page;
import io.github.studysite.render.PageParts.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of the quiz. */
final class QuizPage {
  private QuizPage() {}

  /**
   * @param cards how many there are
   */
  static Page of(PageContext site, int cards) {
    PageLinks links = PageLinks.relativeTo(SitePaths.QUIZ);
    Texts texts = site.texts();
    QuizView view =
        new QuizView(
            site.text(),
            site.frames()
                .frame(links, texts.of("quizPage.title"), texts.of("quizPage.description")),
            texts.count("quizPage.lead", cards),
            site.index().topics().stream()
                .filter(topic -> !topic.questions().isEmpty())
                .map(
                    topic ->
                        new Anchor(
                            links.to(SitePaths.questions(topic.slug())), TopicLists.named(topic)))
                .toList(),
            site.index().topics().stream()
                .map(topic -> new QuizView.Choice(topic.slug(), TopicLists.named(topic)))
                .toList(),
            exam(ExamViews.exam(site.index().linked().site()), texts));
    return new Page(SitePaths.QUIZ, "pages/quiz", view);
  }

  private static QuizView.ExamView exam(Exam exam, Texts texts) {
    if (exam == null) {
      return null;
    }
    List<String> facts = new ArrayList<>();
    if (exam.questions() > 0) {
      facts.add(texts.count("count.questions", exam.questions()));
    }
    if (exam.minutes() > 0) {
      facts.add(texts.count("quizPage.minutes", exam.minutes()));
    }
    return new QuizView.ExamView(
        exam.title(),
        String.join(texts.of("list.separator"), facts),
        exam.domains().stream()
            .map(domain -> new QuizView.Choice(domain.id(), domain.title()))
            .toList());
  }
}
