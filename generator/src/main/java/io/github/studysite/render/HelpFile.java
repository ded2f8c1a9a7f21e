package io.github.studysite.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The list of keys as a classic script, which also loads from disk: it calls {@code
 * studysite.help(html)}. Few readers ask for it, so no page carries it.
 */
final class HelpFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HelpFile() {}

  /** A key is listed only if it leads somewhere. */
  record View(Map<String, Object> text, boolean glossary, boolean quiz) {}

  static OutputFile of(SiteIndex index, Texts texts, boolean withCards, Templates templates) {
    View view = new View(texts.tree(), !index.alphabetical().isEmpty(), withCards);
    String html = templates.print("components/help/help", view);
    try {
      String script = "studysite.help(" + JSON.writeValueAsString(html) + ");\n";
      return Assets.named("help", "js", script.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write the list of keys", failure);
    }
  }
}
