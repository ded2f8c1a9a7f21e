package io.github.studysite.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.studysite.model.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a map that an author has corrected. */
final class SheetMapYaml {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final List<String> KEYS =
      List.of(
          "sheet",
          "layout",
          "encoding",
          "separator",
          "quotes",
          "sheets",
          "columns",
          "topic",
          "questions",
          "rows");

  private final String file;
  private final JsonNode fields;

  private SheetMapYaml(String file, JsonNode fields) {
    this.file = file;
    this.fields = fields;
  }

  /**
   * @throws UnreadableSheetException naming the file and what to write instead
   */
  static SheetMap read(String file, String text) {
    JsonNode fields;
    try {
      fields = YAML.readTree(text);
    } catch (JsonProcessingException mistake) {
      throw new UnreadableSheetException(
          file
              + (mistake.getLocation() == null ? "" : ":" + mistake.getLocation().getLineNr())
              + ": This is not valid YAML: "
              + mistake.getOriginalMessage().lines().findFirst().orElse(""));
    }
    if (fields.isMissingNode() || fields.isNull()) {
      return SheetMap.NOTHING_SAID;
    }
    if (!fields.isObject()) {
      throw new UnreadableSheetException(file + ": Lines such as “layout: table” are expected.");
    }
    return new SheetMapYaml(file, fields).map();
  }

  private SheetMap map() {
    fields
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw wrong("There is no key “" + key + "”", Nearest.to(key, KEYS), KEYS);
              }
            });
    return new SheetMap(
        text("sheet"),
        text("layout").map(this::layout),
        text("encoding"),
        text("separator").map(this::separator),
        text("quotes").map(this::yesOrNo),
        columns(),
        pattern("topic", SheetMap.TOPIC, 2),
        pattern("questions", SheetMap.QUESTIONS, 0),
        list("sheets"),
        rows());
  }

  private Optional<String> text(String key) {
    JsonNode node = fields.path(key);
    if (node.isContainerNode()) {
      throw new UnreadableSheetException(file + ": “" + key + "” takes one value.");
    }
    return Optional.of(node.asText("")).filter(value -> !value.isEmpty() && !node.isNull());
  }

  private Layout layout(String value) {
    for (Layout layout : Layout.values()) {
      if (layout.name().equalsIgnoreCase(value)) {
        return layout;
      }
    }
    throw new UnreadableSheetException(
        file + ": layout is “" + value + "”; it can be table or outline.");
  }

  private char separator(String value) {
    String character = value.equalsIgnoreCase("tab") ? "\t" : value;
    if (character.length() != 1 || "\"\r\n".contains(character)) {
      throw new UnreadableSheetException(
          file + ": separator is “" + value + "”; it is one character, or tab.");
    }
    return character.charAt(0);
  }

  private boolean yesOrNo(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new UnreadableSheetException(
          file + ": quotes is “" + value + "”; it can be true or false.");
    }
    return value.equals("true");
  }

  private Map<String, Role> columns() {
    Map<String, Role> columns = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : fields.path("columns").properties()) {
      String role = each.getValue().asText();
      List<String> known = List.of(Role.values()).stream().map(Role::key).toList();
      columns.put(
          each.getKey(),
          Role.ofKey(role)
              .orElseThrow(
                  () ->
                      wrong("A column cannot be “" + role + "”", Nearest.to(role, known), known)));
    }
    return columns;
  }

  private Map<String, RowKind> rows() {
    Map<String, RowKind> rows = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : fields.path("rows").properties()) {
      String kind = each.getValue().asText();
      List<String> known = List.of(RowKind.values()).stream().map(RowKind::key).toList();
      RowKind value =
          RowKind.ofKey(kind)
              .orElseThrow(
                  () -> wrong("A row cannot be “" + kind + "”", Nearest.to(kind, known), known));
      numbers(each.getKey()).forEach(number -> rows.put(number, value));
    }
    return rows;
  }

  private List<String> numbers(String key) {
    int after = key.lastIndexOf('!') + 1;
    String range = key.substring(after).replace(" ", "");
    if (!range.matches("\\d{1,7}(-\\d{1,7})?")) {
      throw new UnreadableSheetException(
          file + ": “" + key + "” is no row; write 12, 12-15 or Sheet1!12.");
    }
    String[] ends = range.split("-");
    int last = Integer.parseInt(ends[ends.length - 1]);
    List<String> numbers = new ArrayList<>();
    for (int row = Integer.parseInt(ends[0]); row <= last; row++) {
      numbers.add(key.substring(0, after) + row);
    }
    return numbers;
  }

  private Pattern pattern(String key, String otherwise, int groups) {
    try {
      Pattern pattern = Pattern.compile(text(key).orElse(otherwise));
      if (pattern.matcher("").groupCount() < groups) {
        throw new UnreadableSheetException(
            file + ": The pattern “" + key + "” needs two groups: the number and the title.");
      }
      return pattern;
    } catch (PatternSyntaxException mistake) {
      throw new UnreadableSheetException(
          file + ": “" + key + "” is no regular expression: " + mistake.getDescription() + ".");
    }
  }

  private List<String> list(String key) {
    List<String> values = new ArrayList<>();
    fields.path(key).forEach(value -> values.add(value.asText()));
    return values;
  }

  private UnreadableSheetException wrong(
      String what, Optional<String> nearest, List<String> known) {
    return new UnreadableSheetException(
        file
            + ": "
            + what
            + ". "
            + nearest
                .map(name -> "Did you mean “" + name + "”?")
                .orElse("It can be " + String.join(", ", known).toLowerCase(Locale.ROOT) + "."));
  }
}
