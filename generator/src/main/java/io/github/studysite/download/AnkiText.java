package io.github.studysite.download;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text file as Anki imports it: lines of {@code #name:value}, then notes with tabs between their
 * fields. Format: Anki manual, "Importing text files", from version 2.1.54 on.
 */
final class AnkiText {
  private final StringBuilder text = new StringBuilder("#separator:tab\n#html:true\n");

  AnkiText header(String name, String value) {
    text.append('#').append(name).append(':').append(value).append('\n');
    return this;
  }

  /** Every field is quoted, so that none is taken for a comment, whatever it begins with. */
  AnkiText note(List<String> fields) {
    text.append(fields.stream().map(AnkiText::quoted).collect(Collectors.joining("\t")));
    text.append('\n');
    return this;
  }

  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
