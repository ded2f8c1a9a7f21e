package io.github.studysite.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the first sentence out of a text, by rules of our own. */
final class FirstSentence {
  private static final Pattern END =
      Pattern.compile(
          "[。！？]"
              + "|(?<![.\\s]\\p{L})(?<!\\b(?:e\\.g|i\\.e|etc|vs|cf|approx|No|bzw|ca|Nr))"
              + "[.!?][\"”’»)]?(?=\\s+\\p{Lu})");

  private FirstSentence() {}

  static String of(String text) {
    Matcher end = END.matcher(text);
    return end.find() ? text.substring(0, end.end()) : text;
  }
}
