package io.github.studysite.render;

import io.github.studysite.model.Term;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The small map of a term: who leads to it and where it leads on. */
final class NeighbourMaps {
  private static final int EACH_SIDE = 5;

  private NeighbourMaps() {}

  /** Null if there are no neighbours. */
  static TermView.NeighbourMap of(Term term, Neighbours neighbours, PageLinks links) {
    List<Entry> before = neighbours.leadingTo(term.id(), EACH_SIDE);
    List<Entry> after = neighbours.leadingOn(term.id(), EACH_SIDE);
    return before.isEmpty() && after.isEmpty()
        ? null
        : new TermView.NeighbourMap(side(before, true, links), side(after, false, links));
  }

  private static TermView.Side side(List<Entry> terms, boolean before, PageLinks links) {
    if (terms.isEmpty()) {
      return null;
    }
    List<TermView.Near> near = new ArrayList<>();
    List<TermView.Line> lines = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      Term term = terms.get(at).term();
      near.add(new TermView.Near(links.to(term.page()), TermNames.html(term.name())));
      String height = height((2 * at + 1) * 50.0 / terms.size());
      lines.add(
          new TermView.Line(
              before
                  ? "M0 " + height + "C60 " + height + " 40 50 100 50"
                  : "M0 50C60 50 40 " + height + " 100 " + height));
    }
    return new TermView.Side(near, lines);
  }

  private static String height(double share) {
    return String.format(Locale.ROOT, "%.1f", share).replaceAll("\\.0$", "");
  }
}
