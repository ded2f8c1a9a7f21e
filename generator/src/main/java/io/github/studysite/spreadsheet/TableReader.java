package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a table with a header: each row is a term, a question, or more about the one above. */
final class TableReader {
  private final SheetReading reading;
  private final Columns columns;
  private final List<TopicDraft> topics;
  private final Map<String, TopicDraft> byName = new LinkedHashMap<>();
  private final CellText cells;

  private TopicDraft topic;
  private String lastSection = "";
  private boolean aboutTerm;

  private TableReader(SheetReading reading) {
    this.reading = reading;
    this.columns = reading.columns();
    this.topics = reading.topics();
    this.cells = new CellText(reading.findings());
    topics.forEach(each -> byName.put(key(each.name()), each));
  }

  static void read(SheetReading reading) {
    TableReader reader = new TableReader(reading);
    reading.sheet().filled().forEach(reader::read);
  }

  private void read(SheetRow row) {
    if (reading.map().kind(row).filter(kind -> kind == RowKind.SKIP).isPresent()) {
      reading.droppedAsTheMapSays(row);
      return;
    }
    if (columns.isHeader(row)) {
      reading.droppedAsHeader(row);
      return;
    }
    if (!row.hasLetterOrDigit()) {
      reading.dropped(row, 0, "No letter and no digit stands in it.");
      return;
    }
    topic(row);
    String section = line(row, Role.SECTION);
    if (!section.isEmpty() && !section.equals(lastSection)) {
      topic.body().add(Item.of(Item.Kind.SECTION, row, MarkdownText.of(section)));
      lastSection = section;
      aboutTerm = false;
    }
    term(row);
    question(row);
    ignored(row);
  }

  /** An empty cell means the topic above, as when cells are merged. */
  private void topic(SheetRow row) {
    String name = line(row, Role.TOPIC);
    if (name.isEmpty() && topic != null) {
      return;
    }
    String wanted = name.isEmpty() ? reading.sheet().title() : name;
    TopicDraft before = topic;
    topic = byName.get(key(wanted));
    if (topic == null) {
      topic = new TopicDraft(topics.size() + 1, wanted, row);
      topics.add(topic);
      byName.put(key(wanted), topic);
    }
    if (topic != before) {
      lastSection = "";
      aboutTerm = false;
    }
  }

  private void term(SheetRow row) {
    String name = line(row, Role.TERM);
    if (!name.isEmpty()) {
      Map<String, String> said = new LinkedHashMap<>();
      String expansion = line(row, Role.EXPANSION);
      if (!expansion.isEmpty()) {
        said.put("expansion", expansion.replace('"', '”'));
      }
      String aliases = String.join(", ", all(row, Role.ALIAS)).replace('"', '”');
      if (!aliases.isEmpty()) {
        said.put("aliases", aliases);
      }
      topic.body().add(new Item(Item.Kind.TERM, row, MarkdownText.of(name), said, ""));
      aboutTerm = true;
    }
    List<Role> roles = new ArrayList<>(List.of(Role.DEFINITION, Role.NOTE));
    if (name.isEmpty()) {
      roles.addAll(List.of(Role.EXPANSION, Role.ALIAS));
    }
    if (line(row, Role.QUESTION).isEmpty()) {
      roles.addAll(List.of(Role.ANSWER, Role.OPTION, Role.EXPLANATION));
    }
    for (Role role : roles) {
      for (int column : columns.all(role)) {
        notes(row, column);
      }
    }
    unnamed(row);
  }

  private void notes(SheetRow row, int column) {
    String label = columns.label(column);
    for (String point : cells.points(row, column)) {
      String text = MarkdownText.of(point);
      topic
          .body()
          .add(
              Item.of(
                  aboutTerm ? Item.Kind.SAYS : Item.Kind.POINT,
                  row,
                  label.isEmpty() ? text : "**" + MarkdownText.of(label) + "**: " + text));
    }
  }

  private void unnamed(SheetRow row) {
    for (int column = 1; column <= row.cells().size(); column++) {
      if (!columns.roles().containsKey(column) && !row.cell(column).isEmpty()) {
        reading.guessed(row, column, "The column has no name; kept as a note.");
        notes(row, column);
      }
    }
  }

  private void question(SheetRow row) {
    String question = line(row, Role.QUESTION);
    if (question.isEmpty()) {
      return;
    }
    List<String> answers = all(row, Role.ANSWER);
    List<String> options = all(row, Role.OPTION);
    List<Item> items =
        answers.isEmpty() || answers.containsAll(options)
            ? QuestionDraft.of(row, question, answers)
            : QuestionDraft.withOptions(row, question, answers, options);
    topic.questions().addAll(items);
    if (answers.isEmpty()) {
      reading.guessedWithoutAnswer(row, columns.first(Role.QUESTION));
      options.forEach(
          option -> topic.questions().add(Item.of(Item.Kind.POINT, row, MarkdownText.of(option))));
    }
    for (String explanation : all(row, Role.EXPLANATION)) {
      topic.questions().add(Item.of(Item.Kind.ANSWER, row, MarkdownText.of(explanation)));
    }
  }

  private void ignored(SheetRow row) {
    for (int column : columns.all(Role.IGNORE)) {
      if (!row.cell(column).isEmpty()) {
        reading.droppedWithColumn(row, column);
      }
    }
  }

  private List<String> all(SheetRow row, Role role) {
    List<String> points = new ArrayList<>();
    columns.all(role).forEach(column -> points.addAll(cells.points(row, column)));
    return points;
  }

  /** All cells of the role in one line. */
  private String line(SheetRow row, Role role) {
    return String.join(" ", all(row, role));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
