package io.github.studysite.render;

import io.github.studysite.model.Page;
import io.github.studysite.model.Question;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the page of a topic's questions and their answers. The topic's own page only asks them:
 * with a script they are answered there, and the answers would be the largest part of it.
 */
final class QuestionsPages {
  private QuestionsPages() {}

  /**
   * @param topic with a question
   */
  static Page of(Topic topic, PageContext site) {
    PageLinks links = PageLinks.relativeTo(SitePaths.questions(topic.slug()));
    Texts texts = site.texts();
    QuestionViews views = new QuestionViews(texts, site.blocks(links));
    List<QuestionView> questions = new ArrayList<>();
    for (Question question : topic.questions()) {
      questions.add(views.view(question, questions.size() + 1, question.id()));
    }
    String title = texts.of("questions.of", "topic", topic.title());
    QuestionsView view =
        new QuestionsView(
            site.text(),
            site.frames().frame(links, title, title, site.frames().checked(topic), topic.path()),
            TopicLists.number(topic),
            new Anchor(links.to(topic.page()), topic.title()),
            texts.count("count.questions", questions.size()),
            questions);
    return new Page(links.page(), "pages/questions", view);
  }
}
