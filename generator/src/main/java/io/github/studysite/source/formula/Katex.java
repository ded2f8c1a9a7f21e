package io.github.studysite.source.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** KaTeX in a JavaScript engine without a way out: no files, no network, no Java. */
final class Katex {
  /** Commands that load or link something are refused, macros without end cut off. */
  private static final String CALL =
      """
      (function (source, display) {
        var answer = {};
        try {
          answer.mathml = katex.renderToString(source, {
            output: 'mathml',
            displayMode: display,
            throwOnError: true,
            strict: 'ignore',
            maxExpand: 300,
            maxSize: 50,
            trust: function (context) {
              throw {rawMessage: 'The command ' + context.command + ' is not allowed'};
            }
          });
        } catch (error) {
          answer.mistake = error.rawMessage || error.message || String(error);
          answer.at = error.position || 0;
        }
        return answer;
      })
      """;

  private final ScriptableObject scope;
  private final Function call;

  private Katex() {
    try (Context context = context()) {
      scope = context.initSafeStandardObjects();
      context.evaluateString(scope, script(), "katex.js", 1, null);
      call = (Function) context.evaluateString(scope, CALL, "call", 1, null);
    }
  }

  /** Loaded when the first formula is read. */
  private static final class Loaded {
    static final Katex KATEX = new Katex();
  }

  /**
   * An object with {@code mathml}, or with {@code mistake} and {@code at}. Only one formula at a
   * time: the engine's objects know no threads.
   */
  static ScriptableObject render(String source, boolean display) {
    synchronized (Loaded.KATEX) {
      try (Context context = context()) {
        Katex katex = Loaded.KATEX;
        Object[] arguments = {source, display};
        return (ScriptableObject) katex.call.call(context, katex.scope, katex.scope, arguments);
      }
    }
  }

  private static Context context() {
    Context context = Context.enter();
    context.setLanguageVersion(Context.VERSION_ES6);
    // Half a megabyte of script for a few calls is not worth compiling to classes.
    context.setInterpretedMode(true);
    return context;
  }

  private static String script() {
    try (InputStream file = Katex.class.getResourceAsStream("katex.js")) {
      if (file == null) {
        throw new IllegalStateException("katex.js is missing beside " + Katex.class.getName());
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read katex.js", failure);
    }
  }
}
