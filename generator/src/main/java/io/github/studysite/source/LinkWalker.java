package io.github.studysite.source;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.Optional;

/** Turns links and images into pieces. */
final class LinkWalker {
  private final Reading reading;
  private final Pieces pieces;
  private final InlineWalker inlines;
  private boolean inside;

  LinkWalker(Reading reading, Pieces pieces, InlineWalker inlines) {
    this.reading = reading;
    this.pieces = pieces;
    this.inlines = inlines;
  }

  void link(Link node) {
    written(node, Escaping.unescapeString(node.getUrl()));
  }

  void reference(LinkRef node) {
    Reference reference = node.getReferenceNode(reading.references());
    if (reference == null) {
      undefined(node);
    } else {
      written(node, Escaping.unescapeString(reference.getUrl()));
    }
  }

  private void written(Node node, String destination) {
    Place place = reading.place(node.getStartOffset());
    if (!node.hasChildren()) {
      reading.error(
          "link-empty", place, "The link has no words.", "Write words between the brackets.");
      return;
    }
    if (inside) {
      inlines.unlinkableChildren(node);
      return;
    }
    Optional<LinkTarget> target = LinkTargetReader.read(destination, place, reading);
    target.ifPresent(found -> pieces.add(new Piece.Link(found, place)));
    inside = true;
    inlines.unlinkableChildren(node);
    inside = false;
    target.ifPresent(found -> pieces.close("a"));
  }

  /** Brackets without a definition are just brackets. */
  private void undefined(RefNode node) {
    if (!node.getReference().isEmpty() && !node.getText().isEmpty()) {
      reading.error(
          "link-undefined",
          node.getReference().getStartOffset(),
          "“[" + node.getReference() + "]” is not defined in this file.",
          "Add a line [" + node.getReference() + "]: and the address, or write [words](address).");
    }
    if (node.getText().isEmpty()) {
      literal(node.getReferenceOpeningMarker());
      inlines.children(node);
      literal(node.getReferenceClosingMarker());
      literal(node.getTextOpeningMarker());
      literal(node.getTextClosingMarker());
    } else {
      literal(node.getTextOpeningMarker());
      inlines.children(node);
      literal(node.getTextClosingMarker());
      literal(node.getReferenceOpeningMarker());
      literal(node.getReference());
      literal(node.getReferenceClosingMarker());
    }
  }

  private void literal(BasedSequence characters) {
    if (!characters.isEmpty()) {
      inlines.unescaped(characters.toString(), characters.getStartOffset());
    }
  }

  /** {@code [[name]]}, {@code [[name|words]]} or {@code [[!word]]}. */
  void wikiLink(Node node) {
    BasedSequence written = node.getChars().subSequence(2, node.getChars().length() - 2);
    int offset = written.getStartOffset();
    if (written.startsWith("!")) {
      inlines.plainWords(written.subSequence(1).toString(), offset + 1);
      return;
    }
    int pipe = written.indexOf('|');
    String name = (pipe < 0 ? written : written.subSequence(0, pipe)).toString();
    if (pipe > 0 && name.endsWith("\\")) {
      // Inside a table the stroke is escaped so that it does not end the cell.
      name = name.substring(0, name.length() - 1);
    }
    name = name.replaceAll("\\s+", " ").strip();
    Place place = reading.place(node.getStartOffset());
    if (name.isEmpty() || pipe >= 0 && written.subSequence(pipe + 1).isBlank()) {
      reading.error(
          "link-empty",
          place,
          name.isEmpty() ? "The link names nothing." : "The link has no words.",
          "Write [[name]] or [[name|words]].");
      inlines.plainWords(name, offset);
      return;
    }
    boolean nested = inside;
    if (!nested) {
      pieces.add(new Piece.Link(new LinkTarget.Name(name), place));
    }
    inside = true;
    inlines.unlinkableChildren(node);
    inside = nested;
    if (!nested) {
      pieces.close("a");
    }
  }

  /** {@code <https://…>}, or an address that simply stands in the text. */
  void address(AutoLink node) {
    String words = node.getText().toString();
    boolean marked = node.getChars().startsWith("<");
    String address = words.startsWith("www.") ? "https://" + words : words;
    if (!marked && !LinkTargetReader.isUrl(address)) {
      inlines.unescaped(words, node.getText().getStartOffset());
    } else {
      address(node, address);
    }
  }

  void mail(DelimitedLinkNode node) {
    String words = node.getText().toString();
    address(node, words.startsWith("mailto:") ? words : "mailto:" + words);
  }

  private void address(DelimitedLinkNode node, String address) {
    Place place = reading.place(node.getStartOffset());
    Optional<LinkTarget> target =
        inside ? Optional.empty() : LinkTargetReader.read(address, place, reading);
    target.ifPresent(found -> pieces.add(new Piece.Link(found, place)));
    inlines.plainWords(node.getText().toString(), node.getText().getStartOffset());
    target.ifPresent(found -> pieces.close("a"));
  }

  void image(Image node) {
    image(node, node.getUrl(), node.getTitle());
  }

  void imageReference(ImageRef node) {
    Reference reference = node.getReferenceNode(reading.references());
    if (reference == null) {
      undefined(node);
    } else {
      image(node, reference.getUrl(), reference.getTitle());
    }
  }

  private void image(Node node, BasedSequence url, BasedSequence title) {
    Pieces alternative = new Pieces();
    new InlineWalker(reading, alternative, InlineWalker.Manner.PLAIN).children(node);
    Prose words = alternative.prose(reading, false);
    ImageReader.read(
            Escaping.unescapeString(url),
            words.plainText(),
            Escaping.unescapeString(title),
            reading.place(node.getStartOffset()),
            reading)
        .ifPresent(image -> pieces.add((Segment) image));
  }
}
