package io.github.studysite.source;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Rules;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Slug;
import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code studysite.yaml}. */
public final class SettingsParser {
  private final List<Problem> problems;
  private final YamlFields fields;
  private final FieldValues values;

  private SettingsParser(YamlNode.Fields node, List<Problem> problems) {
    this.problems = problems;
    this.fields = new YamlFields(node, Shapes.SETTINGS, problems);
    this.values = new FieldValues(fields);
  }

  /** The settings; what is missing or wrong in the file has the value it has by default. */
  public static Parsed<Settings> parse(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    YamlNode.Fields node =
        new YamlReader(file.path(), 0, problems).read(CleanText.of(file, problems));
    Settings settings = new SettingsParser(node, problems).settings();
    return new Parsed<>(settings, YamlMistake.first(problems));
  }

  private Settings settings() {
    return new Settings(
        id(),
        fields.required("title", "Study notes", "Add a line title: with the name of the site."),
        fields.text("description"),
        language(),
        fields.text("author"),
        fields.text("licence"),
        baseUrl(),
        withoutSlash(values.url("repository")),
        withDefault(fields.text("branch"), "main"),
        groups(),
        linking(),
        rules(),
        fields.text("exam"),
        fields.group("theme").map(theme -> new ThemeReader(problems).read(theme)).orElse(Map.of()),
        !fields.oneOf("offline").equals("off"),
        checks());
  }

  private String id() {
    String id =
        fields.required(
            "id",
            "studysite",
            "Add a line id: with a short name that will never change; progress is stored under it.");
    if (Slug.of(id).equals(id)) {
      return id;
    }
    String slug = Slug.of(id);
    fields.invalid(
        "id",
        "“" + id + "” cannot be the id of a site.",
        "An id is made of lower-case letters, digits and single hyphens"
            + (slug.isEmpty() ? "." : ": " + slug + "."));
    return slug.isEmpty() ? "studysite" : slug;
  }

  private String language() {
    String language = withDefault(fields.text("language"), "en");
    // Longer words before the first hyphen are well-formed, but no language has one.
    if (language.matches("[A-Za-z]{2,3}(-.*)?")) {
      try {
        return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
      } catch (IllformedLocaleException mistake) {
        return noLanguage(language);
      }
    }
    return noLanguage(language);
  }

  private String noLanguage(String language) {
    fields.invalid(
        "language",
        "“" + language + "” is not a language.",
        "Write a tag such as en, de or pt-BR.");
    return "en";
  }

  private String baseUrl() {
    String url = values.url("baseUrl");
    if (url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
      fields.invalid(
          "baseUrl",
          "“" + url + "” is not the address of a folder.",
          "Leave out everything from the question mark or number sign on.");
      return "";
    }
    return url.isEmpty() ? "" : withoutSlash(url) + "/";
  }

  private List<Settings.Group> groups() {
    List<Settings.Group> groups = new ArrayList<>();
    Set<String> grouped = new HashSet<>();
    for (YamlNode.Fields node :
        fields.groups("groups", "Write - title: and, indented below it, topics: [slug, slug].")) {
      YamlFields group = new YamlFields(node, Shapes.GROUP_OF_TOPICS, problems);
      List<String> topics = new ArrayList<>();
      for (YamlNode.Text topic : group.locatedTexts("topics")) {
        if (grouped.add(topic.value())) {
          topics.add(topic.value());
        } else {
          problems.add(
              Problem.error(
                  "topic-in-two-groups",
                  topic.place(),
                  "The topic “" + topic.value() + "” stands in the groups twice.",
                  "Keep one of them."));
        }
      }
      String title = group.required("title", "", "Add a line title: with the title of the group.");
      groups.add(new Settings.Group(title, topics, node.place()));
    }
    return groups;
  }

  private Settings.Linking linking() {
    return fields
        .group("linking")
        .map(node -> new YamlFields(node, Shapes.LINKING, problems))
        .map(
            linking ->
                new Settings.Linking(
                    linking.texts("always"),
                    linking.texts("never"),
                    !linking.oneOf("mode").equals("off")))
        .orElse(Settings.Linking.DEFAULT);
  }

  private Settings.Checks checks() {
    Settings.Checks standard = Settings.Checks.DEFAULT;
    return fields
        .group("checks")
        .map(node -> new YamlFields(node, Shapes.CHECKS, problems))
        .map(
            checks ->
                new Settings.Checks(
                    checks.texts("acronyms"),
                    checks.number("questionsPerObjective", standard.questionsPerObjective()),
                    checks.number("freshMonths", standard.freshMonths())))
        .orElse(standard);
  }

  /** Which rules there are is known elsewhere; here only the levels are checked. */
  private Map<String, Settings.Level> rules() {
    Map<String, Settings.Level> rules = new HashMap<>();
    fields.group("rules").ifPresent(node -> rules.putAll(levels(node)));
    return rules;
  }

  private Map<String, Settings.Level> levels(YamlNode.Fields node) {
    List<String> written = node.fields().stream().map(YamlNode.Field::key).toList();
    Shape known = Shapes.rules(written.stream().filter(Rules::isOfExtension).toList());
    YamlFields levels = new YamlFields(node, known, problems);
    List<String> names = written.stream().filter(known.names()::contains).toList();
    Map<String, Settings.Level> rules = new HashMap<>();
    for (String name : names) {
      String level = levels.oneOf(name);
      // A word that is no level leaves the rule as it is, or the mistake would make others.
      if (level.equals(levels.text(name))) {
        rules.put(name, Settings.Level.valueOf(level.toUpperCase(Locale.ROOT)));
      }
    }
    return rules;
  }

  private static String withDefault(String text, String value) {
    return text.isEmpty() ? value : text;
  }

  private static String withoutSlash(String url) {
    return url.replaceFirst("/+$", "");
  }
}
