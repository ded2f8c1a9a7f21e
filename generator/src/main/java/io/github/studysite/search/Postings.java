package io.github.studysite.search;

import io.github.studysite.search.Entry.Searched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** In which entries each word stands, and how much it matters there. */
final class Postings {
  /** A word in more entries than this share of them tells nothing, whatever the language. */
  private static final double COMMON = 0.3;

  /** In a small site a word may be everywhere by chance. */
  private static final int COMMON_AT_LEAST = 30;

  private static final double TITLE = 3;
  private static final double AROUND = 0.7;

  /** How far length counts; 1 would punish long notes in full, 0 not at all. */
  private static final double LENGTH = 0.4;

  /** BM25's k₁: how soon a word that is repeated tells nothing new. */
  private static final double SATURATION = 1.2;

  private static final int WEIGHTS = 15;

  private final Map<String, List<Use>> uses = new TreeMap<>();
  private int entries;
  private long length;

  private static final class Use {
    private final int entry;
    private final int entryLength;
    private int title;
    private int around;
    private int body;

    private Use(int entry, int entryLength) {
      this.entry = entry;
      this.entryLength = entryLength;
    }
  }

  /** The next entry. */
  void add(Searched searched) {
    List<String> body = Words.of(searched.body());
    Map<String, Use> here = new HashMap<>();
    for (String word : body) {
      use(here, word, body.size()).body++;
    }
    for (String word : Words.of(searched.title())) {
      use(here, word, body.size()).title++;
    }
    for (String word : Words.of(searched.around())) {
      use(here, word, body.size()).around++;
    }
    here.forEach((word, use) -> uses.computeIfAbsent(word, unused -> new ArrayList<>()).add(use));
    entries++;
    length += body.size();
  }

  private Use use(Map<String, Use> here, String word, int bodyLength) {
    return here.computeIfAbsent(word, unused -> new Use(entries, bodyLength));
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
    double average = Math.max(1, (double) length / entries);
    double body = use.body / (1 - LENGTH + LENGTH * use.entryLength / average);
    double count = TITLE * use.title + AROUND * Math.min(1, use.around) + body;
    return Math.max(1, (int) Math.round(WEIGHTS * count / (count + SATURATION)));
  }
}
