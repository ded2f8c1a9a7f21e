package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads an outline: rows in the order of the sheet become lines in the order of the note. */
final class OutlineReader {
  private final SheetReading reading;
  private final Columns columns;
  private final List<TopicDraft> topics;
  private final CellText cells;

  private TopicDraft topic;
  private boolean belowQuestions;

  /** The next row is a note without a label. */
  private boolean hasPoints;

  /** What a note without a label belongs to. */
  private Item.Kind pointKind = Item.Kind.POINT;

  private String lastLabel = "";

  private OutlineReader(SheetReading reading) {
    this.reading = reading;
    this.columns = reading.columns();
    this.topics = reading.topics();
    this.cells = new CellText(reading.findings());
  }

  static void read(SheetReading reading) {
    new OutlineReader(reading).read();
  }

  private void read() {
    OutlineRows kinds = new OutlineRows(reading);
    List<SheetRow> rows = reading.sheet().filled();
    for (int at = 0; at < rows.size(); at++) {
      SheetRow row = rows.get(at);
      Optional<SheetRow> next =
          at + 1 < rows.size() ? Optional.of(rows.get(at + 1)) : Optional.empty();
      hasPoints = next.filter(kinds::isPoint).isPresent();
      read(row, kinds.kind(row, next, belowQuestions));
    }
  }

  private void read(SheetRow row, RowKind kind) {
    switch (kind) {
      case SKIP -> {}
      case HEADER -> belowQuestions = false;
      case TOPIC -> topic(row);
      case SECTION -> section(row);
      case TERM -> term(row);
      case LABEL -> label(row);
      case POINT -> points(row, List.of(Role.TERM, Role.EXPANSION, Role.DEFINITION, Role.NOTE));
      case QUESTIONS -> {
        belowQuestions = true;
        reading.dropped(row, 1, "It became the heading above the questions.");
        points(row, List.of(Role.EXPANSION, Role.DEFINITION, Role.NOTE));
      }
      case QUESTION -> question(row);
      case ANSWER -> answer(row);
    }
  }

  private void topic(SheetRow row) {
    Matcher heading = reading.map().topicPattern().matcher(text(row, Role.TERM));
    int number = topics.size() + 1;
    String name = text(row, Role.TERM);
    if (heading.matches()) {
      number = heading.group(1).isEmpty() ? number : Integer.parseInt(heading.group(1));
      name = heading.group(2).isBlank() ? name : heading.group(2).strip();
    }
    int before = topics.isEmpty() ? number - 1 : topics.get(topics.size() - 1).number();
    if (number != before + 1) {
      reading.guessed(
          row, 1, "Topic " + number + " follows on topic " + before + "; is one missing?");
    }
    begin(new TopicDraft(number, name, row));
  }

  private void begin(TopicDraft next) {
    topic = next;
    topics.add(next);
    belowQuestions = false;
    unlabelled();
  }

  /** What stands above the first heading belongs to a topic all the same. */
  private TopicDraft topic() {
    if (topic == null) {
      begin(
          new TopicDraft(
              topics.size() + 1, reading.sheet().title(), reading.sheet().filled().get(0)));
    }
    return topic;
  }

  private void section(SheetRow row) {
    add(row, Item.Kind.SECTION, withoutColon(text(row, Role.DEFINITION)));
    unlabelled();
    extras(row);
  }

  private void term(SheetRow row) {
    boolean shifted = text(row, Role.TERM).isEmpty();
    String name = withoutColon(text(row, shifted ? Role.EXPANSION : Role.TERM));
    String expansion = shifted ? "" : text(row, Role.EXPANSION);
    boolean spelledOut = expansion.length() > name.length() && expansion.length() <= 100;
    topic()
        .body()
        .add(
            new Item(
                Item.Kind.TERM,
                row,
                MarkdownText.of(name),
                spelledOut ? Map.of("expansion", expansion.replace('"', '”')) : Map.of(),
                ""));
    unlabelled();
    pointKind = Item.Kind.SAYS;
    if (!expansion.isEmpty() && !spelledOut) {
      reading.guessed(
          row,
          columns.first(Role.EXPANSION),
          "“" + expansion + "” cannot be what “" + name + "” stands for; kept as a note.");
    }
    points(
        row,
        expansion.isEmpty() || spelledOut
            ? List.of(Role.DEFINITION, Role.NOTE)
            : List.of(Role.EXPANSION, Role.DEFINITION, Role.NOTE));
  }

  private void label(SheetRow row) {
    boolean shifted = !text(row, Role.EXPANSION).isEmpty();
    List<String> label =
        cells.points(row, columns.first(shifted ? Role.EXPANSION : Role.DEFINITION));
    String name = withoutColon(label.get(0));
    if (name.equalsIgnoreCase(lastLabel)) {
      reading.dropped(
          row, 0, "The label “" + name + "” stands above already; its points were added there.");
    } else {
      String bold = "**" + MarkdownText.of(name) + "**";
      List<String> points = shifted ? List.of() : cells.points(row, columns.first(Role.NOTE));
      if (label.size() == 1 && points.size() == 1) {
        addMarkdown(row, Item.Kind.LABEL, bold + ": " + MarkdownText.of(points.get(0)));
        labelled(name);
        extras(row);
        return;
      }
      boolean statement = label.size() == 1 && points.isEmpty() && !hasPoints && !shifted;
      addMarkdown(row, Item.Kind.LABEL, statement ? MarkdownText.of(label.get(0)) : bold);
    }
    labelled(name);
    label.subList(1, label.size()).forEach(more -> add(row, Item.Kind.NESTED, more));
    points(row, shifted ? List.of(Role.DEFINITION, Role.NOTE) : List.of(Role.NOTE));
  }

  private void question(SheetRow row) {
    List<String> parts = new ArrayList<>();
    String first = text(row, Role.TERM).replaceFirst("^\\(?\\d{1,4}\\s*[.):]?\\s*", "");
    parts.add(first);
    String second = text(row, Role.EXPANSION);
    parts.add(OutlineRows.NUMBER.matcher(second).matches() ? "" : second);
    parts.add(text(row, Role.DEFINITION));
    parts.addAll(cells.points(row, columns.first(Role.NOTE)));
    parts.removeIf(String::isEmpty);
    if (parts.isEmpty()) {
      reading.dropped(row, 0, "A question's number and nothing else.");
    } else {
      topic()
          .questions()
          .addAll(QuestionDraft.of(row, parts.get(0), parts.subList(1, parts.size())));
      if (parts.size() == 1) {
        reading.guessedWithoutAnswer(row, 0);
      }
    }
    extras(row);
  }

  private void answer(SheetRow row) {
    if (topic().questions().isEmpty()) {
      points(row, List.of(Role.TERM, Role.EXPANSION, Role.DEFINITION, Role.NOTE));
      return;
    }
    for (Role role : List.of(Role.TERM, Role.EXPANSION, Role.DEFINITION, Role.NOTE)) {
      for (String point : cells.points(row, columns.first(role))) {
        topic.questions().add(Item.of(Item.Kind.ANSWER, row, MarkdownText.of(point)));
      }
    }
    extras(row);
  }

  private void points(SheetRow row, List<Role> roles) {
    for (Role role : roles) {
      cells.points(row, columns.first(role)).forEach(point -> add(row, pointKind, point));
    }
    extras(row);
  }

  /** What stands to the right of the columns that mean something. */
  private void extras(SheetRow row) {
    for (int column = 1; column <= row.cells().size(); column++) {
      Role role = columns.roles().get(column);
      boolean read =
          role != null
              && column == columns.first(role)
              && List.of(Role.TERM, Role.EXPANSION, Role.DEFINITION, Role.NOTE).contains(role);
      if (read || row.cell(column).isEmpty()) {
        continue;
      }
      if (role == Role.IGNORE) {
        reading.droppedWithColumn(row, column);
        continue;
      }
      reading.guessed(row, column, "Text beyond the columns; kept as a point.");
      cells.points(row, column).forEach(point -> add(row, pointKind, point));
    }
  }

  private void add(SheetRow row, Item.Kind kind, String text) {
    addMarkdown(row, kind, MarkdownText.of(text));
  }

  private void addMarkdown(SheetRow row, Item.Kind kind, String markdown) {
    topic().body().add(Item.of(kind, row, markdown));
  }

  private void labelled(String label) {
    lastLabel = label;
    pointKind = Item.Kind.NESTED;
  }

  private void unlabelled() {
    lastLabel = "";
    pointKind = Item.Kind.POINT;
  }

  private String text(SheetRow row, Role role) {
    return cells.line(row, columns.first(role));
  }

  private static String withoutColon(String text) {
    String without = text.replaceFirst("\\s*:+$", "");
    return without.isEmpty() ? text : without;
  }
}
