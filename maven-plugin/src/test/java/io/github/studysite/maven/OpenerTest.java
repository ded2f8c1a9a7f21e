package io.github.studysite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenerTest {
  @ParameterizedTest
  @CsvSource({"Linux,xdg-open", "Mac OS X,open", "Windows 11,rundll32 url.dll", "FreeBSD,xdg-open"})
  void everySystemHasItsCommand(String system, String command) {
    assertThat(String.join(" ", Opener.forSystem(system).command())).startsWith(command);
  }

  @Test
  void aSystemWithoutOneSaysSoAndGoesOn() {
    StringBuilder said = new StringBuilder();
    Opener opener = new Opener(List.of("no-such-command-anywhere"));

    assertThatCode(
            () ->
                opener.open(
                    URI.create("http://127.0.0.1:8017/"),
                    new SystemStreamLog() {
                      @Override
                      public void info(CharSequence content) {
                        said.append(content);
                      }
                    }))
        .doesNotThrowAnyException();
    assertThat(said)
        .hasToString("No browser could be opened here; open http://127.0.0.1:8017/ yourself.");
  }
}
