package io.github.studysite.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a short name is made of the initials of a long one. Small words count or not
 * ({@code IaC}, {@code IAM}), a word may give more than its initial ({@code SigV4}), a digit may
 * repeat the letter before it ({@code S3}), and two words and one letter may stand out of line
 * ({@code SSE-KMS} server-side encryption with KMS keys, {@code HTTP} hypertext transfer protocol).
 */
final class Initials {
  private static final int LONGEST = 12;
  private static final int MOST_SKIPPED = 2;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "by", "de", "der", "des", "die", "du", "et", "for", "from",
          "in", "la", "le", "of", "on", "or", "the", "to", "und", "via", "von", "with");
  private static final Map<Character, List<String>> SOUNDS =
      Map.of(
          'x', List.of("ex", "cross", "trans"),
          '2', List.of("two", "to", "double"),
          '3', List.of("three", "triple"),
          '4', List.of("four", "for"));
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HUMP =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})");

  private final String letters;
  private final List<String> words;

  private Initials(String letters, List<String> words) {
    this.letters = letters;
    this.words = words;
  }

  static boolean fit(String acronym, String expansion) {
    String[] parts = acronym.strip().split("\\s+");
    if (!Arrays.stream(parts).allMatch(Initials::looksLikeAcronym)) {
      return false;
    }
    // “AWS SAM (Serverless Application Model)”: what comes before need not be spelled out.
    return fits(String.join("", parts), expansion) || fits(parts[parts.length - 1], expansion);
  }

  private static boolean looksLikeAcronym(String text) {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    long digits = text.chars().filter(Character::isDigit).count();
    long letters = text.chars().filter(Character::isLetterOrDigit).count();
    return letters >= 2 && letters <= LONGEST && (capitals >= 2 || digits >= 1);
  }

  private static boolean fits(String acronym, String expansion) {
    String letters = WORD_END.matcher(acronym).replaceAll("").toLowerCase(Locale.ROOT);
    String plain = expansion.replaceAll("['’]", "").strip();
    return letters.length() <= LONGEST
        && (new Initials(letters, words(WORD_END.split(plain))).fitFrom(0, 0, MOST_SKIPPED, true)
            || new Initials(
                    letters, words(HUMP.matcher(plain).replaceAll(" ").split("[^\\p{L}\\p{N}]+")))
                .fitFrom(0, 0, MOST_SKIPPED, true));
  }

  private static List<String> words(String[] parts) {
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      if (!part.isEmpty()) {
        words.add(part.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private boolean fitFrom(int letter, int word, int skipsLeft, boolean innerLeft) {
    if (letter == letters.length()) {
      return restIsSmall(word, skipsLeft);
    }
    if (repeats(letter, word, skipsLeft, innerLeft)) {
      return true;
    }
    if (word == words.size()) {
      return false;
    }
    String next = words.get(word);
    if (startsHere(letter, next, word, skipsLeft, innerLeft)) {
      return true;
    }
    if (SMALL_WORDS.contains(next)) {
      return fitFrom(letter, word + 1, skipsLeft, innerLeft);
    }
    return skipsLeft > 0 && word > 0 && fitFrom(letter, word + 1, skipsLeft - 1, innerLeft);
  }

  /** The word gives one or more of its first letters, and perhaps one from its middle. */
  private boolean startsHere(int letter, String next, int word, int skipsLeft, boolean innerLeft) {
    for (String sound : SOUNDS.getOrDefault(letters.charAt(letter), List.of())) {
      if (next.startsWith(sound) && fitFrom(letter + 1, word + 1, skipsLeft, innerLeft)) {
        return true;
      }
    }
    int given = 0;
    while (given < next.length()
        && letter + given < letters.length()
        && next.charAt(given) == letters.charAt(letter + given)) {
      given++;
      if (fitFrom(letter + given, word + 1, skipsLeft, innerLeft)) {
        return true;
      }
    }
    return given > 0
        && innerLeft
        && letters.length() > 2
        && letter + 1 < letters.length()
        && next.indexOf(letters.charAt(letter + 1), 1) > 0
        && fitFrom(letter + 2, word + 1, skipsLeft, false);
  }

  /** {@code S3}, {@code EC2}: the letter before stands for this many words in all. */
  private boolean repeats(int letter, int word, int skipsLeft, boolean innerLeft) {
    int times = Character.digit(letters.charAt(letter), 10);
    if (letter == 0 || times < 2 || word + times - 1 > words.size()) {
      return false;
    }
    String initial = letters.substring(letter - 1, letter);
    for (int more = 0; more < times - 1; more++) {
      if (!words.get(word + more).startsWith(initial)) {
        return false;
      }
    }
    return fitFrom(letter + 1, word + times - 1, skipsLeft, innerLeft);
  }

  private boolean restIsSmall(int word, int skipsLeft) {
    return words.subList(word, words.size()).stream()
            .filter(rest -> !SMALL_WORDS.contains(rest))
            .count()
        <= skipsLeft;
  }
}
