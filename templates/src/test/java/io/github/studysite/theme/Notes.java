package io.github.studysite.theme;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import io.github.studysite.model.Section;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Segment.Boundary;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes parsed notes by hand, as a parser and a linker would have made them. */
final class Notes {
  static final Place PLACE = new Place("topics/16-messaging.md", 1, 1);

  private static final Pattern PIECE =
      Pattern.compile(
          "<code[^>]*>[^<]*</code>|</?[a-z][^>]*>"
              + "|\\[\\[([^\\]|]+)\\|([^\\]]+)]]|\\{([^}]+)}|==([^=]+)==|!\\(([^)]+)\\)");

  private Notes() {}

  /**
   * Words and tags; {@code [[id|words]]} is a link to a term, {@code {address|words}} one to
   * elsewhere, {@code ==word==} a gap, {@code !(source|words)} an image.
   */
  static Prose prose(String text) {
    List<Segment> segments = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    int end = 0;
    while (piece.find()) {
      words(segments, text.substring(end, piece.start()));
      end = piece.end();
      if (piece.group(1) != null) {
        link(segments, new LinkTarget.ToTerm(piece.group(1), true), piece.group(2));
      } else if (piece.group(3) != null) {
        String[] parts = piece.group(3).split("\\|");
        link(segments, new LinkTarget.Url(parts[0]), parts[1]);
      } else if (piece.group(4) != null) {
        segments.add(new Segment.Gap(List.of(piece.group(4)), PLACE));
      } else if (piece.group(5) != null) {
        String[] parts = piece.group(5).split("\\|");
        segments.add(new Segment.Image(parts[0], parts[1], "", PLACE));
      } else {
        segments.add(new Segment.Markup(piece.group(), boundary(piece.group())));
      }
    }
    words(segments, text.substring(end));
    return new Prose(segments);
  }

  private static Boundary boundary(String html) {
    if (html.startsWith("<code")) {
      return Boundary.SOLID;
    }
    return html.matches("</?(em|strong|b|i|del)>") ? Boundary.NONE : Boundary.BLOCK;
  }

  private static void words(List<Segment> segments, String words) {
    if (!words.isEmpty()) {
      segments.add(new Segment.Text(words, true, PLACE));
    }
  }

  private static void link(List<Segment> segments, LinkTarget target, String words) {
    segments.add(new Segment.LinkStart(target, PLACE));
    segments.add(new Segment.Text(words, false, PLACE));
    segments.add(new Segment.LinkEnd());
  }

  static Block.Passage passage(String text) {
    return new Block.Passage(prose(text));
  }

  static TermNote note(Block... blocks) {
    return new TermNote(List.of(blocks));
  }

  static Term term(String id, String name, String expansion, String... notes) {
    return term(
        id,
        name,
        expansion,
        List.of(),
        Arrays.stream(notes).map(text -> note(passage(text))).toList());
  }

  static Term term(
      String id, String name, String expansion, List<String> confusable, List<TermNote> notes) {
    return new Term(
        id,
        name,
        expansion,
        List.of(),
        confusable,
        LinkRule.BY_NAME,
        null,
        List.of(),
        List.of(),
        notes.get(0),
        notes.subList(1, notes.size()),
        PLACE);
  }

  static Section section(String id, int level, String title, Block... blocks) {
    return new Section(id, level, prose(title), List.of(blocks), PLACE);
  }

  static Question question(String id, String stem, Answers answers, String explanation) {
    return question(id, stem, List.of(), answers, List.of(), explanation);
  }

  static Question question(
      String id,
      String stem,
      List<Block> scenario,
      Answers answers,
      List<Block> hint,
      String explanation) {
    return new Question(
        id,
        prose(stem),
        1,
        List.of(),
        List.of(),
        false,
        Set.of(),
        scenario,
        answers,
        hint,
        explanation.isEmpty() ? List.of() : List.of(passage(explanation)),
        PLACE);
  }

  /** Options; a right one begins with {@code +}, feedback follows a bar. */
  static Answers.Choice choice(QuestionKind kind, String... options) {
    return new Answers.Choice(
        kind,
        Arrays.stream(options)
            .map(
                option -> {
                  boolean right = option.startsWith("+");
                  String[] parts = (right ? option.substring(1) : option).split("\\|");
                  List<Block> feedback =
                      parts.length == 1 ? List.of() : List.of(passage("<p>" + parts[1] + "</p>"));
                  return new Answers.Option(prose(parts[0]), right, feedback, false, PLACE);
                })
            .toList());
  }

  static Topic topic(
      int number,
      String slug,
      String title,
      String summary,
      List<Section> sections,
      List<Question> questions) {
    return new Topic(
        "topics/" + number + "-" + slug + ".md",
        slug,
        number,
        new FrontMatter(
            title,
            summary,
            List.of("storage"),
            List.of(),
            "2026-11-22",
            List.of(),
            List.of(),
            false,
            false),
        sections,
        questions,
        List.of());
  }
}
