package io.github.studysite.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.studysite.model.RuleDoc;
import io.github.studysite.model.Rules;
import java.util.List;

/** Prints a shape as a JSON Schema of draft 7, the newest that editors of YAML know well. */
final class SchemaJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private SchemaJson() {}

  static String of(Shape shape, String title) {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", title);
    group(schema, shape);
    try {
      return MAPPER
              .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
              .writeValueAsString(schema)
          + "\n";
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write the schema of " + title, failure);
    }
  }

  private static void group(ObjectNode schema, Shape shape) {
    boolean needed = shape.keys().stream().anyMatch(Shape.Key::required);
    // A key without a value counts as not given, so a group may be nothing.
    types(schema, needed ? List.of("object") : List.of("object", "null"));
    schema.put("additionalProperties", false);
    if (needed) {
      ArrayNode required = schema.putArray("required");
      shape.keys().stream().filter(Shape.Key::required).forEach(key -> required.add(key.name()));
    }
    ObjectNode properties = schema.putObject("properties");
    shape.keys().forEach(key -> key(properties.putObject(key.name()), key));
  }

  private static void key(ObjectNode schema, Shape.Key key) {
    boolean level = key.kind() == Shape.Kind.LEVEL;
    schema.put("description", level ? RuleDoc.of(key.name()).says() : key.says());
    switch (key.kind()) {
      case TEXT -> scalar(schema, key.pattern(), key.required(), "string", "number", "boolean");
      case NUMBER -> scalar(schema, key.pattern(), key.required(), "string", "integer");
      case FLAG -> scalar(schema, key.pattern(), key.required(), "string", "boolean");
      case WORD, LEVEL -> words(schema, key);
      case TEXTS -> {
        types(schema, List.of("array", "null"));
        scalar(schema.putObject("items"), key.pattern(), true, "string", "number", "boolean");
      }
      case GROUP -> {
        String description = schema.get("description").asText();
        group(schema, key.shape());
        schema.put("description", description);
        if (key.shape() == Shapes.RULES) {
          ObjectNode others = schema.putObject("patternProperties").putObject(Rules.OF_EXTENSION);
          others.put("description", "The level of a rule that an extension has.");
          words(others, key.shape().keys().get(0));
        }
      }
      case GROUPS -> {
        types(schema, List.of("array", "null"));
        group(schema.putObject("items"), key.shape());
      }
    }
  }

  /** A number where a text is wanted is the text that is written there. */
  private static void scalar(ObjectNode schema, String pattern, boolean required, String... types) {
    ArrayNode all = schema.putArray("type");
    List.of(types).forEach(all::add);
    if (required) {
      schema.put("pattern", pattern.isEmpty() ? "\\S" : "^\\s*(?:" + pattern + ")\\s*$");
    } else {
      all.add("null");
      if (!pattern.isEmpty()) {
        schema.put("pattern", "^\\s*(?:" + pattern + ")?\\s*$");
      }
    }
    if (List.of(types).contains("integer")) {
      schema.put("minimum", 0).put("maximum", 999_999_999);
    }
  }

  private static void words(ObjectNode schema, Shape.Key key) {
    ArrayNode words = schema.putArray("enum");
    key.words().forEach(words::add);
    words.addNull();
  }

  private static void types(ObjectNode schema, List<String> types) {
    if (types.size() == 1) {
      schema.put("type", types.get(0));
    } else {
      ArrayNode all = schema.putArray("type");
      types.forEach(all::add);
    }
  }
}
