package io.github.studysite.data;

import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the files that are read by machines. */
public final class DataFiles implements SiteExtension {
  private static final String SCHEMA = "site.schema.json";

  @Override
  public List<OutputFile> files(LinkedSite site, List<Page> pages) {
    return of(site, pages);
  }

  /**
   * {@code data/site.json} and its schema, {@code robots.txt}, {@code .nojekyll} and, if the site
   * says where it is published, {@code sitemap.xml}.
   *
   * @param pages all pages of the site
   */
  public static List<OutputFile> of(LinkedSite site, List<Page> pages) {
    String baseUrl = site.site().settings().baseUrl();
    List<OutputFile> always =
        List.of(
            OutputFile.text("data/site.json", SiteJson.of(site)),
            new OutputFile("data/" + SCHEMA, schema()),
            OutputFile.text("robots.txt", Robots.of(baseUrl)),
            // GitHub Pages would otherwise drop files whose names begin with an underscore.
            OutputFile.text(".nojekyll", ""));
    if (baseUrl.isEmpty()) {
      return always;
    }
    return Stream.concat(always.stream(), Stream.of(Sitemap.of(site.site(), pages))).toList();
  }

  private static byte[] schema() {
    try (InputStream in = DataFiles.class.getResourceAsStream(SCHEMA)) {
      return Objects.requireNonNull(in, SCHEMA).readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + SCHEMA, failure);
    }
  }
}
