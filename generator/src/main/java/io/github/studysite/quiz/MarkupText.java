package io.github.studysite.quiz;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words inside markup, which is well-formed: a tag begins and ends with angle brackets. */
final class MarkupText {
  private static final Pattern WORDS = Pattern.compile("(?:^|(?<=>))[^<>]+(?=<|$)");

  private MarkupText() {}

  /** The markup with its words replaced; tags and their attributes stay as they are. */
  static String map(String html, UnaryOperator<String> replacement) {
    return WORDS
        .matcher(html)
        .replaceAll(words -> Matcher.quoteReplacement(replacement.apply(words.group())));
  }
}
