package io.github.studysite.download;

import java.util.List;

/** Cards for Anki's own note type: front and back. */
final class AnkiBasic {
  private AnkiBasic() {}

  static String of(Exported exported) {
    AnkiText text = new AnkiText().header("columns", "Front\tBack");
    SidesHtml html = new SidesHtml(exported.html());
    for (Exported.Item item : exported.items()) {
      String front = html.question(item.sides()) + html.options(item.sides());
      String back = html.answer(item.sides()) + html.explanation(item.sides());
      text.note(List.of(front, back));
    }
    return text.toString();
  }
}
