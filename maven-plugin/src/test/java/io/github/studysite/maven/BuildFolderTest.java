package io.github.studysite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildFolderTest {
  @Test
  void aFolderWithANameStays() {
    assertThat(BuildFolder.of(new File("/notes/target/site")))
        .isEqualTo(Path.of("/notes/target/site"));
    assertThat(BuildFolder.of(new File("pages"))).isEqualTo(Path.of("pages"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${project.basedir}/target/site", "/notes/${project.basedir}/target/site"})
  void aPropertyThatNobodyHasSetIsTheFolderOfTheCommand(String folder) {
    assertThat(BuildFolder.of(new File(folder)))
        .isEqualTo(Path.of(System.getProperty("user.dir"), "target", "site"));
  }
}
