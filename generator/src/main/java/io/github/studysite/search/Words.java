package io.github.studysite.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts text into words to be found by. The theme's {@code words.js} cuts queries by the same rules;
 * a test compares the two.
 *
 * <p>Words are runs of letters, marks and digits, with {@code +} and {@code #} at their end ({@code
 * C++}). What hyphens, underscores, full stops or humps hold together is found by its parts and by
 * all of them joined: {@code X-Ray} is {@code x}, {@code ray} and {@code xray}. Scripts without
 * blanks between words are cut into pairs of characters, and their last character alone.
 */
final class Words {
  /** Thai and Lao, Burmese, Khmer, Japanese, Chinese. */
  private static final String UNSPACED =
      "[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3005-\\u3007\\u3041-\\u312F\\u31A0-\\u31BF"
          + "\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{3FFFF}]";

  private static final String WORD =
      "(?:(?!" + UNSPACED + ")[\\p{L}\\p{M}\\p{N}])+(?:[+#]+(?![\\p{L}\\p{N}]))?";

  private static final String JOINT = "[-\\u2010\\u2011_.]";

  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?:(?=" + UNSPACED + ")[\\p{L}\\p{M}\\p{N}])+|" + WORD + "(?:" + JOINT + WORD + ")*");
  private static final Pattern JOINTS = Pattern.compile(JOINT);
  private static final Pattern STARTS_UNSPACED = Pattern.compile("^" + UNSPACED);

  /** Java looks behind by whole characters only if the pattern holds one of two units itself. */
  private static final String OF_TWO_UNITS = "\uD840\uDC00";

  /** {@code l’instance}, {@code d’un}: what is searched for is the word behind. */
  private static final Pattern ELISION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}"
              + OF_TWO_UNITS
              + "])\\p{L}{1,2}['’](?=\\p{L})|['’]s(?![\\p{L}\\p{N}])");

  private static final Pattern HUMP =
      Pattern.compile(
          "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L}{3})(?=\\p{N})|(?<=\\p{N})(?=\\p{L}{3})");

  /** A site says the same words again and again. */
  private final Map<String, List<String>> cut = new HashMap<>();

  /** Every word as often as it stands in the text, in the form in which it is indexed. */
  List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return COMPOUND
        .matcher(ELISION.matcher(plain).replaceAll(""))
        .results()
        .flatMap(run -> cut.computeIfAbsent(run.group(), Words::ofRun).stream())
        .toList();
  }

  private static List<String> ofRun(String run) {
    List<String> words = new ArrayList<>();
    if (STARTS_UNSPACED.matcher(run).find()) {
      addPairs(words, run);
      return words;
    }
    List<String> parts = new ArrayList<>();
    for (String word : JOINTS.split(run)) {
      parts.addAll(humps(word));
    }
    parts.forEach(part -> addForms(words, part));
    if (parts.size() > 1) {
      String joined = String.join("", parts);
      if (joined.codePoints().anyMatch(Character::isLetter)) {
        addForms(words, joined);
      }
    }
    return words;
  }

  private static void addForms(List<String> words, String word) {
    String form = WordForm.of(word);
    if (form.isEmpty()) {
      // An accent that stands alone.
      return;
    }
    words.add(form);
    String spelled = WordForm.of(Folding.umlautsSpelled(word));
    if (!spelled.equals(form)) {
      words.add(spelled);
    }
  }

  private static void addPairs(List<String> words, String run) {
    int[] characters = Folding.of(run).codePoints().toArray();
    for (int at = 0; at < characters.length; at++) {
      words.add(new String(characters, at, Math.min(2, characters.length - at)));
    }
  }

  /** The parts of a camel-case word; the word itself if one of them would be a single letter. */
  private static List<String> humps(String word) {
    if (WordForm.isAcronym(word)) {
      return List.of(word);
    }
    List<String> humps = List.of(HUMP.split(word));
    boolean cut = humps.stream().allMatch(hump -> hump.codePointCount(0, hump.length()) > 1);
    return cut ? humps : List.of(word);
  }
}
