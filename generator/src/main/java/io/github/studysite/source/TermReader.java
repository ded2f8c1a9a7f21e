package io.github.studysite.source;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Block;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Slug;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import java.util.ArrayList;
import java.util.List;

/** Reads terms from definition lists. */
final class TermReader {
  private static final List<String> CARDS =
      List.of("expansion", "acronym", "identify", "define", "pair");

  private final Reading reading;
  private final PageIds ids;

  TermReader(Reading reading, PageIds ids) {
    this.reading = reading;
    this.ids = ids;
  }

  Block.TermList read(Node list) {
    List<TermItem> items = new ArrayList<>();
    List<Node> terms = new ArrayList<>();
    Node node = list.getFirstChild();
    while (node != null) {
      terms.clear();
      for (; node instanceof DefinitionTerm; node = node.getNext()) {
        terms.add(node);
      }
      List<DefinitionItem> says = new ArrayList<>();
      for (; node instanceof DefinitionItem; node = node.getNext()) {
        says.add((DefinitionItem) node);
      }
      if (terms.isEmpty() || says.isEmpty()) {
        throw new IllegalStateException(
            reading.place(list.getStartOffset()) + ": a definition list without terms or items");
      }
      TermTraps.checkLines(terms, says.get(0), reading);
      items.add(item(terms.get(terms.size() - 1), says));
    }
    return new Block.TermList(items);
  }

  private TermItem item(Node line, List<DefinitionItem> says) {
    List<TermNote> notes = new ArrayList<>();
    for (DefinitionItem item : says) {
      notes.add(note(item));
    }
    Node words = line.getFirstChild();
    if (isLinkOnly(words)) {
      return moreNotes(words, notes);
    }
    return term(words, notes);
  }

  /** A comment beside the link is private, as everywhere. */
  private static boolean isLinkOnly(Node words) {
    Node first = words.getFirstChild();
    for (Node rest = first == null ? null : first.getNext(); rest != null; rest = rest.getNext()) {
      if (!(rest instanceof HtmlInlineComment) && !rest.getChars().isBlank()) {
        return false;
      }
    }
    return first instanceof WikiLink;
  }

  private TermNote note(DefinitionItem item) {
    Lines lines = reading.lines();
    String first = lines.line(lines.lineAt(item.getStartOffset())).strip();
    if (first.equals(":")) {
      TermTraps.empty(item, reading);
    } else {
      TermTraps.checkIndent(item, reading);
    }
    return new TermNote(
        BlockReader.of(
            reading, BlockReader.Where.NESTED, InlineWalker.Manner.LINKABLE, item.getChildren()));
  }

  private TermItem moreNotes(Node line, List<TermNote> notes) {
    Attributes.of(line.getChars(), Attributes.Owner.MORE_NOTES, reading);
    String name = "";
    for (Segment segment : words(line).segments()) {
      if (segment instanceof Segment.LinkStart start
          && start.target() instanceof LinkTarget.Name target) {
        name = target.name();
      }
    }
    String id = Slug.of(name) + "-more";
    ids.add(
        id,
        line.getStartOffset(),
        PageIds.Kind.PLACE,
        "Put all notes on “" + name + "” below one term line.");
    return new TermItem.MoreNotes(name, "", id, notes, reading.place(line.getStartOffset()));
  }

  private Term term(Node line, List<TermNote> notes) {
    Attributes attributes = Attributes.of(line.getChars(), Attributes.Owner.TERM, reading);
    Prose words = words(line);
    if (words.segments().stream().anyMatch(Segment.LinkStart.class::isInstance)) {
      reading.error(
          "term-link",
          line.getStartOffset(),
          "A term cannot hold a link.",
          "Write its name plainly; a term line that is nothing but [[name]] adds notes to a term"
              + " of another topic.");
    }
    TermName name = TermName.of(words.plainText(), attributes.value("expansion"));
    if (name.name().isEmpty()) {
      reading.error(
          "term-missing",
          line.getStartOffset(),
          "The term has no name.",
          "Write it before the attributes.");
    }
    String id = attributes.id().orElseGet(() -> Slug.of(name.name()));
    ids.add(id, line.getStartOffset(), PageIds.Kind.TERM);
    return new Term(
        id,
        name.name(),
        name.expansion(),
        attributes.list("aliases"),
        attributes.ids("confusable"),
        linkRule(attributes),
        cards(attributes),
        attributes.ids("was"),
        attributes.objectives(),
        notes.get(0),
        notes.subList(1, notes.size()),
        reading.place(line.getStartOffset()));
  }

  private Prose words(Node line) {
    Pieces pieces = new Pieces();
    new InlineWalker(reading, pieces, InlineWalker.Manner.PLAIN).children(line);
    return pieces.prose(reading, false);
  }

  private static LinkRule linkRule(Attributes attributes) {
    return switch (attributes.oneOf("link", List.of("auto", "never"))) {
      case "auto" -> LinkRule.AUTO;
      case "never" -> LinkRule.NEVER;
      default -> LinkRule.BY_NAME;
    };
  }

  /** Null for all kinds of card. */
  private static List<String> cards(Attributes attributes) {
    if (!attributes.has("cards")) {
      return null;
    }
    if (attributes.value("cards").equals("none")) {
      return List.of();
    }
    List<String> cards = attributes.list("cards");
    for (String card : cards) {
      if (!CARDS.contains(card)) {
        attributes.invalid(
            "cards",
            "There is no kind of card “" + card + "”.",
            "Kinds are: " + String.join(", ", CARDS) + "; none for no card at all.");
      }
    }
    return cards.stream().filter(CARDS::contains).toList();
  }
}
