package io.github.studysite.model;

import java.util.List;
import java.util.Map;

/** Settings for tests: id and title, and of the rest only what a test is about. */
public final class SomeSettings {
  private String language = "en";
  private List<Settings.Group> groups = List.of();
  private Settings.Linking linking = Settings.Linking.DEFAULT;
  private String exam = "";
  private Map<String, String> theme = Map.of();

  private SomeSettings() {}

  public static SomeSettings with() {
    return new SomeSettings();
  }

  public SomeSettings language(String tag) {
    language = tag;
    return this;
  }

  public SomeSettings groups(List<Settings.Group> all) {
    groups = all;
    return this;
  }

  public SomeSettings linking(Settings.Linking how) {
    linking = how;
    return this;
  }

  public SomeSettings exam(String id) {
    exam = id;
    return this;
  }

  public SomeSettings theme(Map<String, String> roles) {
    theme = roles;
    return this;
  }

  public Settings build() {
    return new Settings(
        "id",
        "Site",
        "",
        language,
        "",
        "",
        "",
        "",
        "main",
        groups,
        linking,
        Map.of(),
        exam,
        theme,
        true,
        Settings.Checks.DEFAULT);
  }
}
