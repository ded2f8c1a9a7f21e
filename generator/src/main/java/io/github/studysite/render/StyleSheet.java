package io.github.studysite.render;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One style sheet out of many. */
final class StyleSheet {
  /** Strings come first, so that what looks like a sign of the language in them is left alone. */
  private static final Pattern NEEDLESS =
      Pattern.compile(
          "(\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')"
              + "|/\\*.*?\\*/|\\s*([{};,])\\s*|(:) +|\\s*\\n\\s*",
          Pattern.DOTALL);

  private StyleSheet() {}

  /** The parts in their order, without comments and needless space. */
  static String joined(List<String> parts) {
    String whole = withoutNeedless(String.join("\n", parts));
    // What stood around a comment is needless only now.
    return withoutNeedless(whole).strip() + "\n";
  }

  private static String withoutNeedless(String styles) {
    return NEEDLESS.matcher(styles).replaceAll(found -> Matcher.quoteReplacement(kept(found)));
  }

  private static String kept(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return found.group().startsWith("/*") ? "" : "\n";
  }
}
