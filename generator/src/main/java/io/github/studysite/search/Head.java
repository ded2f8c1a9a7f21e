package io.github.studysite.search;

import io.github.studysite.model.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is loaded first: the names of the terms, and which piece holds what. */
final class Head {
  private static final int FORMAT = 1;

  /** Bytes of the list of pages; a longer one is no help, and left out. */
  private static final int MOST_PAGES = 8_000;

  private final Entries entries;
  private final List<Piece> names;
  private final List<String> words = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** The last word of the piece of postings before. */
  private String wordBefore = "";

  Head(Entries entries) {
    this.entries = entries;
    this.names = Piece.cut("names", entries.names());
  }

  /** The pieces of names after the first, which stands in the head. */
  List<Piece> moreNames() {
    return names.isEmpty() ? List.of() : names.subList(1, names.size());
  }

  /** The next piece of postings. */
  void addWords(Piece piece) {
    words.add(Script.string(beginning(word(piece, 0))));
    words.add(Script.string(piece.name()));
    wordBefore = word(piece, piece.lines().size() - 1);
  }

  /** The next piece of texts. */
  void addTexts(Texts.Part part) {
    texts.add(Integer.toString(part.firstEntry()));
    texts.add(Script.string(part.piece().name()));
  }

  private static String word(Piece piece, int line) {
    String words = piece.lines().get(line);
    return words.substring(0, words.indexOf('\t'));
  }

  /** As much of the word as no earlier word begins with. */
  private String beginning(String word) {
    int same = 0;
    while (same < wordBefore.length()
        && same < word.length()
        && wordBefore.charAt(same) == word.charAt(same)) {
      same++;
    }
    return word.substring(0, word.offsetByCodePoints(same, 1));
  }

  private String pages() {
    String lines =
        entries.notePages().stream().map(Entries.PageEntries::line).collect(Collectors.joining());
    return Piece.bytes(lines) > MOST_PAGES ? "" : lines;
  }

  OutputFile file() {
    String firstNames = names.isEmpty() ? "" : String.join("", names.get(0).lines());
    return OutputFile.text(
        "search/index.js",
        "studysiteSearch.head({format:"
            + FORMAT
            + ",entries:"
            + List.of(entries.terms().size(), entries.notes().size(), entries.questions().size())
            + ",words:"
            + words
            + ",texts:"
            + texts
            + ",more:"
            + moreNames().stream()
                .map(piece -> Script.string(piece.name()))
                .collect(Collectors.joining(",", "[", "]"))
            + ",pages:"
            + Script.string(pages())
            + ",names:"
            + Script.string(firstNames)
            + "});\n");
  }
}
