package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void knowsAllThreeLineEnds() {
    Lines lines = new Lines("a.md", "one\ntwo\r\nthree\rfour");

    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.line(0)).isEqualTo("one");
    assertThat(lines.line(1)).isEqualTo("two");
    assertThat(lines.line(2)).isEqualTo("three");
    assertThat(lines.line(3)).isEqualTo("four");
  }

  @Test
  void countsLinesAndColumnsFromOne() {
    Lines lines = new Lines("a.md", "one\ntwo\r\nthree");

    assertThat(lines.place(0)).isEqualTo(new Place("a.md", 1, 1));
    assertThat(lines.place(3)).isEqualTo(new Place("a.md", 1, 4));
    assertThat(lines.place(4)).isEqualTo(new Place("a.md", 2, 1));
    assertThat(lines.place(11)).isEqualTo(new Place("a.md", 3, 3));
    assertThat(lines.place(14)).isEqualTo(new Place("a.md", 3, 6));
  }

  @Test
  void hasOneEmptyLineInAnEmptyText() {
    Lines lines = new Lines("a.md", "");

    assertThat(lines.count()).isEqualTo(1);
    assertThat(lines.line(0)).isEmpty();
    assertThat(lines.place(0)).isEqualTo(new Place("a.md", 1, 1));
  }
}
