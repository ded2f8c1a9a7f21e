package io.github.studysite.search;

import io.github.studysite.search.Entry.Searched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** In which entries each word stands, and how much it matters there. */
final class Postings {
  /** A word in more entries than this share of them tells nothing, whatever the language. */
  private static final double COMMON = 0.3;

  /** In a small site a word may be everywhere by chance. */
  private static final int COMMON_AT_LEAST = 30;

  private static final double TITLE = 3;
  private static final double AROUND = 0.7;

  /** How far length counts; 1 would punish long ones in full, 0 not at all. */
  private static final double LENGTH = 0.4;

  /** A title that is the word says more than one that holds it. */
  private static final double TITLE_LENGTH = 0.7;

  /** BM25's k₁: how soon a word that is repeated tells nothing new. */
  private static final double SATURATION = 1.2;

  private static final int WEIGHTS = 15;

  private final Words words = new Words();
  private final Map<String, List<Use>> uses = new TreeMap<>();
  private int entries;
  private long bodyWords;
  private long titleWords;

  /** How often a word stands where. */
  private static final class Use {
    private final int entry;
    private final int titleLength;
    private final int bodyLength;
    private int title;
    private int around;
    private int body;

    private Use(int entry, int titleLength, int bodyLength) {
      this.entry = entry;
      this.titleLength = titleLength;
      this.bodyLength = bodyLength;
    }
  }

  /** The next entry. */
  void add(Searched searched) {
    List<String> title = words.of(searched.title());
    List<String> body = words.of(searched.body());
    Map<String, Use> here = new HashMap<>();
    Function<String, Use> use =
        word -> here.computeIfAbsent(word, unused -> new Use(entries, title.size(), body.size()));
    title.forEach(word -> use.apply(word).title++);
    words.of(searched.around()).forEach(word -> use.apply(word).around++);
    body.forEach(word -> use.apply(word).body++);
    here.forEach((word, one) -> uses.computeIfAbsent(word, unused -> new ArrayList<>()).add(one));
    entries++;
    titleWords += title.size();
    bodyWords += body.size();
  }

  /** One line a word, in the order of their characters. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    uses.forEach((word, all) -> lines.add(line(word, all)));
    return lines;
  }

  private String line(String word, List<Use> all) {
    StringBuilder line = new StringBuilder(word).append('\t');
    boolean common = isCommon(word, all.size());
    if (common) {
      line.append('!');
    }
    int before = -1;
    for (Use use : all) {
      if (!common || use.title > 0) {
        Digits.append(line, (use.entry - before) * (WEIGHTS + 1) + weight(use));
        before = use.entry;
      }
    }
    return line.append('\n').toString();
  }

  private boolean isCommon(String word, int count) {
    boolean acronym = word.codePoints().anyMatch(Character::isUpperCase);
    return !acronym && count >= COMMON_AT_LEAST && count > COMMON * entries;
  }

  /** BM25's share of the word in the entry without its rarity, which the reader knows. */
  private int weight(Use use) {
    double title = share(use.title, TITLE_LENGTH, use.titleLength, titleWords);
    double body = share(use.body, LENGTH, use.bodyLength, bodyWords);
    double count = TITLE * title + AROUND * Math.min(1, use.around) + body;
    return Math.max(1, (int) Math.round(WEIGHTS * count / (count + SATURATION)));
  }

  private double share(int count, double matters, int length, long allLengths) {
    double average = Math.max(1, (double) allLengths / entries);
    return count / (1 - matters + matters * length / average);
  }
}
