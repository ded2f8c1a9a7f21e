package io.github.studysite.link;

import io.github.studysite.model.LinkedSite;

/**
 * A sentence and the words in it that matter, cut where it is too long.
 *
 * @param before the sentence up to the words
 * @param after the rest
 */
record Excerpt(String before, String words, String after) {
  private static final int LONGEST = 240;

  static Excerpt of(FlowText flow, Sentences sentences, int start, int end) {
    int from = sentences.startOf(start);
    int to = Math.max(end, sentences.endOf(Math.max(start, end - 1)));
    // No more is looked at than can be shown: a block may be one long sentence.
    String before = flow.text(Math.max(from, start - LONGEST - 1), start);
    String after = flow.text(end, Math.min(to, end + LONGEST + 1));
    return new Excerpt(
            readable(before).stripLeading(),
            readable(flow.text(start, end)),
            readable(after).stripTrailing())
        .cut();
  }

  private static String readable(String text) {
    return text.indexOf(FlowText.OBJECT) < 0
        ? text
        : text.replace(String.valueOf(FlowText.OBJECT), "");
  }

  private Excerpt cut() {
    int room = Math.max(0, LONGEST - words.length());
    if (before.length() + after.length() <= room) {
      return this;
    }
    int forBefore = Math.min(before.length(), Math.max(room / 2, room - after.length()));
    return new Excerpt(endOf(before, forBefore), words, startOf(after, room - forBefore));
  }

  private static String endOf(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int from = text.length() - room;
    int blank = text.indexOf(' ', from);
    if (blank >= 0 && blank < text.length() - 1) {
      from = blank + 1;
    } else if (from < text.length() && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    return "…" + text.substring(from);
  }

  private static String startOf(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int to = room;
    int blank = text.lastIndexOf(' ', to);
    if (blank > 0) {
      to = blank;
    } else if (to > 0 && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(0, to) + "…";
  }

  LinkedSite.Mention asMention(String topicSlug, String anchor) {
    return new LinkedSite.Mention(topicSlug, anchor, before, words, after);
  }
}
