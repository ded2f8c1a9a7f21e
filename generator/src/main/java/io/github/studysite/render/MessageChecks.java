package io.github.studysite.render;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether the interface speaks the language of the notes. */
final class MessageChecks {
  private static final int NAMED = 3;

  private MessageChecks() {}

  /** Problems: {@code theme-no-messages} and {@code theme-missing-message}. */
  static List<Problem> problems(Theme theme, Settings settings) {
    String language = settings.language();
    List<String> files =
        Stream.of(language, Texts.primary(language))
            .distinct()
            .map(Texts::file)
            .filter(theme::exists)
            .toList();
    if (files.isEmpty()) {
      return List.of(
          new Problem(
              "theme-no-messages",
              Severity.INFO,
              Place.of("studysite.yaml"),
              "The interface has no texts in “" + language + "”, so they stay English.",
              "Add theme/" + Texts.file(language) + " with the texts in that language."));
    }
    Set<String> missing =
        new TreeSet<>(Texts.parsed(theme.readText(Texts.file(Texts.ENGLISH))).keySet());
    int all = missing.size();
    files.forEach(file -> missing.removeAll(Texts.parsed(theme.readText(file)).keySet()));
    return missing.isEmpty() ? List.of() : List.of(missing(files.get(0), missing, all));
  }

  private static Problem missing(String file, Set<String> missing, int all) {
    List<String> named = missing.stream().limit(NAMED).toList();
    int more = missing.size() - named.size();
    return Problem.warning(
        "theme-missing-message",
        Place.of("theme/" + file),
        missing.size() + " of " + all + " texts are missing and stay English.",
        "Add "
            + String.join(", ", named)
            + (more == 0
                ? "."
                : " and " + more + " more from the theme's messages/en.properties."));
  }
}
