package io.github.studysite.link;

import java.util.Arrays;

/**
 * Finds all of many words in a text in one pass, however many words there are: a trie whose nodes
 * know where to go on when the text leaves the word they are in. After A. V. Aho and M. J.
 * Corasick, "Efficient string matching: an aid to bibliographic search", Communications of the ACM
 * 18(6), 1975, algorithms 1 to 3; with a link from each node to the next shorter word that ends
 * there.
 */
final class Automaton {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final Trie trie;
  private final int[] fail;
  private final int[] shorterWord;

  /** Takes what is found. */
  interface Hits {
    /**
     * @param end index behind the last character of the word
     */
    void at(int end, int word);
  }

  private Automaton(Trie trie) {
    this.trie = trie;
    this.fail = new int[trie.size];
    this.shorterWord = new int[trie.size];
    linkFailures();
  }

  /** An automaton of words without doubles, none of them empty; a word is told by its index. */
  static Automaton of(Iterable<String> words) {
    Trie trie = new Trie();
    int index = 0;
    for (String word : words) {
      trie.add(word, index++);
    }
    return new Automaton(trie);
  }

  /** Breadth first, so that the way back from every shorter prefix is known. */
  private void linkFailures() {
    int[] queue = new int[trie.size];
    int last = 0;
    shorterWord[ROOT] = NONE;
    for (int node = trie.firstChild[ROOT]; node != NONE; node = trie.nextSibling[node]) {
      fail[node] = ROOT;
      shorterWord[node] = NONE;
      queue[last++] = node;
    }
    for (int first = 0; first < last; first++) {
      int parent = queue[first];
      for (int node = trie.firstChild[parent]; node != NONE; node = trie.nextSibling[node]) {
        char letter = trie.letter[node];
        int back = fail[parent];
        while (back != ROOT && trie.child(back, letter) == NONE) {
          back = fail[back];
        }
        int target = trie.child(back, letter);
        fail[node] = target == NONE ? ROOT : target;
        shorterWord[node] = trie.word[fail[node]] == NONE ? shorterWord[fail[node]] : fail[node];
        queue[last++] = node;
      }
    }
  }

  /**
   * Reports every word in {@code text[from..to)}, by its end.
   *
   * @return the number of steps taken, at most two for each character of the text
   */
  long scan(char[] text, int from, int to, Hits hits) {
    long steps = 0;
    int node = ROOT;
    for (int at = from; at < to; at++) {
      int next = trie.child(node, text[at]);
      while (next == NONE && node != ROOT) {
        node = fail[node];
        next = trie.child(node, text[at]);
        steps++;
      }
      node = next == NONE ? ROOT : next;
      steps++;
      for (int end = trie.word[node] == NONE ? shorterWord[node] : node;
          end != NONE;
          end = shorterWord[end]) {
        hits.at(at + 1, trie.word[end]);
      }
    }
    return steps;
  }

  /** Nodes in arrays, their children in one hash table: tens of thousands of names stay small. */
  private static final class Trie {
    private int size = 1;
    private int[] firstChild = {NONE};
    private int[] nextSibling = {NONE};
    private int[] word = {NONE};
    private char[] letter = {0};
    private long[] keys = new long[64];
    private int[] children = new int[64];

    private void add(String text, int index) {
      int node = ROOT;
      for (int at = 0; at < text.length(); at++) {
        int child = child(node, text.charAt(at));
        node = child == NONE ? grow(node, text.charAt(at)) : child;
      }
      if (node == ROOT || word[node] != NONE) {
        throw new IllegalArgumentException("empty or doubled word “" + text + "”");
      }
      word[node] = index;
    }

    private int child(int parent, char next) {
      int slot = slot(key(parent, next));
      return keys[slot] == 0 ? NONE : children[slot];
    }

    private int grow(int parent, char next) {
      if (size == word.length) {
        firstChild = Arrays.copyOf(firstChild, 2 * size);
        nextSibling = Arrays.copyOf(nextSibling, 2 * size);
        word = Arrays.copyOf(word, 2 * size);
        letter = Arrays.copyOf(letter, 2 * size);
      }
      if (2 * size >= keys.length) {
        rehash();
      }
      int node = size++;
      letter[node] = next;
      word[node] = NONE;
      firstChild[node] = NONE;
      nextSibling[node] = firstChild[parent];
      firstChild[parent] = node;
      int slot = slot(key(parent, next));
      keys[slot] = key(parent, next);
      children[slot] = node;
      return node;
    }

    private void rehash() {
      long[] oldKeys = keys;
      int[] oldChildren = children;
      keys = new long[2 * oldKeys.length];
      children = new int[2 * oldKeys.length];
      for (int at = 0; at < oldKeys.length; at++) {
        if (oldKeys[at] != 0) {
          int slot = slot(oldKeys[at]);
          keys[slot] = oldKeys[at];
          children[slot] = oldChildren[at];
        }
      }
    }

    /** Never 0, which marks a free slot. */
    private static long key(int parent, char next) {
      return (parent + 1L) << 16 | next;
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      // Fibonacci hashing spreads neighbouring keys.
      int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & mask;
      }
      return slot;
    }
  }
}
