package io.github.studysite.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the first sentence out of a text, by rules of our own. */
public final class FirstSentence {
  private static final Pattern END =
      Pattern.compile(
          "[。！？]"
              + "|(?<![.\\s]\\p{L})(?<!\\b(?:e\\.g|i\\.e|etc|vs|cf|approx|No|bzw|ca|Nr))"
              + "[.!?][\"”’»)]?(?=\\s+\\p{Lu})");

  private FirstSentence() {}

  /** The text up to the end of its first sentence; the whole text if it has but one. */
  public static String of(String text) {
    Matcher end = END.matcher(text);
    return end.find() ? text.substring(0, end.end()) : text;
  }
}
