package io.github.studysite.source;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * Which keys a group of keys can have and what stands behind each. The readers ask it what they may
 * read and {@link SchemaJson} prints it, so that what we accept and what editors are told is one
 * thing.
 *
 * @param keys in the order in which they are shown
 */
record Shape(List<Key> keys) {
  Shape {
    keys = List.copyOf(keys);
  }

  static Shape of(Key... keys) {
    return new Shape(List.of(keys));
  }

  List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  /**
   * @throws NoSuchElementException if there is none of that name, which is a mistake of ours
   */
  Key key(String name) {
    return keys.stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no key is declared as " + name));
  }

  /** What stands behind a key. */
  enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    /** One of a few words. */
    WORD,
    /** How grave a rule is. */
    LEVEL,
    TEXTS,
    GROUP,
    GROUPS
  }

  /**
   * A key.
   *
   * @param says what it is for, as an editor shows it
   * @param pattern of the text, or of each text of a list; empty if any will do
   * @param words of which one is given; the first is meant if none is
   * @param shape of the group, or of each group of a list; null for other kinds
   */
  record Key(
      String name,
      Kind kind,
      String says,
      boolean required,
      String pattern,
      List<String> words,
      Shape shape) {

    static Key text(String name, String says) {
      return new Key(name, Kind.TEXT, says, false, "", List.of(), null);
    }

    static Key number(String name, String says) {
      return new Key(name, Kind.NUMBER, says, false, "[0-9]{1,9}", List.of(), null);
    }

    static Key flag(String name, String says) {
      return new Key(name, Kind.FLAG, says, false, "[Tt]rue|TRUE|[Ff]alse|FALSE", List.of(), null);
    }

    static Key word(String name, String says, String... words) {
      return new Key(name, Kind.WORD, says, false, "", List.of(words), null);
    }

    static Key level(String rule) {
      List<String> levels = List.of("error", "warning", "info", "off");
      return new Key(rule, Kind.LEVEL, "", false, "", levels, null);
    }

    static Key texts(String name, String says) {
      return new Key(name, Kind.TEXTS, says, false, "", List.of(), null);
    }

    static Key group(String name, String says, Shape shape) {
      return new Key(name, Kind.GROUP, says, false, "", List.of(), shape);
    }

    static Key groups(String name, String says, Shape shape) {
      return new Key(name, Kind.GROUPS, says, false, "", List.of(), shape);
    }

    Key needed() {
      return new Key(name, kind, says, true, pattern, words, shape);
    }

    Key like(String form) {
      return new Key(name, kind, says, required, form, words, shape);
    }
  }
}
