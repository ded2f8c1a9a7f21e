package io.github.studysite.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The templates of a theme, each read once. Safe for use by several threads. */
final class Templates {
  private static final String EXTENSION = ".mustache";
  private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");

  /**
   * An element that begins with a text of the interface, perhaps after an icon, and a control that
   * is named by one. Each says its language where that is not the language of the notes.
   */
  private static final Pattern OF_INTERFACE =
      Pattern.compile(
          "<(?:([a-z][a-z0-9]*)(?=[^<>]*>\\s*(?:\\{\\{>components/icon/\\w+}}\\s*)?\\{\\{text\\.)"
              + "|(button|input|a)(?=[^<>]* aria-label=\"\\{\\{text\\.))");

  private final DefaultMustacheFactory factory;
  private final BrokenTemplate broken;

  Templates(Theme theme) {
    broken = new BrokenTemplate(theme);
    factory =
        new DefaultMustacheFactory(name -> open(theme, name)) {
          /** Templates name each other from the theme's root. */
          @Override
          public String resolvePartialPath(String folder, String name, String extension) {
            return name + EXTENSION;
          }

          @Override
          public void encode(String value, Writer writer) {
            try {
              writer.write(Html.escape(value));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    factory.setObjectHandler(new StrictObjectHandler());
  }

  private static Reader open(Theme theme, String name) {
    if (ThemeManifest.isSlot(name) && !theme.exists(name)) {
      return new StringReader("");
    }
    // The line end of a file is not part of what it prints: a partial may stand within a line. Its
    // indentation is for those who read the template, and every page would carry it.
    String text = INDENTATION.matcher(theme.readText(name)).replaceAll("").stripTrailing();
    return new StringReader(OF_INTERFACE.matcher(text).replaceAll("<$1$2{{{text.lang}}}"));
  }

  /**
   * @param template name without extension
   * @throws ThemeException that names template and line
   */
  String print(String template, Object view) {
    return print(template, List.of(view));
  }

  /** Prints a part of a page, which has no texts of its own. */
  String print(String template, Object view, Texts texts) {
    return print(template, List.of(Map.of("text", texts.tree()), view));
  }

  private String print(String template, List<Object> scopes) {
    StringWriter out = new StringWriter();
    try {
      Mustache mustache = factory.compile(template + EXTENSION);
      mustache.execute(out, scopes);
    } catch (MustacheException e) {
      throw new ThemeException(broken.text(e, template), e);
    }
    return out.toString();
  }
}
