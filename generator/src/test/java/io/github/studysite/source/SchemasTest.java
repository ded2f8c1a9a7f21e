package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors are told is what we accept: both judge the same files. */
class SchemasTest {
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();
  private static final String SETTINGS = "id: notes\ntitle: Notes\n";
  private static final String EXAM = "id: one\ntitle: An exam\n";
  private static final String NOTE = "title: A note\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "description: For the exam.\nauthor: 2026\nlicence: true\n",
        "description:\nauthor:\ngroups:\nlinking:\nrules:\ntheme:\nchecks:\nexam:\nbaseUrl:\n",
        "language: pt-BR\n",
        "baseUrl: https://example.org/notes\nrepository: https://github.com/example/notes/\n",
        "branch: trunk\n",
        "groups:\n  - title: Basics\n    topics: [one, 2]\n  - title: More\n",
        "linking: {always: [Region], never: [IT], mode: off}\n",
        "linking: {mode: first-in-section}\n",
        "rules: {unused-term: off, checked-stale: error}\n",
        "rules: {my-school.too-long: warning}\n",
        "theme: {link: '#0b57b0', page: '#0b57b0 #7db8ff', sans: 'Charter, serif'}\n",
        "checks: {acronyms: [NLB], questionsPerObjective: 0, freshMonths: '6'}\n",
        "exam: dva-c02\n"
      })
  void bothAcceptTheseSettings(String yaml) throws JsonProcessingException {
    assertThat(ours("studysite.yaml", SETTINGS + yaml)).isEmpty();
    assertThat(theirs("studysite", SETTINGS + yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Notes\n",
        "id: notes\n",
        "id:\ntitle: Notes\n",
        "id: ''\ntitle: Notes\n",
        "id: My Notes\ntitle: Notes\n",
        "id: notes-\ntitle: Notes\n",
        "id: notes\ntitle: [a]\n",
        "id: notes\ntitle: Notes\nlicense: MIT\n",
        "id: notes\ntitle: Notes\nlanguage: English language\n",
        "id: notes\ntitle: Notes\nbaseUrl: example.org\n",
        "id: notes\ntitle: Notes\nbaseUrl: 'https://example.org/?a=b'\n",
        "id: notes\ntitle: Notes\nrepository: 'javascript:alert(1)'\n",
        "id: notes\ntitle: Notes\ngroups: Basics\n",
        "id: notes\ntitle: Notes\ngroups: [Basics]\n",
        "id: notes\ntitle: Notes\ngroups: [{topics: [a]}]\n",
        "id: notes\ntitle: Notes\ngroups: [{title: A, topics: a}]\n",
        "id: notes\ntitle: Notes\ngroups: [{title: A, topic: [a]}]\n",
        "id: notes\ntitle: Notes\nlinking: off\n",
        "id: notes\ntitle: Notes\nlinking: {allways: [a]}\n",
        "id: notes\ntitle: Notes\nlinking: {always: [[a]]}\n",
        "id: notes\ntitle: Notes\nlinking: {mode: always}\n",
        "id: notes\ntitle: Notes\nrules: {unused-terms: off}\n",
        "id: notes\ntitle: Notes\nrules: {unused-term: fatal}\n",
        "id: notes\ntitle: Notes\nrules: {my-school.too-long: fatal}\n",
        "id: notes\ntitle: Notes\ntheme: {text: red}\n",
        "id: notes\ntitle: Notes\ntheme: {texts: '#000000'}\n",
        "id: notes\ntitle: Notes\ntheme: {mono: 'a;}body{x'}\n",
        "id: notes\ntitle: Notes\nchecks: {freshMonths: many}\n",
        "id: notes\ntitle: Notes\nchecks: {acronyms: NLB}\n"
      })
  void bothRefuseTheseSettings(String yaml) throws JsonProcessingException {
    assertThat(ours("studysite.yaml", yaml)).isNotEmpty();
    assertThat(theirs("studysite", yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "summary: What it says.\ntags: [a, b]\nobjectives: [one/1.1]\n",
        "checked: 2026-11-22\nsources: ['https://example.org/a?b=c#d']\n",
        "redirect_from: [topics/old.html, /older.html]\nhtml: trusted\ndraft: true\n",
        "draft: false\nsummary:\ntags:\n"
      })
  void bothAcceptTheseFrontMatters(String yaml) throws JsonProcessingException {
    assertThat(ours("topics/a.md", NOTE + yaml)).isEmpty();
    assertThat(theirs("topic", NOTE + yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary: No title.\n",
        "title: A\nchecked: yesterday\n",
        "title: A\nchecked: 2026-13-01\n",
        "title: A\nobjectives: [one]\n",
        "title: A\nobjectives: one/1.1\n",
        "title: A\nsources: [example.org]\n",
        "title: A\nredirect_from: ['https://example.org/']\n",
        "title: A\nhtml: yes\n",
        "title: A\ndraft: maybe\n",
        "title: A\ntag: [a]\n"
      })
  void bothRefuseTheseFrontMatters(String yaml) throws JsonProcessingException {
    assertThat(ours("topics/a.md", yaml)).isNotEmpty();
    assertThat(theirs("topic", yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "questions: 65\nscored: '50'\nminutes: 130\npass: 720\nscale: 1000\n",
        "verified: 2026-11-22\nsource: https://example.org/guide.pdf\n",
        "domains:\n  - id: 1\n    title: All\n    weight: 100\n    objectives: [{id: 1.1, title: A}]\n",
        "domains:\n"
      })
  void bothAcceptTheseBlueprints(String yaml) throws JsonProcessingException {
    assertThat(ours("exams/one.yaml", EXAM + yaml)).isEmpty();
    assertThat(theirs("exam", EXAM + yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: one\n",
        "id: A B\ntitle: An exam\n",
        "id: one\ntitle: An exam\nquestions: many\n",
        "id: one\ntitle: An exam\nquestions: -1\n",
        "id: one\ntitle: An exam\nverified: soon\n",
        "id: one\ntitle: An exam\nsource: guide.pdf\n",
        "id: one\ntitle: An exam\ndomains: [{id: a/b, title: A, weight: 100}]\n",
        "id: one\ntitle: An exam\ndomains: [{title: A, weight: 100}]\n",
        "id: one\ntitle: An exam\ndomains: [{id: a, title: A, weight: 100, objective: []}]\n",
        "id: one\ntitle: An exam\ndomain: []\n"
      })
  void bothRefuseTheseBlueprints(String yaml) throws JsonProcessingException {
    assertThat(ours("exams/one.yaml", yaml)).isNotEmpty();
    assertThat(theirs("exam", yaml)).isNotEmpty();
  }

  @Test
  void everyKeyIsDescribed() throws Exception {
    for (OutputFile file : Schemas.files()) {
      List<String> silent = new ArrayList<>();
      collectSilent(new ObjectMapper().readTree(file.content()), "", silent);
      assertThat(silent).as(file.path()).isEmpty();
    }
  }

  private static void collectSilent(JsonNode schema, String path, List<String> silent) {
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String below = path + "/" + property.getKey();
              if (!property.getValue().path("description").asText().endsWith(".")) {
                silent.add(below);
              }
              collectSilent(property.getValue(), below, silent);
            });
    if (schema.has("items")) {
      collectSilent(schema.get("items"), path + "[]", silent);
    }
  }

  private static List<Problem> ours(String path, String yaml) {
    if (path.equals("studysite.yaml")) {
      return SettingsParser.parse(new SourceFile(path, yaml)).problems();
    }
    return path.startsWith("exams/")
        ? ExamParser.parse(new SourceFile(path, yaml)).problems()
        : new TopicParser()
            .parse(new SourceFile(path, "---\n" + yaml + "---\n\nText.\n"))
            .problems();
  }

  /** As editors do, it reads YAML 1.2, in which “off” is a word and not “false”. */
  private static List<Error> theirs(String name, String yaml) throws JsonProcessingException {
    OutputFile file =
        Schemas.files().stream()
            .filter(one -> one.path().equals("data/schemas/" + name + ".schema.json"))
            .findFirst()
            .orElseThrow();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(file.text(), InputFormat.JSON);
    return schema.validate(YAML.readTree(yaml).toString(), InputFormat.JSON);
  }
}
