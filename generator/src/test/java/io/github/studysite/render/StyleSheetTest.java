package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  @Test
  void partsBecomeOneWithoutCommentsAndIndentation() {
    assertThat(
            StyleSheet.joined(
                List.of(
                    "/* one\n two */\n@layer a {\n  b { c: d }\n}\n",
                    "\r\n  e { f: g /* h */ }\r\n")))
        .isEqualTo("@layer a {\nb { c: d }\n}\ne { f: g  }\n");
  }

  @Test
  void commentSignsInStringsStay() {
    assertThat(StyleSheet.joined(List.of("a { content: \"/*\\\"\" } b { content: '*/' } /* c */")))
        .isEqualTo("a { content: \"/*\\\"\" } b { content: '*/' }\n");
  }
}
