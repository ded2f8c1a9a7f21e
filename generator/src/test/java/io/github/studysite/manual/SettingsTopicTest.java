package io.github.studysite.manual;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.OutputFile;
import io.github.studysite.source.Schemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The manual's list of everything that can be set, made of the published schemas. */
class SettingsTopicTest {
  private final StringBuilder text =
      new StringBuilder(
          """
          ---
          title: Every setting
          summary: All keys of studysite.yaml, of a note's front matter and of an exam's blueprint.
          ---

          The site publishes these lists as JSON Schemas below `data/schemas/`. An editor that knows YAML schemas completes and checks the keys if the file begins with a line that names one:

          ```yaml
          # yaml-language-server: $schema=https://example.org/notes/data/schemas/studysite.schema.json
          ```

          """);

  @Test
  void theManualSaysWhatCanBeSet() throws IOException {
    for (OutputFile file : Schemas.files()) {
      JsonNode schema = new ObjectMapper().readTree(file.content());
      String name = file.path().replaceFirst(".*/", "").replaceFirst("\\..*", "");
      text.append("## ").append(schema.get("title").asText()).append(" {#").append(name);
      text.append("}\n\n| key | what stands there | what it is for |\n|---|---|---|\n");
      rows(schema, "");
      text.append('\n');
    }
    ManualTopic.check("51-settings.md", text.toString().strip() + "\n");
  }

  private void rows(JsonNode schema, String above) {
    List<String> needed = new ArrayList<>();
    schema.path("required").forEach(name -> needed.add(name.asText()));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String key = above + property.getKey();
      JsonNode value = property.getValue();
      text.append("| `").append(key).append("` | ").append(kind(value));
      text.append(needed.contains(property.getKey()) ? ", required" : "").append(" | ");
      text.append(value.get("description").asText()).append(" |\n");
      if (key.equals("rules")) {
        text.append("| `rules.<name>` | `error`, `warning`, `info` or `off` |");
        text.append(" The level of a rule; see [every rule](50-rules.md). |\n");
      } else {
        rows(value, key + ".");
        rows(value.path("items"), key + "[].");
      }
    }
  }

  private static String kind(JsonNode value) {
    if (value.has("enum")) {
      List<String> words = new ArrayList<>();
      value.get("enum").forEach(word -> words.add("`" + word.asText() + "`"));
      words.remove("`null`");
      return String.join(" or ", words);
    }
    List<String> types = new ArrayList<>();
    JsonNode type = value.get("type");
    if (type.isArray()) {
      type.forEach(one -> types.add(one.asText()));
    } else {
      types.add(type.asText());
    }
    if (types.contains("object")) {
      return "keys";
    }
    if (types.contains("array")) {
      return value.path("items").has("properties") ? "list of keys" : "list";
    }
    if (types.contains("integer")) {
      return "number";
    }
    return types.contains("number") ? "text" : "`true` or `false`";
  }
}
