package io.github.studysite.render;

import static io.github.studysite.render.Sample.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private final Neighbours neighbours =
      new Neighbours(
          new SiteIndex(
              Sample.site(
                  List.of(
                      Sample.topicWithTerms("a", term("x", "X"), term("y", "Y"), term("z", "Z"))),
                  Map.of(
                      "x", List.of(at("y"), at("z"), at("z"), at("s"), at("x")),
                      "y", List.of(at("x"))))));

  private static Mention at(String anchor) {
    return new Mention("a", anchor, "", "word", "");
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(entry -> entry.term().id()).toList();
  }

  @Test
  void entriesThatNameATermLeadToIt() {
    assertThat(ids(neighbours.leadingTo("x", 5))).containsExactly("z", "y");
    assertThat(ids(neighbours.leadingTo("x", 1))).containsExactly("z");
    assertThat(ids(neighbours.leadingTo("z", 5))).isEmpty();
  }

  @Test
  void entryLeadsOnToTheTermsItNames() {
    assertThat(ids(neighbours.leadingOn("x", 5))).containsExactly("y");
    assertThat(ids(neighbours.leadingOn("z", 5))).containsExactly("x");
  }
}
