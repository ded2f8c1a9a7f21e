package io.github.studysite.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.Card;
import io.github.studysite.model.OutputFile;
import io.github.studysite.quiz.DeckBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesJsonTest {

  private static JsonNode read(String settings) throws JsonProcessingException {
    return new ObjectMapper().readTree(Notes.file("notes.json", settings));
  }

  private static JsonNode card(String id) throws JsonProcessingException {
    for (JsonNode card : read("").get("cards")) {
      if (card.get("id").asText().equals(id)) {
        return card;
      }
    }
    throw new AssertionError("no card " + id);
  }

  @Test
  void saysWhatItIs() throws JsonProcessingException {
    JsonNode file = read("");

    assertThat(file.get("format").asText()).isEqualTo("studysite-notes");
    assertThat(file.get("version").asInt()).isEqualTo(1);
    assertThat(file.get("site").asText()).isEqualTo("test");
    assertThat(file.get("title").asText()).isEqualTo("Test notes");
    assertThat(file.get("language").asText()).isEqualTo("en");
  }

  @Test
  void holdsEachTermWithAllItsNotes() throws JsonProcessingException {
    JsonNode term = read("baseUrl: https://example.org/").get("terms").get(0);

    assertThat(term.get("id").asText()).isEqualTo("sqs");
    assertThat(term.get("expansion").asText()).isEqualTo("Simple Queue Service");
    assertThat(term.get("confusable").get(0).asText()).isEqualTo("sns");
    assertThat(term.get("topic").asText()).isEqualTo("messaging");
    assertThat(term.get("notes").get(0).asText())
        .isEqualTo("<p>Used with <a href=\"https://example.org/terms/sns.html\">SNS</a>.</p>");
    assertThat(term.get("page").asText()).isEqualTo("https://example.org/terms/sqs.html");
    assertThat(read("").get("terms").get(0).get("page").asText()).isEqualTo("terms/sqs.html");
  }

  @Test
  void holdsEachCardWithWhatProgressHangsOn() throws JsonProcessingException {
    List<String> ids = new ArrayList<>();
    read("").get("cards").forEach(card -> ids.add(card.get("id").asText()));

    assertThat(ids)
        .containsExactlyElementsOf(
            DeckBuilder.build(Notes.site("")).cards().stream().map(Card::id).toList());
    assertThat(card("multiple").get("rev").asInt()).isEqualTo(2);
    assertThat(card("multiple").get("was").get(0).asText()).isEqualTo("multi");
    assertThat(card("multiple").get("kind").asText()).isEqualTo("multiple-choice");
    assertThat(card("multiple").get("note").asText()).isEqualTo("topics/messaging.html#multiple");
    assertThat(card("multiple").get("options").get(1).toString())
        .isEqualTo("{\"words\":\"your own\",\"right\":false,\"feedback\":\"<p>You run it.</p>\"}");
  }

  @Test
  void isTheSameEveryTime() {
    List<String> paths =
        Downloads.of(Notes.site(""), DeckBuilder.build(Notes.site(""))).stream()
            .map(OutputFile::path)
            .toList();

    assertThat(paths)
        .containsExactly(
            "downloads/anki-basic.txt",
            "downloads/anki-study.txt",
            "downloads/questions.gift",
            "downloads/cards.csv",
            "downloads/notes.json");
    for (String path : paths) {
      String name = path.substring("downloads/".length());
      assertThat(Notes.file(name, "")).isEqualTo(Notes.file(name, "")).doesNotContain("\r");
    }
  }
}
