package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  record View(String title, Part part, List<Part> parts, Map<String, Object> text) {}

  record Part(String name) {}

  private static String print(View view, String... files) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < files.length; i += 2) {
      all.put(files[i], files[i + 1]);
    }
    return new Templates(new MapTheme(all)).print("page", view);
  }

  private static View view(String title, Part part, Part... parts) {
    return new View(title, part, List.of(parts), Map.of("page", Map.of("word", "Word")));
  }

  @Test
  void unknownNameIsAnErrorWithTemplateAndLine() {
    assertThatThrownBy(() -> print(view("", null), "page.mustache", "<p>\n{{titel}}</p>"))
        .isInstanceOf(ThemeException.class)
        .hasMessage("page.mustache:2: nothing here is called “titel”. (while printing page)");
  }

  @Test
  void unknownNameInAPartialNamesThePartial() {
    assertThatThrownBy(
            () ->
                print(
                    view("", new Part("x")),
                    "page.mustache",
                    "{{#part}}{{>parts/one}}{{/part}}",
                    "parts/one.mustache",
                    "{{name}}\n\n{{#nothing}}{{/nothing}}"))
        .hasMessage(
            "parts/one.mustache:3: nothing here is called “nothing”. (while printing page)");
  }

  @Test
  void unknownMessageIsAnError() {
    assertThat(print(view("", null), "page.mustache", "{{text.page.word}}")).isEqualTo("Word");
    assertThatThrownBy(() -> print(view("", null), "page.mustache", "{{text.page.wrod}}"))
        .hasMessage(
            "page.mustache:1: nothing here is called “text.page.wrod”. (while printing page)");
  }

  @Test
  void missingTemplateIsAnError() {
    assertThatThrownBy(() -> print(view("", null), "page.mustache", "{{>parts/none}}"))
        .isInstanceOf(ThemeException.class)
        .hasMessageContaining("The theme has no file parts/none.mustache.");
  }

  @Test
  void nothingEmptyOrNoneIsLeftOut() {
    String template = "{{#title}}title{{/title}}{{#part}}part{{/part}}{{#parts}}p{{/parts}}.";

    assertThat(print(view("", null), "page.mustache", template)).isEqualTo(".");
    assertThat(
            print(
                view("t", new Part("n"), new Part("a"), new Part("b")), "page.mustache", template))
        .isEqualTo("titlepartpp.");
  }

  @Test
  void textIsEscapedUnlessItIsHtml() {
    assertThat(print(view("<b> & \"x\" = 'y'\nz", null), "page.mustache", "{{title}}"))
        .isEqualTo("&lt;b&gt; &amp; &quot;x&quot; = 'y'\nz");
    assertThat(print(view("<b>", null), "page.mustache", "{{{title}}}")).isEqualTo("<b>");
  }

  @Test
  void lineEndOfAPartialIsNotPrinted() {
    assertThat(
            print(view("x", null), "page.mustache", "<{{>one}}>\n", "one.mustache", "{{title}}\n"))
        .isEqualTo("<x>");
  }

  @Test
  void pageFillsTheBlocksOfItsLayout() {
    assertThat(
            print(
                view("x", null),
                "page.mustache",
                "{{<layout}}{{$main}}<p>{{title}}</p>{{/main}}{{/layout}}",
                "layout.mustache",
                "<main>{{$main}}{{/main}}</main>"))
        .isEqualTo("<main><p>x</p></main>");
  }
}
