package io.github.studysite.download;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a text file by the rules of Anki's importer: lines of {@code #key:value} at the top, then
 * rows with quoted or plain fields; a row that begins with an unquoted {@code #} is a comment.
 */
final class AnkiImport {
  final Map<String, String> headers = new LinkedHashMap<>();
  final List<List<String>> rows = new ArrayList<>();
  private final String text;
  private int at;

  AnkiImport(String text) {
    this.text = text;
    while (text.startsWith("#", at)) {
      String line = line();
      headers.put(line.substring(1, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
    }
    while (at < text.length()) {
      if (text.charAt(at) == '#') {
        line();
      } else {
        rows.add(row());
      }
    }
  }

  /** The columns of a header that names one by its number, from 1. */
  int column(String header) {
    return Integer.parseInt(headers.get(header)) - 1;
  }

  private String line() {
    int end = text.indexOf('\n', at);
    String line = text.substring(at, end);
    at = end + 1;
    return line;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    while (true) {
      fields.add(text.charAt(at) == '"' ? quoted() : plain());
      if (at == text.length() || text.charAt(at++) == '\n') {
        return fields;
      }
    }
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    for (at++; ; at++) {
      if (text.charAt(at) != '"') {
        field.append(text.charAt(at));
      } else if (text.startsWith("\"\"", at)) {
        field.append('"');
        at++;
      } else {
        at++;
        return field.toString();
      }
    }
  }

  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at);
  }
}
