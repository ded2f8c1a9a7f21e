package io.github.studysite.source.code;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/** Which scanner reads which language, by the names that authors write behind a fence. */
final class Languages {
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          entry("bash", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          entry("bat", SyntaxConstants.SYNTAX_STYLE_WINDOWS_BATCH),
          entry("c", SyntaxConstants.SYNTAX_STYLE_C),
          entry("clojure", SyntaxConstants.SYNTAX_STYLE_CLOJURE),
          entry("cpp", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
          entry("cs", SyntaxConstants.SYNTAX_STYLE_CSHARP),
          entry("csharp", SyntaxConstants.SYNTAX_STYLE_CSHARP),
          entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
          entry("dart", SyntaxConstants.SYNTAX_STYLE_DART),
          entry("docker", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
          entry("dockerfile", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
          entry("go", SyntaxConstants.SYNTAX_STYLE_GO),
          entry("groovy", SyntaxConstants.SYNTAX_STYLE_GROOVY),
          entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
          entry("ini", SyntaxConstants.SYNTAX_STYLE_INI),
          entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
          entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          entry("js", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          entry("json", SyntaxConstants.SYNTAX_STYLE_JSON),
          entry("jsonc", SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS),
          entry("kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
          entry("latex", SyntaxConstants.SYNTAX_STYLE_LATEX),
          entry("less", SyntaxConstants.SYNTAX_STYLE_LESS),
          entry("lua", SyntaxConstants.SYNTAX_STYLE_LUA),
          entry("makefile", SyntaxConstants.SYNTAX_STYLE_MAKEFILE),
          entry("perl", SyntaxConstants.SYNTAX_STYLE_PERL),
          entry("php", SyntaxConstants.SYNTAX_STYLE_PHP),
          entry("powershell", SyntaxConstants.SYNTAX_STYLE_POWERSHELL),
          entry("properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE),
          entry("proto", SyntaxConstants.SYNTAX_STYLE_PROTO),
          entry("py", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          entry("python", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          entry("rb", SyntaxConstants.SYNTAX_STYLE_RUBY),
          entry("ruby", SyntaxConstants.SYNTAX_STYLE_RUBY),
          entry("rust", SyntaxConstants.SYNTAX_STYLE_RUST),
          entry("scala", SyntaxConstants.SYNTAX_STYLE_SCALA),
          entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          entry("shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          entry("sql", SyntaxConstants.SYNTAX_STYLE_SQL),
          entry("ts", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          entry("typescript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
          entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML),
          entry("yml", SyntaxConstants.SYNTAX_STYLE_YAML));

  private Languages() {}

  /** Empty if the language is not known. */
  static String style(String language) {
    return STYLES.getOrDefault(language.toLowerCase(Locale.ROOT), "");
  }
}
