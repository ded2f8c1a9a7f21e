package io.github.studysite.source;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Block;
import io.github.studysite.model.ErratumKind;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what older material says and what is true: {@code > [!OUTDATED] since 2020-02}. */
final class ErratumReader {
  private static final Pattern SINCE = Pattern.compile("since[ \\t]+(\\S+)");

  private final Reading reading;
  private final InlineWalker.Manner manner;

  ErratumReader(Reading reading, InlineWalker.Manner manner) {
    this.reading = reading;
    this.manner = manner;
  }

  Block.Erratum read(ErratumKind kind, CallOutMarker marker, List<Node> body) {
    boolean linkable = manner == InlineWalker.Manner.LINKABLE;
    Pieces first = new Pieces();
    Pieces further = new Pieces();
    BlockWalker blocks = new BlockWalker(reading, further, manner);
    for (int at = 0; at < body.size(); at++) {
      if (at == 0 && body.get(0) instanceof Paragraph) {
        new InlineWalker(reading, first, manner).children(body.get(0));
      } else {
        blocks.block(body.get(at));
      }
    }
    QuotedClaim claim = QuotedClaim.in(first.prose(reading, linkable));
    List<Segment> now = new ArrayList<>(claim.rest().segments());
    now.addAll(further.prose(reading, linkable).segments());
    return new Block.Erratum(
        kind, since(kind, marker), claim.quoted(), new Prose(now), reading.place(marker.start()));
  }

  private String since(ErratumKind kind, CallOutMarker marker) {
    if (marker.rest().isEmpty()) {
      return "";
    }
    Matcher since = SINCE.matcher(marker.rest());
    boolean dated = since.matches() && isDate(since.group(1));
    if (dated && kind == ErratumKind.OUTDATED) {
      return since.group(1);
    }
    if (kind == ErratumKind.WRONG) {
      reading.error(
          "erratum-date",
          marker.restStart(),
          "What never was right has no date.",
          "Leave “" + marker.rest() + "” out, or write [!OUTDATED].");
    } else {
      reading.error(
          "erratum-date",
          marker.restStart(),
          "“" + marker.rest() + "” does not say since when.",
          "Write since and a year, a month or a day: since 2020, since 2020-02, since 2020-02-14.");
    }
    return "";
  }

  private static boolean isDate(String text) {
    if (!text.matches("\\d{4}-\\d{2}")) {
      return text.matches("\\d{4}") || FieldValues.isDate(text);
    }
    try {
      YearMonth.parse(text);
      return true;
    } catch (DateTimeException noSuchMonth) {
      return false;
    }
  }
}
