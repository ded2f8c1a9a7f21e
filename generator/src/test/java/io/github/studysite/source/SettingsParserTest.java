package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Settings.Level;
import io.github.studysite.model.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsParserTest {
  private static final String REQUIRED = "id: notes\ntitle: Notes\n";

  @Test
  void readsEverySetting() {
    Parsed<Settings> parsed =
        parse(
            """
            id: aws-notes
            title: "AWS: developer notes"
            description: For the exam.
            language: pt-br
            author: Someone
            licence: CC BY 4.0
            baseUrl: https://example.org/notes
            repository: https://github.com/example/notes/
            branch: trunk
            groups:
              - title: Compute
                topics: [ec2, lambda]
              - title: Storage
                topics:
                  - s3
            linking:
              always: [Region, role]
              never:
                - IT
              mode: off
            rules:
              unused-term: off
              checked-stale: warning
            exam: dva-c02
            theme:
              link: "#0B57B0   #7db8ff"
              sans: "Segoe UI", system-ui
              mono: Menlo, 'DejaVu Sans Mono', monospace
            """
                .replace("sans: \"Segoe UI\", system-ui", "sans: '\"Segoe UI\", -apple-system'"));

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value())
        .isEqualTo(
            new Settings(
                "aws-notes",
                "AWS: developer notes",
                "For the exam.",
                "pt-BR",
                "Someone",
                "CC BY 4.0",
                "https://example.org/notes/",
                "https://github.com/example/notes",
                "trunk",
                List.of(
                    new Settings.Group("Compute", List.of("ec2", "lambda"), place(11, 5)),
                    new Settings.Group("Storage", List.of("s3"), place(13, 5))),
                new Settings.Linking(List.of("Region", "role"), List.of("IT"), false),
                Map.of("unused-term", Level.OFF, "checked-stale", Level.WARNING),
                "dva-c02",
                Map.of(
                    "link", "#0b57b0 #7db8ff",
                    "sans", "\"Segoe UI\", -apple-system",
                    "mono", "Menlo, 'DejaVu Sans Mono', monospace"),
                true,
                Settings.Checks.DEFAULT));
  }

  @Test
  void needsNoMoreThanIdAndTitle() {
    Parsed<Settings> parsed = parse(REQUIRED);

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value())
        .isEqualTo(
            new Settings(
                "notes",
                "Notes",
                "",
                "en",
                "",
                "",
                "",
                "",
                "main",
                List.of(),
                Settings.Linking.DEFAULT,
                Map.of(),
                "",
                Map.of(),
                true,
                Settings.Checks.DEFAULT));
  }

  @Test
  void aSiteIsKeptForReadingOfflineUnlessSwitchedOff() {
    assertThat(parse(REQUIRED).value().offline()).isTrue();
    assertThat(parse(REQUIRED + "offline: off\n").value().offline()).isFalse();
    assertThat(said(parse(REQUIRED + "offline: never\n")))
        .containsExactly(
            "studysite.yaml:3:10 invalid-value: “offline” cannot be “never”."
                + " It is one of: on, off.");
  }

  @Test
  void goesOnWithoutIdAndTitle() {
    Parsed<Settings> parsed = parse("author: Someone\n");

    assertThat(said(parsed))
        .containsExactly(
            "studysite.yaml:1:1 missing-value: The key “id” is missing or empty. Add a line id: with"
                + " a short name that will never change; progress is stored under it.",
            "studysite.yaml:1:1 missing-value: The key “title” is missing or empty. Add a line"
                + " title: with the name of the site.");
    assertThat(parsed.value().id()).isEqualTo("studysite");
    assertThat(parsed.value().title()).isEqualTo("Study notes");
  }

  @Test
  void treatsAnEmptyFileLikeOneWithoutKeys() {
    assertThat(parse("").problems()).hasSize(2);
    assertThat(parse("# nothing but a comment\n").problems()).hasSize(2);
    assertThat(parse("---\n").problems()).hasSize(2);
  }

  @Test
  void namesTheNearestKey() {
    assertThat(said(parse(REQUIRED + "license: MIT\nsidebar: left\nlinking:\n  allways: [x]\n")))
        .containsExactly(
            "studysite.yaml:3:1 unknown-key: There is no key “license” here."
                + " Did you mean “licence”?",
            "studysite.yaml:4:1 unknown-key: There is no key “sidebar” here. Known are: id, title,"
                + " description, language, author, licence, baseUrl, repository, branch, groups,"
                + " linking, rules, exam, theme, offline, checks.",
            "studysite.yaml:6:3 unknown-key: There is no key “allways” here."
                + " Did you mean “always”?");
  }

  @Test
  void reportsDoubledKeysAndKeepsTheFirst() {
    Parsed<Settings> parsed =
        parse(REQUIRED + "title: Again\nrules: {checked-stale: off, checked-stale: error}\n");

    assertThat(said(parsed))
        .containsExactly(
            "studysite.yaml:3:1 duplicate-key: The key “title” stands here twice."
                + " Keep one of them.",
            "studysite.yaml:4:29 duplicate-key: The key “checked-stale” stands here twice."
                + " Keep one of them.");
    assertThat(parsed.value().title()).isEqualTo("Notes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: [a, b] | 3:9 | “author” is a text, but a list stands here."
            + " | Write author: and the text on one line.",
        "author: {a: b} | 3:9 | “author” is a text, but a group of keys stands here."
            + " | Write author: and the text on one line.",
        "groups: ec2 | 3:9 | “groups” is a list, but a text stands here."
            + " | Write it as groups: [first, second].",
        "groups: [ec2] | 3:10 | Each item of “groups” is a group of keys, not a text."
            + " | Write - title: and, indented below it, topics: [slug, slug].",
        "linking: off | 3:10 | “linking” is a group of keys, but a text stands here."
            + " | Write its keys on lines of their own below it, indented by two spaces.",
        "linking: {always: [[a]]} | 3:20 | Each item of “always” is a text."
            + " | Write it as always: [first, second].",
        "linking: {mode: always} | 3:17 | “mode” cannot be “always”."
            + " | It is one of: first-in-section, off.",
        "rules: {checked-stale: fatal} | 3:24 | “checked-stale” cannot be “fatal”."
            + " | It is one of: error, warning, info, off.",
        "language: english | 3:11 | “english” is not a language."
            + " | Write a tag such as en, de or pt-BR.",
        "language: English language | 3:11 | “English language” is not a language."
            + " | Write a tag such as en, de or pt-BR.",
        "baseUrl: example.org | 3:10 | “example.org” is not an address."
            + " | Write it in full, beginning with https:// or http://.",
        "baseUrl: ftp://example.org/ | 3:10 | “ftp://example.org/” is not an address."
            + " | Write it in full, beginning with https:// or http://.",
        "baseUrl: 'https://example.org/?a=b' | 3:10"
            + " | “https://example.org/?a=b” is not the address of a folder."
            + " | Leave out everything from the question mark or number sign on.",
        "repository: 'javascript:alert(1)' | 3:13 | “javascript:alert(1)” is not an address."
            + " | Write it in full, beginning with https:// or http://.",
        "checks: {freshMonths: -3} | 3:23 | “freshMonths” is a whole number from 0 on, not “-3”."
            + " | Write digits only.",
        "theme: {text: red} | 3:15 | “red” is not a colour."
            + " | Write \"#rrggbb\", or one for light and one for dark: \"#0b57b0 #7db8ff\".",
        "theme: {mono: 'a;}body{x'} | 3:15 | “a;}body{x” is not a list of fonts."
            + " | Write names with commas between them: Charter, Georgia, serif."
      })
  void saysWhatIsWrongWithAValue(String line, String place, String message, String advice) {
    assertThat(said(parse(REQUIRED + line + "\n")))
        .containsExactly("studysite.yaml:" + place + " invalid-value: " + message + " " + advice);
  }

  @Test
  void anAddressMayHaveLettersOfAnyScriptAndEndsInOneSlash() {
    Parsed<Settings> parsed = parse(REQUIRED + "baseUrl: https://müller.example/notes//\n");

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value().baseUrl()).isEqualTo("https://müller.example/notes/");
  }

  @Test
  void aWordThatIsNoLevelLeavesTheRuleAsItIs() {
    assertThat(
            parse(REQUIRED + "rules: {image-alt: fatal, unused-term: off}\n")
                .value()
                .rules()
                .keySet())
        .containsExactly("unused-term");
  }

  @Test
  void knowsThatANumberSignBeginsAComment() {
    assertThat(said(parse(REQUIRED + "theme:\n  link: #0b57b0\n")))
        .containsExactly(
            "studysite.yaml:4:8 missing-value: “link” has no value. Put the colour in quotes, since"
                + " # begins a comment: link: \"#0b57b0\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#fff",
        "#0b57b0;",
        "#0b57b0 #7db8ff #000000",
        "url(x)",
        "light-dark(#000000, #ffffff)",
        "#0b57b0}"
      })
  void letsNothingButColoursIntoAStyleSheet(String value) {
    assertThat(parse(REQUIRED + "theme: {link: '" + value + "'}\n").value().theme()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arial; color: red",
        "url(x)",
        "a{",
        "Arial,",
        ",Arial",
        "\"Arial",
        "Ar\\69 al",
        "</style>",
        "a/*b",
        "var(--x)",
        "!important"
      })
  void letsNothingButFontsIntoAStyleSheet(String value) {
    assertThat(parse(REQUIRED + "theme: {sans: '" + value + "'}\n").value().theme()).isEmpty();
  }

  @Test
  void wantsAnIdThatCanBeAKey() {
    Parsed<Settings> parsed = parse("id: My Notes\ntitle: Notes\n");

    assertThat(said(parsed))
        .containsExactly(
            "studysite.yaml:1:5 invalid-value: “My Notes” cannot be the id of a site. An id is made"
                + " of lower-case letters, digits and single hyphens: my-notes.");
    assertThat(parsed.value().id()).isEqualTo("my-notes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'title: a: b' | 3:9 | A colon stands inside a value."
            + " | Put the whole value in double quotes.",
        "'author: @me' | 3:9 | A value cannot begin with this character."
            + " | Put the whole value in double quotes.",
        "'author: [a' | 4:1 | This is not valid YAML: expected ',' or ']', but got <stream end>."
            + " | Look at quotes, brackets and the indentation just above.",
        "'author: *me' | 3:9 | “*me” refers to another value, which is not supported here."
            + " | Write the value out, or put it in quotes if the asterisk belongs to it."
      })
  void saysWhereTheYamlBreaks(String line, String place, String message, String advice) {
    assertThat(said(parse(REQUIRED + line + "\n")))
        .contains("studysite.yaml:" + place + " yaml-syntax: " + message + " " + advice);
  }

  @Test
  void cannotBeIndentedWithTabs() {
    assertThat(said(parse(REQUIRED + "linking:\n\tmode: off\n")))
        .contains("studysite.yaml:4:1 yaml-syntax: YAML cannot be indented with tabs. Use spaces.");
  }

  @Test
  void hasATopicInOneGroupOnly() {
    assertThat(said(parse(REQUIRED + "groups: [{title: A, topics: [a, a]}]\n")))
        .containsExactly(
            "studysite.yaml:3:33 topic-in-two-groups: The topic “a” stands in the groups twice."
                + " Keep one of them.");
  }

  @Test
  void knowsWhatSingleRulesNeed() {
    assertThat(
            parse(REQUIRED + "checks: {acronyms: [NLB], questionsPerObjective: 1, freshMonths: 6}")
                .value()
                .checks())
        .isEqualTo(new Settings.Checks(List.of("NLB"), 1, 6));
    assertThat(parse(REQUIRED + "checks: {acronyms: [NLB]}").value().checks())
        .isEqualTo(new Settings.Checks(List.of("NLB"), 3, 12));
  }

  @Test
  void aNumberThatIsNoneLeavesTheCheckAsItIs() {
    assertThat(
            parse(REQUIRED + "checks: {questionsPerObjective: -1, freshMonths: }").value().checks())
        .isEqualTo(Settings.Checks.DEFAULT);
  }

  @Test
  void isOneGroupOfKeys() {
    assertThat(said(parse("- a\n- b\n")))
        .contains(
            "studysite.yaml:1:1 yaml-syntax: Lines of the form “key: value” are expected here, not"
                + " a list. Write a key, a colon, a space and the value.");
    assertThat(said(parse(REQUIRED + "---\nid: x\n")))
        .containsExactly(
            "studysite.yaml:4:1 yaml-syntax: A second document begins here."
                + " Remove the line of three hyphens above it.");
  }

  @Test
  void reportsInvisibleCharacters() {
    assertThat(said(parse("id: notes\ntitle: No\u0007tes\n")))
        .containsExactly(
            "studysite.yaml:2:10 control-character: An invisible character (U+0007) stands here."
                + " Delete it; it may have come with a copied text.");
  }

  private static Parsed<Settings> parse(String yaml) {
    return SettingsParser.parse(new SourceFile("studysite.yaml", yaml));
  }

  private static List<String> said(Parsed<?> parsed) {
    return Said.by(parsed.problems());
  }

  private static Place place(int line, int column) {
    return new Place("studysite.yaml", line, column);
  }
}
