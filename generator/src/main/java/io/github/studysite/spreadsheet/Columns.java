package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the columns of one sheet are.
 *
 * @param header words of the header row as {@link SheetRow#words}; empty if there is none
 * @param roles by number, from 1 on
 * @param names of the columns, as the header says; a column may have none
 */
record Columns(Layout layout, String header, Map<Integer, Role> roles, Map<Integer, String> names) {
  private static final int LAST_HEADER = 30;

  static Columns of(SheetRows rows, SheetMap map) {
    Optional<SheetRow> header =
        rows.filled().stream().limit(LAST_HEADER).filter(row -> isHeader(row, map)).findFirst();
    Map<Integer, Role> roles = new TreeMap<>();
    Map<Integer, String> names = new TreeMap<>();
    header.ifPresent(row -> readHeader(row, map, roles, names));
    map.columns()
        .forEach(
            (name, role) -> {
              if (name.matches("[1-9]\\d{0,3}")) {
                roles.put(Integer.valueOf(name), role);
              }
            });
    if (roles.isEmpty()) {
      throw new UnreadableSheetException(
          rows.sheet()
              + ": No row names its columns (term, definition, note, question, answer …). Add such a"
              + " row, or say in the map what they are, for example “columns: {1: term, 2:"
              + " definition}”.");
    }
    String words = header.map(SheetRow::words).orElse("");
    return new Columns(
        map.layout().orElseGet(() -> layout(rows, map, words, roles)), words, roles, names);
  }

  private static boolean isHeader(SheetRow row, SheetMap map) {
    Set<Role> known = new HashSet<>();
    int filled = 0;
    int named = 0;
    for (String cell : row.cells()) {
      filled += cell.isBlank() ? 0 : 1;
      named += map.columns().containsKey(cell.strip()) ? 1 : 0;
      Role.ofHeader(cell).ifPresent(known::add);
    }
    if (named > 0) {
      return named * 2 >= filled;
    }
    boolean content =
        known.contains(Role.TERM) || known.contains(Role.QUESTION) || known.contains(Role.NOTE);
    return content && known.size() * 2 >= filled && filled >= 2;
  }

  private static void readHeader(
      SheetRow row, SheetMap map, Map<Integer, Role> roles, Map<Integer, String> names) {
    for (int column = 1; column <= row.cells().size(); column++) {
      String name = row.cell(column);
      if (name.isEmpty()) {
        continue;
      }
      names.put(column, name);
      Role said = map.columns().get(name);
      // A column that we do not know is kept, as a note that says what it was called.
      roles.put(column, said != null ? said : Role.ofHeader(name).orElse(Role.NOTE));
    }
  }

  private static Layout layout(
      SheetRows rows, SheetMap map, String header, Map<Integer, Role> roles) {
    boolean terms = roles.containsValue(Role.TERM);
    long headers = rows.filled().stream().filter(row -> row.words().equals(header)).count();
    boolean topics =
        rows.filled().stream()
            .anyMatch(
                row ->
                    row.words().length() < 200
                        && map.topicPattern().matcher(row.cell(1)).matches()
                        && row.words()
                            .equals(row.cell(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")));
    return terms && !roles.containsValue(Role.TOPIC) && (topics || headers > 1)
        ? Layout.OUTLINE
        : Layout.TABLE;
  }

  /** The first column with this role; 0 if there is none. */
  int first(Role role) {
    return all(role).stream().findFirst().orElse(0);
  }

  List<Integer> all(Role role) {
    List<Integer> columns = new ArrayList<>();
    roles.forEach(
        (column, each) -> {
          if (each == role) {
            columns.add(column);
          }
        });
    return columns;
  }

  /** What a column is called, if that says more than its role. */
  String label(int column) {
    String name = names.getOrDefault(column, "");
    return Role.ofHeader(name).isPresent() ? "" : name;
  }

  boolean isHeader(SheetRow row) {
    return !header.isEmpty() && row.words().equals(header);
  }
}
