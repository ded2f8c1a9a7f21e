package io.github.studysite.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Rules;
import io.github.studysite.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProblemsSarifTest {
  private static final Function<Place, String> NO_LINES = place -> "";

  @Test
  void theReportIsSarif() throws IOException {
    Problem exact =
        Problem.error(
            "unknown-link", new Place("topics/1 a é.md", 3, 7), "No “x”.", "Did you mean “y”?");
    Problem line = Problem.warning("image-alt", new Place("topics/a.md", 5, 0), "No text.", "");
    Problem file =
        new Problem("unused-term", Severity.INFO, Place.of("topics/a.md"), "Not used.", "");

    String sarif = ProblemsSarif.of(List.of(file, line, exact), "my notes/", place -> "See [[x]].");

    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
    JsonNode results = new ObjectMapper().readTree(sarif).at("/runs/0/results");
    assertThat(results).hasSize(3);
    JsonNode first = results.get(0);
    assertThat(first.get("ruleId").asText()).isEqualTo("unknown-link");
    assertThat(first.get("level").asText()).isEqualTo("error");
    assertThat(first.at("/message/text").asText()).isEqualTo("No “x”. Did you mean “y”?");
    assertThat(first.at("/locations/0/physicalLocation").toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"my%20notes/topics/1%20a%20%C3%A9.md\"},"
                + "\"region\":{\"startLine\":3,\"startColumn\":7,"
                + "\"snippet\":{\"text\":\"See [[x]].\"}}}");
    assertThat(results.get(1).at("/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(results.get(1).get("level").asText()).isEqualTo("note");
    assertThat(results.get(2).at("/locations/0/physicalLocation/region").has("startColumn"))
        .isFalse();
  }

  @Test
  void everyRuleCanStandInIt() throws IOException {
    List<Problem> one =
        Rules.NAMES.stream()
            .map(rule -> Problem.error(rule, Place.of("studysite.yaml"), "Wrong.", ""))
            .toList();

    String sarif = ProblemsSarif.of(one, "", NO_LINES);

    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
    JsonNode rules = new ObjectMapper().readTree(sarif).at("/runs/0/tool/driver/rules");
    assertThat(rules).hasSize(Rules.NAMES.size());
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asText()).endsWith(".");
              assertThat(rule.at("/help/text").asText()).endsWith(".");
            });
  }

  @Test
  void aRuleOfAnExtensionHasItsNameOnly() throws IOException {
    String sarif =
        ProblemsSarif.of(
            List.of(Problem.error("my-school.too-long", Place.of("a.md"), "Too long.", "")),
            "",
            NO_LINES);

    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(new ObjectMapper().readTree(sarif).at("/runs/0/tool/driver/rules").toString())
        .isEqualTo("[{\"id\":\"my-school.too-long\"}]");
  }

  @Test
  void noProblemIsAReportToo() throws IOException {
    assertThat(schema().validate(ProblemsSarif.of(List.of(), "", NO_LINES), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theSchemaWouldFindAMistake() throws IOException {
    String sarif =
        ProblemsSarif.of(
            List.of(Problem.error("unknown-link", Place.of("a.md"), "Wrong.", "")), "", NO_LINES);

    assertThat(
            schema()
                .validate(
                    sarif.replace("\"level\" : \"error\"", "\"level\" : \"fatal\""),
                    InputFormat.JSON))
        .isNotEmpty();
  }

  /** From the test dependency that carries it. */
  private static Schema schema() throws IOException {
    try (InputStream in =
        ProblemsSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(in).isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }
}
