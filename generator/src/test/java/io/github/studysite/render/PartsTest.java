package io.github.studysite.render;

import static io.github.studysite.render.Sample.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Section;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Heading;
import io.github.studysite.render.PageParts.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static List<Heading> headings(String number, Section... sections) {
    SiteIndex index = new SiteIndex(Sample.site(List.of(), Map.of()));
    Texts texts = Texts.of(new MapTheme(Map.of()), "en");
    BlockViews blocks = new BlockViews(index, texts, PageLinks.relativeTo("topics/a.html"));
    return Parts.of(List.of(sections), number, blocks).stream().map(Part::heading).toList();
  }

  @Test
  void mainSectionsAreNumbered() {
    assertThat(headings("16", section("", 1), section("a", 2), section("b", 3), section("c", 2)))
        .containsExactly(
            null,
            new Heading("a", 2, "16.1", "a"),
            new Heading("b", 3, "", "b"),
            new Heading("c", 2, "16.2", "c"));
  }

  @Test
  void nothingIsNumberedOnAPageWithoutANumber() {
    assertThat(headings("", section("a", 2))).containsExactly(new Heading("a", 2, "", "a"));
  }

  @Test
  void noLevelIsLeftOut() {
    assertThat(headings("", section("a", 3), section("b", 5), section("c", 6), section("d", 2)))
        .extracting(Heading::level)
        .containsExactly(2, 3, 4, 2);
  }

  @Test
  void contentsHoldTheFirstTwoLevels() {
    assertThat(
            Parts.contents(
                List.of(section("", 1), section("a", 2), section("b", 3), section("c", 4))))
        .containsExactly(new Anchor("#a", "a"), new Anchor("#b", "b"));
  }
}
