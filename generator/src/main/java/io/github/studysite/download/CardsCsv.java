package io.github.studysite.download;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All cards as a sheet of plain text, a card a row. */
final class CardsCsv {
  private static final CsvMapper MAPPER = new CsvMapper();
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "topic",
          "objectives",
          "question",
          "options",
          "answer",
          "explanation",
          "link");

  /** Without it, Excel takes a file that is double-clicked for one in an old encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CardsCsv() {}

  static String of(Exported exported) {
    CsvSchema.Builder columns = CsvSchema.builder();
    COLUMNS.forEach(columns::addColumn);
    CsvSchema schema = columns.build().withHeader().withLineSeparator("\n");
    List<List<String>> rows =
        exported.items().stream()
            .map(item -> row(item, exported).stream().map(CardsCsv::safe).toList())
            .toList();
    try {
      return BYTE_ORDER_MARK + MAPPER.writer(schema).writeValueAsString(rows);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write cards.csv", failure);
    }
  }

  private static List<String> row(Exported.Item item, Exported exported) {
    Sides sides = item.sides();
    Stream<String> given =
        sides.given().stream().map(group -> lines(group.stream().map(Prose::plainText)));
    return List.of(
        item.card().id(),
        CardKind.of(item.card()),
        item.card().topicSlug(),
        String.join(" ", item.card().objectives()),
        lines(Stream.concat(Stream.of(Block.plainText(sides.question())), given)),
        lines(sides.options().stream().map(option -> option.words().plainText())),
        lines(sides.answers().stream().map(Block::plainText)),
        Block.plainText(sides.explanation()),
        exported.html().address(item.card().note()));
  }

  private static String lines(Stream<String> parts) {
    return parts.collect(Collectors.joining("\n"));
  }

  /** A cell that begins like a formula would be run by a spreadsheet; an apostrophe prevents it. */
  private static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
