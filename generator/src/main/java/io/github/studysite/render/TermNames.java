package io.github.studysite.render;

import java.util.regex.Pattern;

/** Names of terms and their expansions as HTML. */
final class TermNames {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=::)");
  private static final int LONG = 8;

  private static final int CAPITAL_START = 6;
  private static final int WORD_START = 5;
  private static final int INSIDE = 1;

  private TermNames() {}

  /** Long names may break at their humps: {@code Cloud<wbr>Formation}, {@code AWS::<wbr>Region}. */
  static String html(String name) {
    String html = Html.escape(name);
    return name.length() < LONG ? html : HUMP.matcher(html).replaceAll("<wbr>");
  }

  /** The expansion with the letters of the acronym in bold; empty if there is no expansion. */
  static String expansion(String name, String expansion) {
    String acronym = letters(name);
    if (acronym.length() < 2) {
      return Html.escape(expansion);
    }
    boolean[] bold = match(acronym, expansion);
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < expansion.length(); at++) {
      boolean starts = bold[at] && (at == 0 || !bold[at - 1]);
      boolean ends = bold[at] && (at + 1 == expansion.length() || !bold[at + 1]);
      out.append(starts ? "<b>" : "");
      out.append(Html.escape(String.valueOf(expansion.charAt(at))));
      out.append(ends ? "</b>" : "");
    }
    return out.toString();
  }

  /** {@code EC2} is E, C, C; {@code S3} is S, S, S. */
  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (char character : name.toCharArray()) {
      if (Character.isUpperCase(character)) {
        letters.append(Character.toLowerCase(character));
      } else if (character >= '2' && character <= '5' && !letters.isEmpty()) {
        char repeated = letters.charAt(letters.length() - 1);
        letters.append(String.valueOf(repeated).repeat(character - '1'));
      }
    }
    return letters.toString();
  }

  /** Finds the letters in order; beginnings of words are worth more than what is inside them. */
  private static boolean[] match(String acronym, String expansion) {
    int width = expansion.length();
    int[][] best = new int[acronym.length() + 1][width + 1];
    for (int letter = acronym.length() - 1; letter >= 0; letter--) {
      for (int at = width - 1; at >= 0; at--) {
        int skip = Math.max(best[letter][at + 1], best[letter + 1][at]);
        int worth = worth(acronym.charAt(letter), expansion, at);
        int take = worth == 0 ? 0 : worth + best[letter + 1][at + 1];
        best[letter][at] = Math.max(skip, take);
      }
    }
    boolean[] bold = new boolean[width];
    int letter = 0;
    int at = 0;
    while (letter < acronym.length() && at < width) {
      int worth = worth(acronym.charAt(letter), expansion, at);
      if (worth > 0 && best[letter][at] == worth + best[letter + 1][at + 1]) {
        bold[at++] = true;
        letter++;
      } else if (best[letter][at] == best[letter][at + 1]) {
        at++;
      } else {
        letter++;
      }
    }
    return bold;
  }

  private static int worth(char letter, String expansion, int at) {
    char character = expansion.charAt(at);
    if (Character.toLowerCase(character) != letter) {
      return 0;
    }
    boolean starts = at == 0 || !Character.isLetterOrDigit(expansion.charAt(at - 1));
    if (Character.isUpperCase(character)) {
      return starts ? CAPITAL_START : WORD_START;
    }
    return starts ? WORD_START : INSIDE;
  }
}
