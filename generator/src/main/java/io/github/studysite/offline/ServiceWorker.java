package io.github.studysite.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.OutputFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code sw.js}: what a browser runs between the site and the network. It holds a list of the
 * site's files with hashes of their content, so it changes whenever one of them does; that is how a
 * browser learns that there is something new.
 */
public final class ServiceWorker {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ServiceWorker() {}

  /**
   * A worker that keeps the site.
   *
   * @param script of the theme; reads the list from {@code self.studysite}
   * @param files all others of the site
   */
  public static OutputFile keeping(String script, List<OutputFile> files) {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("version", Hashes.of(files));
    site.put("files", KeptFiles.of(files));
    return worker(site, script);
  }

  /** A worker that removes what earlier ones kept, and then itself. */
  public static OutputFile removing(String script) {
    return worker(Map.of("off", true), script);
  }

  private static OutputFile worker(Map<String, Object> site, String script) {
    try {
      return OutputFile.text(
          "sw.js", "self[\"studysite\"]=" + JSON.writeValueAsString(site) + ";\n" + script);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write sw.js", failure);
    }
  }
}
