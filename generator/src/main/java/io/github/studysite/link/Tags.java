package io.github.studysite.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts which elements a piece of well-formed HTML leaves open and which it closes. */
final class Tags {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\"[^\"]*\"|'[^']*'|[^\"'>])*)>");
  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "wbr");

  private final Deque<String> open = new ArrayDeque<>();
  private boolean closesBeforeItOpens;

  void read(String html) {
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2);
      if (tag.group(1).isEmpty()) {
        if (!EMPTY.contains(name) && !tag.group(3).endsWith("/")) {
          open.push(name);
        }
      } else if (name.equals(open.peek())) {
        open.pop();
      } else {
        closesBeforeItOpens = true;
      }
    }
  }

  boolean closesBeforeItOpens() {
    return closesBeforeItOpens;
  }

  boolean leavesOpen() {
    return !open.isEmpty();
  }
}
