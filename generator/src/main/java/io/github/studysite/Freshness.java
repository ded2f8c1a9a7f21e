package io.github.studysite;

import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Finds notes that nobody has checked for long. The only rule that looks at the calendar. */
final class Freshness {
  private Freshness() {}

  static List<Problem> problems(Site site, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    for (Topic topic : site.topics()) {
      FrontMatter frontMatter = topic.frontMatter();
      if (!frontMatter.checked().isEmpty()) {
        addProblem(problems, topic, site.settings().checks().freshMonths(), today);
      }
    }
    return problems;
  }

  private static void addProblem(List<Problem> problems, Topic topic, int months, LocalDate today) {
    String checked = topic.frontMatter().checked();
    LocalDate day;
    try {
      day = LocalDate.parse(checked);
    } catch (DateTimeParseException malformed) {
      return; // Reading the front matter has said so already.
    }
    Place place = Place.of(topic.path());
    if (day.isAfter(today)) {
      problems.add(
          Problem.warning(
              "checked-in-future",
              place,
              "These notes were checked on " + checked + ", a day that has not come yet.",
              "Set checked: to the day on which you last compared the notes with their sources."));
    } else if (day.isBefore(today.minusMonths(months))) {
      problems.add(
          Problem.warning(
              "checked-stale",
              place,
              "These notes were last checked on "
                  + checked
                  + ", more than "
                  + (months == 12 ? "a year" : months == 1 ? "a month" : months + " months")
                  + " ago.",
              "Compare them with their sources, then set checked: to today."));
    }
  }
}
