package io.github.studysite.maven;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/**
 * Opens an address in the browser, as well as the system can; never a reason to fail.
 *
 * @param command of the system, without the address
 */
record Opener(List<String> command) {

  static Opener forThisSystem() {
    return forSystem(System.getProperty("os.name", ""));
  }

  static Opener forSystem(String name) {
    String system = name.toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      // "darwin" is never said by a JDK.
      return new Opener(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    return new Opener(List.of(system.contains("mac") ? "open" : "xdg-open"));
  }

  void open(URI address, Log log) {
    ProcessBuilder process = new ProcessBuilder(new ArrayList<>(command));
    process.command().add(address.toString());
    try {
      process
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException none) {
      log.info("No browser could be opened here; open " + address + " yourself.");
    }
  }
}
