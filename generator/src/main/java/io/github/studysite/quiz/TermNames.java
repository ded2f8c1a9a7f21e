package io.github.studysite.quiz;

import io.github.studysite.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the names of terms in text: whole words, plurals too, acronyms as they are written and
 * other words in any case.
 */
final class TermNames {
  /** What may stand between two words of one name; a full stop and a blank end a sentence. */
  private static final Pattern JOINT = Pattern.compile("[\\s_/&'’()\\p{Pd}]{1,3}|[.:]{1,2}");

  /** By the first word, folded; the longest names first. */
  private final Map<String, List<Name>> names = new HashMap<>();

  /**
   * @param sign what stands before the first word and belongs to the name, as in {@code !Join}
   */
  private record Name(Term term, List<Word> words, String sign) {}

  /**
   * A name in a text.
   *
   * @param start of its first character in the text
   * @param end behind its last one
   */
  record Found(Term term, int start, int end) {}

  private TermNames(List<Term> terms, BiPredicate<Term, String> wanted) {
    for (Term term : terms) {
      for (String name : of(term)) {
        List<Word> words = Word.of(name);
        if (!words.isEmpty() && wanted.test(term, name)) {
          names
              .computeIfAbsent(words.get(0).folded(), first -> new ArrayList<>())
              .add(new Name(term, words, name.substring(0, words.get(0).start())));
        }
      }
    }
    Comparator<Name> longestFirst = Comparator.comparing(name -> -name.words().size());
    names.values().forEach(list -> list.sort(longestFirst));
  }

  static TermNames of(List<Term> terms) {
    return new TermNames(terms, (term, name) -> true);
  }

  /**
   * @param wanted which names of which terms are looked for
   */
  static TermNames of(List<Term> terms, BiPredicate<Term, String> wanted) {
    return new TermNames(terms, wanted);
  }

  /** What a term is called: its name, its expansion and its aliases. */
  static List<String> of(Term term) {
    return Stream.concat(Stream.of(term.name(), term.expansion()), term.aliases().stream())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Every name in the text, those inside others too, by where they start. */
  List<Found> all(String text) {
    List<Found> found = new ArrayList<>();
    List<Word> words = Word.of(text);
    for (int at = 0; at < words.size(); at++) {
      found.addAll(startingAt(at, words, text));
    }
    return found;
  }

  /** The longest names in the text, none inside or across another. */
  List<Found> longest(String text) {
    List<Found> longest = new ArrayList<>();
    int taken = 0;
    int length = 0;
    for (Found one : all(text)) {
      if (one.start() >= taken) {
        longest.add(one);
        taken = one.end();
        length = one.end() - one.start();
      } else if (one.end() == taken && one.end() - one.start() == length) {
        longest.add(one); // Another term of the same name.
      }
    }
    return longest;
  }

  private List<Found> startingAt(int at, List<Word> words, String text) {
    return names.getOrDefault(words.get(at).folded(), List.of()).stream()
        .filter(name -> isAt(at, name, words, text))
        .map(
            name ->
                new Found(
                    name.term(),
                    words.get(at).start(),
                    words.get(at + name.words().size() - 1).end()))
        .toList();
  }

  private static boolean isAt(int at, Name sought, List<Word> words, String text) {
    List<Word> name = sought.words();
    int sign = words.get(at).start() - sought.sign().length();
    if (at + name.size() > words.size() || !text.startsWith(sought.sign(), sign)) {
      return false;
    }
    for (int next = 0; next < name.size(); next++) {
      Word word = words.get(at + next);
      if (!word.names(name.get(next))
          || next > 0 && isApart(words.get(at + next - 1), word, text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApart(Word left, Word right, String text) {
    return !JOINT.matcher(text.substring(left.end(), right.start())).matches();
  }
}
