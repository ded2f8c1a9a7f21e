package io.github.studysite.link;

import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.ArrayList;
import java.util.List;

/** Writes automatic links into prose; not a character of it changes. */
final class LinkWriter {
  private final List<NameFinder.Found> names;
  private final List<Segment> written = new ArrayList<>();
  private int next;
  private boolean open;

  private LinkWriter(List<NameFinder.Found> names) {
    this.names = names;
  }

  /**
   * @param names found in these segments, in order
   */
  static Prose write(List<Segment> segments, List<NameFinder.Found> names) {
    LinkWriter writer = new LinkWriter(names);
    for (int index = 0; index < segments.size(); index++) {
      if (segments.get(index) instanceof Segment.Text text) {
        writer.text(text, index);
      } else {
        writer.whole(segments.get(index), index);
      }
    }
    return new Prose(writer.written);
  }

  private void text(Segment.Text text, int index) {
    int done = 0;
    while (true) {
      if (!open && startsIn(index)) {
        int from = names.get(next).extent().from();
        piece(text, done, from);
        begin();
        done = from;
      } else if (open && endsIn(index)) {
        int to = names.get(next).extent().to();
        piece(text, done, to);
        end();
        done = to;
      } else {
        piece(text, done, text.words().length());
        return;
      }
    }
  }

  private void whole(Segment segment, int index) {
    if (!open && startsIn(index)) {
      begin();
    }
    written.add(segment);
    if (open && endsIn(index)) {
      end();
    }
  }

  private boolean startsIn(int index) {
    return next < names.size() && names.get(next).extent().first() == index;
  }

  private boolean endsIn(int index) {
    return names.get(next).extent().last() == index;
  }

  private void begin() {
    String term = names.get(next).name().term().id();
    written.add(new Segment.LinkStart(new LinkTarget.ToTerm(term, true), names.get(next).place()));
    open = true;
  }

  private void end() {
    written.add(new Segment.LinkEnd());
    open = false;
    next++;
  }

  private void piece(Segment.Text text, int from, int to) {
    if (from < to) {
      String words = text.words().substring(from, to);
      written.add(new Segment.Text(words, text.linkable() && !open, text.place().plus(from)));
    }
  }
}
