package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplePagesTest {
  private final SiteRenderer renderer =
      new SiteRenderer(Theme.onClasspath(SamplePagesTest.class.getClassLoader()));

  @Test
  void writesTheSampleSiteToLookAt() throws IOException {
    Path folder = Path.of("target", "sample-site");
    for (OutputFile file : files(SampleSite.linked())) {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.content());
    }
    assertThat(folder.resolve("index.html")).exists();
  }

  private List<OutputFile> files(LinkedSite linked) {
    List<OutputFile> files = new ArrayList<>(renderer.assets(linked));
    for (Page page : renderer.pages(linked)) {
      files.add(renderer.render(page));
    }
    return files;
  }
}
