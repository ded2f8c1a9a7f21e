package io.github.studysite.spreadsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an author wants a file read. What is not said is found out.
 *
 * @param columns by the words of the header, or by the column's number
 * @param topicPattern a first cell that begins a topic; its groups are the number and the title
 * @param questionsPattern a first cell below which stand questions
 * @param sheets names of a workbook's sheets that are read; all of them if empty
 * @param rows what single rows are, by number; before it, the sheet and {@code !} in a workbook
 */
record SheetMap(
    Optional<String> sheet,
    Optional<Layout> layout,
    Optional<String> encoding,
    Optional<Character> separator,
    Optional<Boolean> quotes,
    Map<String, Role> columns,
    Pattern topicPattern,
    Pattern questionsPattern,
    List<String> sheets,
    Map<String, RowKind> rows) {
  static final String TOPIC =
      "(?i)^(?:topics?|chapters?|units?|modules?|lessons?)\\s*(\\d+)[\\s:.)–-]*(.*)$";
  static final String QUESTIONS = "(?i)^questions?\\s*:?$";

  static final SheetMap NOTHING_SAID =
      new SheetMap(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Pattern.compile(TOPIC),
          Pattern.compile(QUESTIONS),
          List.of(),
          Map.of());

  SheetMap {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    sheets = List.copyOf(sheets);
    rows = Map.copyOf(rows);
  }

  boolean reads(String sheetName) {
    return sheets.isEmpty() || sheets.contains(sheetName);
  }

  /** What the author says that a row is. */
  Optional<RowKind> kind(SheetRow row) {
    String sheetName = row.sheet().substring(row.sheet().indexOf('!') + 1);
    RowKind here = rows.get(sheetName + "!" + row.number());
    return Optional.ofNullable(here != null ? here : rows.get(String.valueOf(row.number())));
  }
}
