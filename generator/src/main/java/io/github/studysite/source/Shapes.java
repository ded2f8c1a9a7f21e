package io.github.studysite.source;

import static io.github.studysite.source.Shape.Key.flag;
import static io.github.studysite.source.Shape.Key.group;
import static io.github.studysite.source.Shape.Key.groups;
import static io.github.studysite.source.Shape.Key.number;
import static io.github.studysite.source.Shape.Key.text;
import static io.github.studysite.source.Shape.Key.texts;
import static io.github.studysite.source.Shape.Key.word;

import io.github.studysite.model.Rules;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every key of every YAML that authors write: whoever adds one adds it here, and to the reader that
 * wants its value. Descriptions are shown by editors and in the manual.
 */
final class Shapes {
  private static final String ID = "[\\p{Ll}\\p{Lo}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{N}]+)*";
  private static final String URL = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*";
  private static final String FOLDER_URL = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+[^\\s?#]*";
  private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String OBJECTIVE = "[^/\\s]+/[^/\\s]+";
  private static final String WITHOUT_STEPS = "[^/,\\s]+";

  static final Shape LINKING =
      Shape.of(
          texts(
              "always",
              "Names or ids of terms that become links although they are short or everyday words."),
          texts("never", "Names or ids of terms that never become links by themselves."),
          word(
              "mode",
              "Whether plain text that names a term becomes a link: where it is named first in a"
                  + " section, or nowhere.",
              "first-in-section",
              "off"));

  static final Shape GROUP_OF_TOPICS =
      Shape.of(
          text("title", "Title of the group.").needed(),
          texts("topics", "Topics by their file name without number and extension."));

  static final Shape CHECKS =
      Shape.of(
          texts("acronyms", "Acronyms that readers know without a term."),
          number(
              "questionsPerObjective",
              "An objective of an exam with fewer questions is reported as thin; 3 if not said."),
          number(
              "freshMonths",
              "Notes whose checked: is older are reported as stale; 12 months if not said."));

  static final Shape RULES = rules(List.of());

  static final Shape THEME =
      new Shape(
          Stream.concat(
                  ThemeReader.COLOURS.stream()
                      .map(
                          role ->
                              text(
                                      role,
                                      "A colour, or one for light and one for dark:"
                                          + " \"#0b57b0 #7db8ff\".")
                                  .like(ThemeReader.COLOUR)),
                  ThemeReader.FONTS.stream()
                      .map(
                          role ->
                              text(role, "Fonts with commas between them: Charter, Georgia, serif.")
                                  .like(ThemeReader.FONT_LIST)))
              .toList());

  static final Shape SETTINGS =
      Shape.of(
          text(
                  "id",
                  "Identity of the site: lower-case letters, digits and hyphens. Learners' progress"
                      + " is stored under it, so never change it.")
              .needed()
              .like(ID),
          text("title", "Name of the site.").needed(),
          text("description", "One sentence for the home page and for search engines."),
          text(
                  "language",
                  "Language of the notes and the pages as a tag such as de; en if not said.")
              .like("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*"),
          text("author", "Who wrote the notes; shown at the foot of each page."),
          text("licence", "What others may do with the notes; shown at the foot of each page."),
          text("baseUrl", "Where the site is published; for the sitemap and canonical links.")
              .like(FOLDER_URL),
          text("repository", "Where the notes are kept; for “source” and “report a mistake”.")
              .like(URL),
          text("branch", "Branch of the repository; main if not said."),
          groups(
              "groups",
              "Topics under common titles; without it they stand in file order.",
              GROUP_OF_TOPICS),
          group("linking", "How plain text becomes links.", LINKING),
          group("rules", "A level for a rule by its name.", RULES),
          text("exam", "Id of the blueprint that is used if none is chosen."),
          group("theme", "Colours and fonts by role.", THEME),
          word(
              "offline",
              "Whether browsers keep a copy of the site for reading offline; on if not said.",
              "on",
              "off"),
          group("checks", "What single rules need to know.", CHECKS));

  static final Shape FRONT_MATTER =
      Shape.of(
          text("title", "Title of the note, the first heading of its page.").needed(),
          text("summary", "One sentence for the home page and for search engines."),
          texts("tags", "Words to find the note by."),
          texts("objectives", "What of an exam the note teaches, as exam/objective.")
              .like(OBJECTIVE),
          text("checked", "The day on which somebody last compared the note with its sources.")
              .like(DATE),
          texts("sources", "Addresses of the sources.").like(URL),
          texts("redirect_from", "Addresses that the page had before, from the site's root.")
              .like("/?[^:\\\\?#\\p{Cntrl}/]+(/[^:\\\\?#\\p{Cntrl}/]+)*"),
          word("html", "Write trusted to keep raw HTML as it is.", "trusted"),
          flag("draft", "Write true to leave the note out of the site."));

  static final Shape OBJECTIVES =
      Shape.of(
          text("id", "Short name such as 1.3, once in the exam.").needed().like(WITHOUT_STEPS),
          text("title", "The objective's words.").needed());

  static final Shape DOMAINS =
      Shape.of(
          text("id", "Short name such as 1, once in the exam.").needed().like(WITHOUT_STEPS),
          text("title", "The domain's name.").needed(),
          number("weight", "Share of the questions in per cent; all of them add up to 100."),
          groups("objectives", "What the domain expects one to be able to do.", OBJECTIVES));

  static final Shape EXAM =
      Shape.of(
          text("id", "Name of the blueprint, used as exam/objective.").needed().like(ID),
          text("title", "Name of the exam.").needed(),
          number("questions", "How many questions are asked."),
          number("scored", "How many of them count."),
          number("minutes", "Time allowed."),
          number("pass", "Points needed to pass."),
          number("scale", "Highest number of points."),
          text("verified", "The day on which somebody last compared this with the exam's guide.")
              .like(DATE),
          text("source", "Address of the official guide.").like(URL),
          groups("domains", "What the exam is made of.", DOMAINS));

  private Shapes() {}

  /**
   * @param more rules of extensions
   */
  static Shape rules(List<String> more) {
    return new Shape(
        Stream.concat(Rules.NAMES.stream(), more.stream().distinct())
            .map(Shape.Key::level)
            .toList());
  }
}
