package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Findings in words. What is the same of several rows stands in one line, and so does what is the
 * same of many columns: a sheet that is twenty columns too wide has one mistake.
 */
final class FindingLines {
  private static final int FEW_COLUMNS = 3;
  private static final int NAMED = 5;

  private FindingLines() {}

  /**
   * @param findings of one kind, sorted
   */
  static List<String> of(List<Finding> findings) {
    Map<String, Long> columns =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    FindingLines::said,
                    Collectors.mapping(
                        Finding::column,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), each -> Long.valueOf(each.size())))));
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String said = said(finding);
      String key = columns.get(said) > FEW_COLUMNS ? said : finding.column() + said;
      alike.computeIfAbsent(key, each -> new ArrayList<>()).add(finding);
    }
    return alike.values().stream().map(FindingLines::line).toList();
  }

  private static String said(Finding finding) {
    return finding.sheet() + "\n" + finding.message();
  }

  private static String line(List<Finding> alike) {
    Finding first = alike.get(0);
    if (alike.size() == 1) {
      return first.toString();
    }
    List<Integer> rows = numbers(alike, Finding::row);
    List<Integer> columns = numbers(alike, Finding::column);
    return first.sheet()
        + (rows.size() == 1 ? ": row " : ": rows ")
        + SheetChecks.ranges(rows)
        + columns(columns)
        + ": "
        + first.message();
  }

  private static List<Integer> numbers(List<Finding> findings, ToIntFunction<Finding> number) {
    return findings.stream().mapToInt(number).distinct().sorted().boxed().toList();
  }

  private static String columns(List<Integer> columns) {
    if (columns.size() == 1) {
      return columns.get(0) == 0 ? "" : ", column " + columns.get(0);
    }
    String ranges = SheetChecks.ranges(columns);
    return ", columns "
        + (ranges.split(", ").length <= NAMED
            ? ranges
            : SheetChecks.ranges(columns.subList(0, NAMED))
                + " and "
                + (columns.size() - NAMED)
                + " more");
  }
}
