package io.github.studysite.render;

import java.io.IOException;
import java.io.InputStream;

/** A theme in a jar or a folder of classes. */
record ClasspathTheme(ClassLoader loader) implements Theme {
  private static final String ROOT = "studysite/theme/";

  @Override
  public boolean exists(String name) {
    return loader.getResource(ROOT + name) != null;
  }

  @Override
  public byte[] read(String name) {
    try (InputStream file = loader.getResourceAsStream(ROOT + name)) {
      if (file == null) {
        throw new ThemeException("The theme has no file " + name + ".");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new ThemeException("The theme's file " + name + " cannot be read.", e);
    }
  }
}
