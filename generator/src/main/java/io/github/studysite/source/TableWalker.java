package io.github.studysite.source;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns a table into pieces: a region that can be scrolled, with head cells above and left. */
final class TableWalker {
  private final Reading reading;
  private final Pieces pieces;
  private final InlineWalker inlines;

  TableWalker(Reading reading, Pieces pieces, InlineWalker inlines) {
    this.reading = reading;
    this.pieces = pieces;
    this.inlines = inlines;
  }

  void table(Node table) {
    List<List<TableCell>> rows = rows(table);
    int columns = rows.get(0).size();
    pieces.open(
        "div",
        " class=\"table\" tabindex=\"0\" role=\"group\""
            + Html.attribute("aria-label", label(rows.get(0))));
    pieces.open("table");
    pieces.open("thead");
    row(rows.get(0), columns, true);
    pieces.close("thead");
    if (rows.size() > 1) {
      pieces.open("tbody");
      rows.subList(1, rows.size()).forEach(row -> row(row, columns, false));
      pieces.close("tbody");
    }
    pieces.close("table");
    pieces.close("div");
  }

  /** The cells of the head and the body; reports rows that do not fit the head. */
  private List<List<TableCell>> rows(Node table) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead
          || part instanceof TableBody
          || part instanceof TableSeparator) {
        for (Node row : part.getChildren()) {
          List<TableCell> cells = cells(row);
          if (!rows.isEmpty()) {
            checkLength(row, cells.size(), rows.get(0).size(), part instanceof TableSeparator);
          }
          if (row instanceof TableRow && !(part instanceof TableSeparator)) {
            rows.add(cells);
          }
        }
      }
    }
    return rows;
  }

  static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell tableCell) {
        cells.add(tableCell);
      }
    }
    return cells;
  }

  static boolean isEmpty(TableCell cell) {
    return cell.getText().isBlank();
  }

  private void checkLength(Node row, int cells, int columns, boolean separator) {
    if (separator ? cells != columns : cells > columns) {
      reading.error(
          "table-cells",
          row.getStartOffset(),
          "This row has "
              + cells
              + (cells == 1 ? " cell" : " cells")
              + ", but the head of the table has "
              + columns
              + ".",
          "Add or remove cells; a stroke that is not the end of a cell is written \\|.");
    }
  }

  private String label(List<TableCell> head) {
    List<String> titles = new ArrayList<>();
    for (TableCell cell : head) {
      Pieces words = new Pieces();
      new InlineWalker(new Reading(reading), words, InlineWalker.Manner.PLAIN).children(cell);
      String title = words.prose(new Reading(reading), false).plainText();
      if (!title.isEmpty()) {
        titles.add(title);
      }
    }
    return titles.isEmpty() ? "Table" : String.join(", ", titles);
  }

  private void row(List<TableCell> cells, int columns, boolean head) {
    pieces.open("tr");
    for (int column = 0; column < columns; column++) {
      if (column < cells.size()) {
        cell(cells.get(column), head, column == 0);
      } else {
        pieces.open("td");
        pieces.close("td");
      }
    }
    pieces.close("tr");
  }

  private void cell(TableCell cell, boolean head, boolean first) {
    boolean title = (head || first) && !isEmpty(cell);
    String name = title ? "th" : "td";
    String scope = !title ? "" : Html.attribute("scope", head ? "col" : "row");
    pieces.open(name, scope + alignment(cell));
    if (title) {
      inlines.unlinkableChildren(cell);
    } else if (!isEmpty(cell)) {
      inlines.children(cell);
    }
    pieces.close(name);
  }

  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      return " class=\"right\"";
    }
    return cell.getAlignment() == TableCell.Alignment.CENTER ? " class=\"center\"" : "";
  }
}
