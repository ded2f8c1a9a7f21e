package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLinksTest {

  @Test
  void addressesAreRelativeToThePage() {
    PageLinks home = PageLinks.relativeTo("index.html");
    PageLinks topic = PageLinks.relativeTo("topics/a.html");

    assertThat(home.to("topics/a.html")).isEqualTo("topics/a.html");
    assertThat(topic.to("index.html")).isEqualTo("../index.html");
    assertThat(topic.to("terms/x.html")).isEqualTo("../terms/x.html");
    assertThat(topic.to("topics/b.html", "p")).isEqualTo("b.html#p");
    assertThat(topic.to("topics/images/x.svg")).isEqualTo("images/x.svg");
  }

  @Test
  void ownPageIsNamedWithoutAFragmentAndNotNamedWithOne() {
    PageLinks topic = PageLinks.relativeTo("topics/a.html");

    assertThat(topic.to("topics/a.html")).isEqualTo("a.html");
    assertThat(topic.to("topics/a.html", "p")).isEqualTo("#p");
  }

  @Test
  void foldersThatOnlyBeginAlikeAreDifferent() {
    assertThat(PageLinks.relativeTo("terms/a.html").to("terms-x/b.html"))
        .isEqualTo("../terms-x/b.html");
  }

  @Test
  void absoluteAddressesBeginAtTheRoot() {
    PageLinks anywhere = PageLinks.absolute("404.html", "/notes/");

    assertThat(anywhere.to("index.html")).isEqualTo("/notes/index.html");
    assertThat(anywhere.to("404.html", "p")).isEqualTo("/notes/404.html#p");
  }

  @Test
  void lettersOfAnyScriptAndSpacesAreEncoded() {
    assertThat(PageLinks.relativeTo("index.html").to("terms/größe 1.html", "ä#?%"))
        .isEqualTo("terms/gr%C3%B6%C3%9Fe%201.html#%C3%A4%23%3F%25");
  }
}
