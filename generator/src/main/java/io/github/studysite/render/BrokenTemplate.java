package io.github.studysite.render;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Mustache says about a template, in the words and with the line that authors know. */
final class BrokenTemplate {
  private static final Pattern PLACED = Pattern.compile("(\\S+\\.mustache):(\\d+): (.*)");
  private static final Pattern MUSTACHE_PLACE =
      Pattern.compile("( in \\S+:\\d+)?( ?@ ?\\[\\S+:\\d+])*$");

  private final Theme theme;

  BrokenTemplate(Theme theme) {
    this.theme = theme;
  }

  /**
   * {@code theme/file:line: message (while printing page)}, and the line if the file is the
   * author's.
   */
  String text(MustacheException failure, String page) {
    Throwable cause = failure;
    TemplateContext context = failure.getContext();
    while (cause instanceof MustacheException && cause.getCause() != null) {
      cause = cause.getCause();
      if (cause instanceof MustacheException inner && inner.getContext() != null) {
        context = inner.getContext();
      }
    }
    String message = String.valueOf(cause.getMessage());
    Matcher placed = PLACED.matcher(message);
    String printing = " (while printing " + page + ")";
    if (placed.matches()) {
      return text(placed.group(1), Integer.parseInt(placed.group(2)), placed.group(3) + printing);
    }
    String words = inOurQuotes(MUSTACHE_PLACE.matcher(message).replaceFirst("")) + printing;
    return context == null ? words : text(context.file(), context.line(), words);
  }

  private String text(String file, int line, String words) {
    if (!theme.isAuthors(file)) {
      return file + ":" + line + ": " + words;
    }
    List<String> lines = theme.readText(file).lines().toList();
    String excerpt =
        line >= 1 && line <= lines.size()
            ? String.format(Locale.ROOT, "\n%5d | %s", line, lines.get(line - 1))
            : "";
    return "theme/" + file + ":" + line + ": " + words + excerpt;
  }

  private static String inOurQuotes(String words) {
    return words.replaceAll("'([^']*)'", "“$1”");
  }
}
