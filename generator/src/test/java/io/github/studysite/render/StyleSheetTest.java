package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  @Test
  void partsBecomeOneWithoutCommentsAndNeedlessSpace() {
    assertThat(
            StyleSheet.joined(
                List.of(
                    "/* one\n two */\n@layer a {\n  b { c: d }\n}\n",
                    "\r\n  e { f: g /* h */ }\r\n")))
        .isEqualTo("@layer a{b{c:d}}e{f:g}\n");
  }

  @Test
  void commentSignsInStringsStay() {
    assertThat(StyleSheet.joined(List.of("a { content: \"/*\\\"\" } b { content: '*/' } /* c */")))
        .isEqualTo("a{content:\"/*\\\"\"}b{content:'*/'}\n");
  }

  @Test
  void spaceThatMeansSomethingStays() {
    assertThat(StyleSheet.joined(List.of("a :is(b, c) > d { e: f(1px + 2px) g, \"h:  i\" }")))
        .isEqualTo("a :is(b,c) > d{e:f(1px + 2px) g,\"h:  i\"}\n");
  }
}
