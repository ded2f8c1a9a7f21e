package io.github.studysite.source;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Answers;
import io.github.studysite.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** Reads what belongs together from a table of two columns. */
final class MatchReader {
  private final Reading reading;

  MatchReader(Reading reading) {
    this.reading = reading;
  }

  static int columns(Node table) {
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead && part.hasChildren()) {
        return TableWalker.cells(part.getFirstChild()).size();
      }
    }
    return 0;
  }

  Answers read(Node table) {
    Prose leftTitle = Prose.EMPTY;
    Prose rightTitle = Prose.EMPTY;
    List<Answers.Pair> pairs = new ArrayList<>();
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        List<TableCell> cells = TableWalker.cells(row);
        if (part instanceof TableHead) {
          leftTitle = AnswerWords.of(cells.get(0), reading);
          rightTitle = AnswerWords.of(cells.get(1), reading);
        } else if (part instanceof TableBody) {
          pair(row, cells, pairs);
        }
      }
    }
    if (pairs.size() < 2) {
      reading.error(
          "question-pairs",
          table.getStartOffset(),
          "There are fewer than two pairs to match.",
          "Add rows to the table.");
    }
    return new Answers.Match(leftTitle, rightTitle, pairs);
  }

  private void pair(Node row, List<TableCell> cells, List<Answers.Pair> pairs) {
    if (cells.size() != 2 || cells.stream().anyMatch(TableWalker::isEmpty)) {
      reading.error(
          "question-pairs",
          row.getStartOffset(),
          "This row is not a pair.",
          "Fill both cells, and no third; a stroke inside a cell is written \\|.");
    } else {
      pairs.add(
          new Answers.Pair(
              AnswerWords.of(cells.get(0), reading), AnswerWords.of(cells.get(1), reading)));
    }
  }
}
