package io.github.studysite.source;

import static java.util.stream.Collectors.joining;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.studysite.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes at the end of a term line, a heading or an option. */
final class Attributes {

  /** What can carry attributes, and which. */
  enum Owner {
    TERM(
        "a term",
        List.of("#", "expansion", "aliases", "confusable", "link", "cards", "was", "objective")),
    QUESTION("a question", List.of("#", "rev", "was", "objective", "draft", "lint-ignore")),
    OPTION("an option", List.of("pin")),
    HEADING("a heading", List.of("#")),
    /** A heading of level 2. */
    PART("a heading", List.of("#", "questions")),
    MORE_NOTES("a term line that is a link", List.of());

    private final String words;
    private final List<String> keys;

    Owner(String words, List<String> keys) {
      this.words = words;
      this.keys = keys;
    }

    private String insteadOf(AttributeScanner.Entry unknown) {
      if (unknown.key().equals("id") && unknown.hasValue() && keys.contains("#")) {
        return "An id has a number sign before it: #" + unknown.value() + ".";
      }
      List<String> names = keys.stream().filter(key -> !key.equals("#")).toList();
      return NearestName.of(unknown.key(), names)
          .map(nearest -> "Did you mean “" + nearest + "”?")
          .orElseGet(this::fitting);
    }

    /** What can be written instead of an attribute that cannot. */
    private String fitting() {
      return keys.isEmpty()
          ? "Remove the attributes."
          : "What can stand here: "
              + keys.stream().map(Attributes::shown).collect(joining(", "))
              + ".";
    }
  }

  private final Map<String, AttributeScanner.Entry> entries = new LinkedHashMap<>();
  private final BasedSequence text;
  private final Reading reading;

  private Attributes(BasedSequence text, Reading reading) {
    this.text = text;
    this.reading = reading;
  }

  /**
   * Reads what stands at the end of the text and reports every attribute that does not belong.
   *
   * @param text a term line, a heading or an option, attributes included
   */
  static Attributes of(BasedSequence text, Owner owner, Reading reading) {
    Attributes attributes = new Attributes(text, reading);
    AttributeScanner.Found found = AttributeScanner.find(text);
    if (found.mistake() >= 0) {
      reading.error(
          "attribute-syntax",
          text.getIndexOffset(found.mistake()),
          "The attributes in braces cannot be read from here on.",
          "Write them as {#id key=\"value\"}, with a space between two of them.");
    }
    for (AttributeScanner.Entry entry : found.entries()) {
      attributes.add(entry, owner);
    }
    return attributes;
  }

  private void add(AttributeScanner.Entry entry, Owner owner) {
    String key = entry.key();
    if (!key.equals("#") && !AttributeScanner.KEYS.contains(key)) {
      error(
          "attribute-unknown",
          entry,
          "There is no attribute “" + key + "”.",
          owner.insteadOf(entry));
    } else if (!owner.keys.contains(key)) {
      error(
          "attribute-misplaced",
          entry,
          "“" + shown(key) + "” means nothing on " + owner.words + ".",
          owner.fitting());
    } else if (entry.hasValue() == AttributeScanner.FLAGS.contains(key)) {
      error(
          "attribute-value",
          entry,
          entry.hasValue() ? "“" + key + "” takes no value." : "“" + key + "” needs a value.",
          entry.hasValue() ? "Write it alone." : "Write " + key + "=\"…\".");
    } else if (entries.putIfAbsent(key, entry) != null) {
      error(
          "attribute-doubled",
          entry,
          "“" + shown(key) + "” stands here twice.",
          "Keep one; several values go into one, with commas between them.");
    }
  }

  /** The id that the author gave; empty if none, or none that can be used. */
  Optional<String> id() {
    AttributeScanner.Entry entry = entries.get("#");
    if (entry == null) {
      return Optional.empty();
    }
    return slug(entry.value(), entry.valueStart()) ? Optional.of(entry.value()) : Optional.empty();
  }

  boolean flag(String key) {
    return entries.containsKey(key);
  }

  /** The value without blanks around it; empty if not given. */
  String value(String key) {
    AttributeScanner.Entry entry = entries.get(key);
    return entry == null ? "" : entry.value().strip();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The values between commas. */
  List<String> list(String key) {
    List<String> values = new ArrayList<>();
    AttributeScanner.Entry entry = entries.get(key);
    if (entry == null) {
      return values;
    }
    for (String value : entry.value().split(",", -1)) {
      if (value.isBlank()) {
        invalid(
            key, "“" + key + "” has an empty value.", "Write values with one comma between two.");
      } else {
        values.add(value.strip());
      }
    }
    return values;
  }

  List<String> ids(String key) {
    return list(key).stream().filter(id -> slug(id, entries.get(key).valueStart())).toList();
  }

  List<String> objectives() {
    List<String> objectives = list("objective");
    for (String objective : objectives) {
      if (!FieldValues.isObjective(objective)) {
        invalid(
            "objective",
            "“" + objective + "” is not an objective.",
            "Write the exam's id, a slash and the objective's id: dva-c02/1.3.");
      }
    }
    return objectives.stream().filter(FieldValues::isObjective).toList();
  }

  /** The value if it is one of the words; empty if not given or something else. */
  String oneOf(String key, List<String> words) {
    String value = value(key);
    if (words.contains(value)) {
      return value;
    }
    if (has(key)) {
      invalid(
          key,
          "“" + key + "” cannot be “" + value + "”.",
          "It can be: " + String.join(", ", words) + ".");
    }
    return "";
  }

  void invalid(String key, String message, String advice) {
    reading.error(
        "attribute-value", text.getIndexOffset(entries.get(key).valueStart()), message, advice);
  }

  private boolean slug(String id, int at) {
    if (Slug.of(id).equals(id)) {
      return true;
    }
    String slug = Slug.of(id);
    reading.error(
        "attribute-value",
        text.getIndexOffset(at),
        "“" + id + "” cannot be an id.",
        "An id is made of lower-case letters, digits and single hyphens"
            + (slug.isEmpty() ? "." : ": " + slug + "."));
    return false;
  }

  private static String shown(String key) {
    return key.equals("#") ? "#id" : key;
  }

  private void error(String rule, AttributeScanner.Entry entry, String message, String advice) {
    reading.error(rule, text.getIndexOffset(entry.start()), message, advice);
  }
}
