package io.github.studysite.source.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramDrawerTest {
  private static String svg(String text) {
    return ((Drawing.Drawn) DiagramDrawer.draw(text, "Two \"sides\"")).svg();
  }

  private static Drawing.Unreadable mistake(String text) {
    return (Drawing.Unreadable) DiagramDrawer.draw(text, "");
  }

  @Test
  void aDrawingSaysItsTitleAndItsWords() {
    assertThat(svg("Alice -> Bob : hello & welcome"))
        .startsWith("<svg viewBox=\"0 0 ")
        .contains("role=\"img\" aria-label=\"Two &quot;sides&quot;\"")
        .contains(">Alice</text>", ">hello &amp; welcome</text>");
  }

  @Test
  void aDrawingHasNoIdsColoursFontsOrStyles() {
    assertThat(svg("skinparam backgroundColor red\nAlice -[#ff0000]> Bob : <color:blue>y"))
        .doesNotContain(" id=", "style=", "=\"#", "font-family", "href", "<title", "blue", "red")
        .doesNotContain("<?", "<!--");
  }

  @Test
  void theSameTextIsTheSameDrawingInEveryLanguage() {
    String text = "rectangle A {\n  component B\n}\ncloud C\nC --> B : i I";
    String first = svg(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(svg(text)).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aMistakeIsNamedWithItsLine() {
    assertThat(mistake("Alice -> Bob\nthis is wrong\nBob -> Alice"))
        .isEqualTo(new Drawing.Unreadable("Syntax Error? (Assumed diagram type: sequence)", 1));
    assertThat(mistake("@startuml\nAlice -> Bob\nthis is wrong\n@enduml").line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!include /etc/passwd\nA -> B",
        "!include https://example.org/x.puml\nA -> B",
        "!includeurl https://example.org/x.puml\nA -> B",
        "!import /etc/passwd\nA -> B",
        "A -> B : %getenv(\"HOME\")",
        "A -> B : %load_json(\"/etc/passwd\")",
        "A -> B : %date()",
        "@startgantt\nProject starts 2026-01-01\n[A] lasts 3 days\ntoday is colored in red\n@endgantt",
        "@startgantt\nProject starts 2026-01-01\nToday is 2 days after start\n[A] lasts 3 days\n@endgantt"
      })
  void nothingOfTheMachineAndNoDayGetsIntoADrawing(String text) {
    Drawing drawing = DiagramDrawer.draw(text, "");

    assertThat(drawing).isInstanceOf(Drawing.Unreadable.class);
  }

  @Test
  void todayIsAWordLikeAnyOtherWhereNoDayIsMeant() {
    assertThat(svg("Alice -> Bob : today")).contains(">today</text>");
    assertThat(svg("@startgantt\n[Read it today] lasts 3 days\n@endgantt")).contains("today");
  }

  @Test
  void aDiagramWithoutContentIsAMistake() {
    assertThat(DiagramDrawer.draw("", "")).isInstanceOf(Drawing.Unreadable.class);
  }
}
