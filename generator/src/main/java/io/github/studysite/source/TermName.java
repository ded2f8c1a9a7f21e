package io.github.studysite.source;

/**
 * What a term line says: {@code EBS (Elastic Block Store)}.
 *
 * @param expansion empty if the name is no acronym, or does not say what it stands for
 */
record TermName(String name, String expansion) {

  /**
   * The brackets at the end are an expansion, or hold the acronym of one, only if the initials fit;
   * else they belong to the name.
   *
   * @param given expansion as the author gave it in so many words; empty if not
   */
  static TermName of(String line, String given) {
    String text = line.strip();
    int open = openingBracket(text);
    if (open <= 0) {
      return new TermName(text, given);
    }
    String before = text.substring(0, open).strip();
    String inside = text.substring(open + 1, text.length() - 1).strip();
    if (!given.isEmpty() && inside.equalsIgnoreCase(given)) {
      return new TermName(before, given);
    }
    if (Initials.fit(before, inside)) {
      return new TermName(before, given.isEmpty() ? inside : given);
    }
    if (Initials.fit(inside, before)) {
      return new TermName(inside, given.isEmpty() ? before : given);
    }
    return new TermName(text, given);
  }

  /** Where the bracket opens that closes at the very end; -1 if there is none. */
  private static int openingBracket(String text) {
    if (!text.endsWith(")")) {
      return -1;
    }
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      if (text.charAt(at) == ')') {
        depth++;
      } else if (text.charAt(at) == '(' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
