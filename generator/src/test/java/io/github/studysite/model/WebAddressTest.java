package io.github.studysite.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP://example.org:8080/a?b=c#d",
        "//example.org/",
        "https://müller.example/tee?x=ü",
        "https://m%C3%BCller.example/",
        "https://例え.テスト/",
        "https://[::1]/"
      })
  void namesAHost(String address) {
    assertThat(WebAddress.hasHost(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https:",
        "https://",
        "https:///path",
        "https://a b/",
        "https://exa%20mple.org/",
        "https://example.org/a b",
        "https://user@/",
        "example.org",
        "ftp://example.org/"
      })
  void namesNone(String address) {
    assertThat(WebAddress.hasHost(address)).isFalse();
  }
}
