package io.github.studysite.source;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values of a wanted type from a group of keys. Whatever is not as wanted becomes a problem
 * and counts as not given.
 */
final class YamlFields {
  private static final Set<Shape.Kind> LISTS = EnumSet.of(Shape.Kind.TEXTS, Shape.Kind.GROUPS);
  private static final Set<Shape.Kind> SCALARS =
      EnumSet.complementOf(EnumSet.of(Shape.Kind.TEXTS, Shape.Kind.GROUPS, Shape.Kind.GROUP));

  private final Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
  private final Shape shape;
  private final Place place;
  private final List<Problem> problems;

  /** Reports doubled keys and, with the nearest known one, unknown keys. */
  YamlFields(YamlNode.Fields node, Shape shape, List<Problem> problems) {
    this.shape = shape;
    List<String> known = shape.names();
    this.place = node.place();
    this.problems = problems;
    for (YamlNode.Field field : node.fields()) {
      if (!known.contains(field.key())) {
        error(
            "unknown-key",
            field.place(),
            "There is no key “" + field.key() + "” here.",
            NearestName.advice(field.key(), known));
      } else if (fields.putIfAbsent(field.key(), field) != null) {
        error(
            "duplicate-key",
            field.place(),
            "The key “" + field.key() + "” stands here twice.",
            "Keep one of them.");
      }
    }
  }

  Place place() {
    return place;
  }

  /** Where the value stands; the place of the group if there is none. */
  Place placeOf(String key) {
    YamlNode.Field field = fields.get(key);
    return field == null ? place : field.value().place();
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  /** A text, with blanks around it removed; empty if not given. */
  String text(String key) {
    YamlNode.Field field = field(key, SCALARS);
    if (field == null) {
      return "";
    }
    if (field.value() instanceof YamlNode.Text text) {
      return text.value().strip();
    }
    wrongKind(field, "a text");
    return "";
  }

  /** A text that has to be there; the substitute if it is not. */
  String required(String key, String substitute, String advice) {
    if (!shape.key(key).required()) {
      throw new IllegalArgumentException(key + " is declared as a key that may be missing");
    }
    String text = text(key);
    if (!text.isEmpty()) {
      return text;
    }
    if (!has(key) || fields.get(key).value() instanceof YamlNode.Text) {
      error(
          "missing-value",
          has(key) ? placeOf(key) : place,
          "The key “" + key + "” is missing or empty.",
          advice);
    }
    return substitute;
  }

  List<String> texts(String key) {
    return locatedTexts(key).stream().map(YamlNode.Text::value).toList();
  }

  /** The texts of a list, without blanks around them; empty ones are reported and left out. */
  List<YamlNode.Text> locatedTexts(String key) {
    List<YamlNode.Text> texts = new ArrayList<>();
    for (YamlNode node : items(key)) {
      if (node instanceof YamlNode.Text text && !text.value().isBlank()) {
        texts.add(new YamlNode.Text(text.value().strip(), text.place()));
      } else {
        error(
            "invalid-value",
            node.place(),
            "Each item of “" + key + "” is a text.",
            "Write it as " + key + ": [first, second].");
      }
    }
    return texts;
  }

  /** The groups of a list. */
  List<YamlNode.Fields> groups(String key, String example) {
    List<YamlNode.Fields> groups = new ArrayList<>();
    for (YamlNode node : items(key)) {
      if (node instanceof YamlNode.Fields group) {
        groups.add(group);
      } else {
        error(
            "invalid-value",
            node.place(),
            "Each item of “" + key + "” is a group of keys, not " + node.kind() + ".",
            example);
      }
    }
    return groups;
  }

  private List<YamlNode> items(String key) {
    YamlNode.Field field = field(key, LISTS);
    if (field == null || isNothing(field.value())) {
      return List.of();
    }
    if (field.value() instanceof YamlNode.Items items) {
      return items.nodes();
    }
    wrongKind(field, "a list");
    return List.of();
  }

  /** The group of keys below a key. */
  Optional<YamlNode.Fields> group(String key) {
    YamlNode.Field field = field(key, EnumSet.of(Shape.Kind.GROUP));
    if (field == null || isNothing(field.value())) {
      return Optional.empty();
    }
    if (field.value() instanceof YamlNode.Fields group) {
      return Optional.of(group);
    }
    wrongKind(field, "a group of keys");
    return Optional.empty();
  }

  /** One of the words, or the first of them if nothing else is said. */
  String oneOf(String key) {
    List<String> words = shape.key(key).words();
    String text = text(key);
    if (text.isEmpty() || words.contains(text)) {
      return text.isEmpty() ? words.get(0) : text;
    }
    invalid(
        key,
        "“" + key + "” cannot be “" + text + "”.",
        "It is one of: " + String.join(", ", words) + ".");
    return words.get(0);
  }

  /** A whole number from 0; 0 if not given. */
  int number(String key) {
    return number(key, 0);
  }

  /** A whole number from 0, or the substitute. */
  int number(String key, int substitute) {
    String text = text(key);
    if (text.isEmpty()) {
      return substitute;
    }
    if (text.matches("[0-9]{1,9}")) {
      return Integer.parseInt(text);
    }
    boolean large = text.matches("[0-9]+");
    invalid(
        key,
        "“"
            + key
            + "” is a whole number from 0 "
            + (large ? "to 999999999" : "on")
            + ", not “"
            + text
            + "”.",
        large ? "Write a smaller one." : "Write digits only.");
    return substitute;
  }

  void invalid(String key, String message, String advice) {
    invalid(placeOf(key), message, advice);
  }

  void invalid(Place where, String message, String advice) {
    error("invalid-value", where, message, advice);
  }

  void missing(String key, String message, String advice) {
    error("missing-value", placeOf(key), message, advice);
  }

  private void wrongKind(YamlNode.Field field, String wanted) {
    String message =
        "“" + field.key() + "” is " + wanted + ", but " + field.value().kind() + " stands here.";
    String advice =
        switch (wanted) {
          case "a text" -> "Write " + field.key() + ": and the text on one line.";
          case "a list" -> "Write it as " + field.key() + ": [first, second].";
          default -> "Write its keys on lines of their own below it, indented by two spaces.";
        };
    error("invalid-value", field.value().place(), message, advice);
  }

  /** Null if it is not given. What is read otherwise than it is declared is a mistake of ours. */
  private YamlNode.Field field(String key, Set<Shape.Kind> kinds) {
    Shape.Kind declared = shape.key(key).kind();
    if (!kinds.contains(declared)) {
      throw new IllegalArgumentException(key + " is declared as " + declared);
    }
    return fields.get(key);
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Text text && text.value().isEmpty();
  }

  private void error(String rule, Place where, String message, String advice) {
    problems.add(Problem.error(rule, where, message, advice));
  }
}
