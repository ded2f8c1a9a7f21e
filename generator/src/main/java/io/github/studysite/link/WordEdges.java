package io.github.studysite.link;

/** Tells whole words from parts of words. */
final class WordEdges {
  private WordEdges() {}

  /** Whether the text from start to end, which is not empty, is no part of a longer word. */
  static boolean isWhole(FlowText flow, int start, int end) {
    return beginsAt(flow, start) && endsAt(flow, end);
  }

  private static boolean beginsAt(FlowText flow, int start) {
    if (start == 0) {
      return true;
    }
    boolean wordFollows = isOfWord(flow, start);
    if (isOfWord(flow, start - 1)) {
      return wordFollows ? parted(flow, start) : !Letters.isJoiner(flow.charAt(start));
    }
    if (!wordFollows) {
      return true;
    }
    if (Letters.isJoiner(flow.charAt(start - 1)) && start > 1 && isOfWord(flow, start - 2)) {
      return false;
    }
    return start < 3 || !flow.text(start - 3, start).equals("://");
  }

  private static boolean endsAt(FlowText flow, int end) {
    if (end == flow.length()) {
      return true;
    }
    boolean wordBefore = isOfWord(flow, end - 1);
    if (isOfWord(flow, end)) {
      // What ends in a sign (C++) is another thing with a letter or digit behind it.
      return wordBefore && parted(flow, end);
    }
    if (!wordBefore) {
      return true;
    }
    if (Letters.isJoiner(flow.charAt(end)) && end + 1 < flow.length() && isOfWord(flow, end + 1)) {
      return false;
    }
    String next = flow.text(end, Math.min(end + 3, flow.length()));
    return !next.startsWith("#") && !next.startsWith("++") && !next.equals("://");
  }

  private static boolean isOfWord(FlowText flow, int at) {
    return switch (flow.kindAt(at)) {
      case SOLID -> true;
      case BREAK -> false;
      case LINKABLE, FIXED -> Letters.isOfWord(codePoint(flow, at));
    };
  }

  /** Whether two characters that belong to words belong to different words all the same. */
  private static boolean parted(FlowText flow, int between) {
    if (flow.kindAt(between - 1) == FlowText.Kind.SOLID
        || flow.kindAt(between) == FlowText.Kind.SOLID) {
      return false;
    }
    return Letters.standsAlone(flow.codePointBefore(between))
        || Letters.standsAlone(flow.codePointAt(between));
  }

  private static int codePoint(FlowText flow, int at) {
    return Character.isLowSurrogate(flow.charAt(at))
        ? flow.codePointBefore(at + 1)
        : flow.codePointAt(at);
  }
}
