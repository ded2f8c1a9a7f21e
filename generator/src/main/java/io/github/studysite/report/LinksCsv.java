package io.github.studysite.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.studysite.model.LinkedSite.HeldBack;
import io.github.studysite.model.LinkedSite.LinkUse;
import java.util.List;

/** The link report, as a sheet that an author reads through in one place. */
final class LinksCsv {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          // Without it, every longer cell would stand in quotes.
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();

  private LinksCsv() {}

  static String links(List<LinkUse> links) {
    CsvSchema columns = columns("page", "file", "line", "column", "text", "term", "target", "rule");
    return csv(
        columns,
        links.stream()
            .map(
                link ->
                    List.of(
                        link.page(),
                        link.place().file(),
                        String.valueOf(link.place().line()),
                        String.valueOf(link.place().column()),
                        safe(link.words()),
                        link.termId(),
                        link.target(),
                        link.rule()))
            .toList());
  }

  static String heldBack(List<HeldBack> names) {
    return csv(
        columns("term", "name", "reason"),
        names.stream()
            .map(held -> List.of(held.termId(), safe(held.name()), held.reason()))
            .toList());
  }

  private static CsvSchema columns(String... names) {
    CsvSchema.Builder columns = CsvSchema.builder();
    for (String name : names) {
      columns.addColumn(name);
    }
    return columns.build().withHeader().withLineSeparator("\n");
  }

  private static String csv(CsvSchema columns, List<List<String>> rows) {
    try {
      return MAPPER.writer(columns).writeValueAsString(rows);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write a CSV report", failure);
    }
  }

  /** A cell that begins like a formula would be run by a spreadsheet; an apostrophe prevents it. */
  private static String safe(String words) {
    return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
