package io.github.studysite.assemble;

import io.github.studysite.model.Exam;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes one site of everything that was read. */
public final class SiteAssembler {
  private SiteAssembler() {}

  /**
   * The site without its drafts, whose problems are left out too. Its settings name only groups and
   * topics that exist, its terms are mixed up only with terms that exist, by their ids.
   *
   * @param problems those of the settings and of files that could not be read; they come first
   */
  public static Site assemble(
      Settings settings,
      List<Topic> topics,
      List<PlainPage> pages,
      List<Exam> exams,
      List<String> images,
      List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    TopicOrder order = TopicOrder.of(settings, topics);
    List<PlainPage> shown = pages.stream().filter(page -> !page.frontMatter().draft()).toList();
    order.topics().forEach(topic -> all.addAll(topic.problems()));
    shown.forEach(page -> all.addAll(page.problems()));

    List<Problem> found = new ArrayList<>(order.problems());
    Site site =
        new Site(
            settings.withGroups(order.groups()),
            Confusables.resolve(order.topics(), found),
            shown,
            exams,
            images,
            List.of());
    found.addAll(PageChecks.problems(site));
    found.addAll(RedirectChecks.problems(site));
    found.addAll(TermChecks.problems(site));
    found.addAll(QuestionChecks.problems(site));
    found.addAll(ObjectiveChecks.problems(site));
    found.addAll(ThinObjectives.problems(site));
    found.addAll(SettingsChecks.problems(site));
    found.addAll(TagChecks.problems(site));
    Collections.sort(found);
    all.addAll(found);
    return new Site(site.settings(), site.topics(), shown, exams, images, all);
  }
}
