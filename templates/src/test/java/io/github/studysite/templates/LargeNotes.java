package io.github.studysite.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Notes of a site as large as any: about ten thousand entries, in words as unevenly used as real
 * ones.
 */
final class LargeNotes {
  private static final String[] SYLLABLES =
      "ba ce di fo gu ka le mi no pu ra se ti vo xu an er in or ul sta tra con pre mul".split(" ");
  private static final int TOPICS = 150;
  private static final int TERMS = 20;
  private static final int SECTIONS = 26;
  private static final int QUESTIONS = 10;

  private final Random random = new Random(10_000);
  private final List<String> vocabulary = new ArrayList<>();

  private LargeNotes() {
    for (int word = 0; word < 12_000; word++) {
      StringBuilder letters = new StringBuilder();
      for (int syllables = 1 + random.nextInt(4); syllables >= 0; syllables--) {
        letters.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      vocabulary.add(letters.toString());
    }
  }

  static String text() {
    return new LargeNotes().write();
  }

  private String write() {
    StringBuilder notes = new StringBuilder();
    for (int topic = 0; topic < TOPICS; topic++) {
      notes.append("# Topic ").append(words(3)).append('\n');
      for (int section = 0; section < SECTIONS; section++) {
        notes.append("## ").append(words(2)).append('\n');
        if (section < TERMS) {
          String id = " " + topic + " " + section;
          notes.append("* ").append(words(2)).append(id).append(" | ").append(words(3));
          notes.append(" : ").append(words(12)).append(".\n");
        }
        notes.append(words(60)).append(".\n");
      }
      for (int question = 0; question < QUESTIONS; question++) {
        notes.append("? ").append(words(14)).append("?\n");
      }
    }
    return notes.toString();
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int word = 0; word < count; word++) {
      // Few words make up most of a text.
      int rank = (int) (vocabulary.size() * Math.pow(random.nextDouble(), 3));
      words.add(vocabulary.get(rank));
    }
    return String.join(" ", words);
  }
}
