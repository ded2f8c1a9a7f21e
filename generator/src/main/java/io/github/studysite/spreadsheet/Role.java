package io.github.studysite.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the cells of a column are. */
enum Role {
  TOPIC("topic", "chapter", "subject", "module", "unit", "lesson", "deck", "category"),
  SECTION("section", "subtopic", "heading", "group"),
  TERM("term", "word", "name", "acronym", "abbreviation", "concept", "keyword", "front"),
  EXPANSION("expansion", "full form", "full name", "stands for", "long form"),
  DEFINITION("definition", "meaning", "description", "back"),
  NOTE("note", "remark", "comment", "detail", "example"),
  ALIAS("alias", "aliases", "synonym", "also called", "other name"),
  QUESTION("question", "prompt"),
  ANSWER("answer", "correct answer", "right answer", "solution", "key"),
  OPTION("option", "choice", "wrong answer", "distractor"),
  EXPLANATION("explanation", "why", "reason"),
  IGNORE("ignore");

  private final List<String> headers;

  Role(String... headers) {
    this.headers = List.of(headers);
  }

  /** As it is written in a map. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> ofKey(String key) {
    for (Role role : values()) {
      if (role.key().equals(key.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** By the words above a column; a plural and a number or letter behind them do not matter. */
  static Optional<Role> ofHeader(String header) {
    String plain = plain(header);
    for (Role role : values()) {
      if (role != IGNORE
          && role.headers.stream()
              .anyMatch(each -> plain.equals(each) || plain.equals(each + "s"))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private static String plain(String header) {
    return header
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst(" ?\\d+$| [a-z]$", "");
  }
}
