package io.github.studysite.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the map of a first import, so that an author can correct it and import again. */
final class SheetMapText {
  private SheetMapText() {}

  static String of(String file, List<Columns> sheets) {
    StringBuilder text = new StringBuilder();
    text.append("# How `studysite:import` reads this sheet. Correct it and import again.\n");
    text.append("sheet: ").append(quoted(file)).append("\n\n");
    text.append("# table: a header, then a term or a question in each row.\n");
    text.append("# outline: headings, terms and notes below each other.\n");
    text.append("layout: ").append(sheets.get(0).layout().name().toLowerCase(Locale.ROOT));
    text.append("\n\n");
    text.append("# A column is one of: ");
    text.append(String.join(", ", List.of(Role.values()).stream().map(Role::key).toList()));
    text.append(".\n# It is called by its header, or by its number if it has none.\n");
    text.append("columns:\n");
    columns(sheets)
        .forEach(
            (name, role) -> text.append("  ").append(name).append(": ").append(role).append('\n'));
    text.append(
        """

        # Below, what is usually found out; take the # away to say it.
        # encoding: windows-1252
        # separator: ";"
        # quotes: false
        # sheets: [only, these]
        """);
    if (sheets.stream().anyMatch(sheet -> sheet.layout() == Layout.OUTLINE)) {
      text.append("\n# A first cell like this begins a topic (number and title), or questions.\n");
      text.append("topic: '").append(SheetMap.TOPIC).append("'\n");
      text.append("questions: '").append(SheetMap.QUESTIONS).append("'\n");
    }
    text.append("\n# What single rows are, where it was guessed wrongly: ");
    text.append(String.join(", ", List.of(RowKind.values()).stream().map(RowKind::key).toList()));
    text.append(".\n# rows:\n#   12: skip\n#   40-42: term\n");
    return text.toString();
  }

  private static Map<String, String> columns(List<Columns> sheets) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (Columns sheet : sheets) {
      sheet
          .roles()
          .forEach(
              (column, role) -> {
                String name = sheet.names().getOrDefault(column, "");
                columns.putIfAbsent(
                    name.isEmpty() ? String.valueOf(column) : quoted(name), role.key());
              });
    }
    return columns;
  }

  private static String quoted(String name) {
    return "\""
        + name.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*[\\r\\n]+\\s*", " ")
        + "\"";
  }
}
