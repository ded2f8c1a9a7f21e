package io.github.studysite.download;

import java.util.List;

/** Cards for Anki's own note type: front and back. */
final class AnkiBasic {
  private AnkiBasic() {}

  static String of(Exported exported) {
    AnkiText text = new AnkiText().header("columns", "Front\tBack");
    SidesHtml html = new SidesHtml(exported.html());
    exported.items().stream()
        .map(item -> row(item.sides(), html))
        // Two cards may look the same here, where ids are missing; Anki would join them.
        .distinct()
        .forEach(text::note);
    return text.toString();
  }

  private static List<String> row(Sides sides, SidesHtml html) {
    return List.of(
        html.question(sides) + html.options(sides), html.answer(sides) + html.explanation(sides));
  }
}
