package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code data/site.json} is what the schema beside it says. */
class SiteJsonTest {
  @TempDir Path site;
  private Schema schema;

  @BeforeEach
  void generate() throws IOException {
    StudySite.builder()
        .source(Path.of("src/test/sites/every-construct/notes"))
        .output(site)
        .build()
        .generate();
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(site.resolve("data/site.schema.json")), InputFormat.JSON);
  }

  @Test
  void theGraphFitsItsSchema() throws IOException {
    assertThat(errors(Files.readString(site.resolve("data/site.json")))).isEmpty();
  }

  @Test
  void theSchemaWouldFindAMistake() throws IOException {
    String graph = Files.readString(site.resolve("data/site.json"));

    assertThat(errors(graph.replace("\"single-choice\"", "\"guess\""))).hasSize(1);
    assertThat(errors(graph.replace("\"links\"", "\"lines\""))).hasSize(2);
  }

  private List<Error> errors(String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
