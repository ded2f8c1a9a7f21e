package io.github.studysite.quiz;

/**
 * What a name looks like. Among options of one shape, none is known by its looks.
 *
 * @param acronym one word in capitals and digits
 */
record Shape(boolean acronym, int words) {

  static Shape of(String name) {
    int words = Word.of(name).size();
    boolean capitals = name.codePoints().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
    return new Shape(words == 1 && capitals, words);
  }

  boolean isLike(Shape other) {
    return acronym == other.acronym && (acronym || Math.abs(words - other.words) <= 1);
  }
}
