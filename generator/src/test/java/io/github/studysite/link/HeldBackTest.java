package io.github.studysite.link;

import static io.github.studysite.link.Notes.linked;
import static io.github.studysite.link.Notes.settings;
import static io.github.studysite.link.Notes.show;
import static io.github.studysite.link.Notes.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldBackTest {

  @ParameterizedTest
  @CsvSource({
    "C,       a single character is too short",
    "é,       a single character is too short",
    "Go,      two characters link only if both are capitals or digits",
    "k8,      two characters link only if both are capitals or digits",
    "IT,      “it” is an everyday word",
    "OR,      “or” is an everyday word",
    "US,      “us” is an everyday word",
    "region,  “region” is an everyday word",
    "Table,   “table” is an everyday word",
    "roles,   “roles” is an everyday word",
    "Policies, “policies” is an everyday word",
    "make,    “make” is an everyday word"
  })
  void shortNamesAndEverydayWordsDoNotLink(String name, String reason) {
    LinkedSite linked = linked("Here, " + name + " is said.", term(name));
    assertThat(show(linked)).isEqualTo("Here, " + name + " is said.");
    assertThat(linked.heldBack())
        .containsExactly(new LinkedSite.HeldBack(term(name).id(), name, reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"S3", "EB", "WHO", "queue", "Lambda", "make target", "SAM", "队列"})
  void otherNamesDo(String name) {
    LinkedSite linked = linked("Here, " + name + ", is said.", term(name));
    assertThat(show(linked)).contains("{" + name + "→");
    assertThat(linked.heldBack()).isEmpty();
  }

  @Test
  void eachNameOfATermIsJudgedAlone() {
    LinkedSite linked = linked("A role is an IAM role.", term("IAM role", "", "role"));
    assertThat(show(linked)).isEqualTo("A role is an {IAM role→iam-role}.");
    assertThat(linked.heldBack())
        .containsExactly(new LinkedSite.HeldBack("iam-role", "role", "“role” is an everyday word"));
  }

  @Test
  void theTermDecidesOtherwise() {
    Term auto = term("Region", "", LinkRule.AUTO, "A definition.");
    assertThat(show(linked("two regions", auto))).isEqualTo("two {regions→region}");
    Term never = term("DynamoDB", "", LinkRule.NEVER, "A definition.");
    LinkedSite linked = linked("DynamoDB and [[DynamoDB]]", never);
    assertThat(show(linked)).isEqualTo("DynamoDB and [DynamoDB→dynamodb]");
    assertThat(linked.heldBack())
        .containsExactly(
            new LinkedSite.HeldBack("dynamodb", "DynamoDB", "link=never stands on the term"));
  }

  @Test
  void theSettingsDecideOtherwise() {
    Settings settings =
        settings("en", new Settings.Linking(List.of("Region"), List.of("dynamodb"), true));
    LinkedSite linked =
        linked(settings, "A region with DynamoDB.", term("Region"), term("DynamoDB"));
    assertThat(show(linked)).isEqualTo("A {region→region} with DynamoDB.");
    assertThat(linked.heldBack())
        .containsExactly(
            new LinkedSite.HeldBack(
                "dynamodb", "DynamoDB", "linking.never in studysite.yaml names the term"));
  }

  @Test
  void theTermWeighsMoreThanTheSettings() {
    Settings settings =
        settings("en", new Settings.Linking(List.of("DynamoDB"), List.of("region"), true));
    LinkedSite linked =
        linked(
            settings,
            "A region with DynamoDB.",
            term("Region", "", LinkRule.AUTO, "A definition."),
            term("DynamoDB", "", LinkRule.NEVER, "A definition."));
    assertThat(show(linked)).isEqualTo("A {region→region} with DynamoDB.");
  }

  @Test
  void theShippedWordsAreWordsInOrder() {
    assertThat(WordList.everydayWords()).hasSizeBetween(1_500, 3_000);
    assertThat(WordList.everydayWords()).allMatch(word -> word.matches("[a-z]+"));
    assertThat(WordList.everydayWords())
        .contains("region", "table", "role", "layer", "bucket", "stage", "alias", "policy")
        .doesNotContain("queue", "lambda");
  }
}
