package io.github.studysite.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A part of a topic, in the order of the note. */
public sealed interface Block {

  /** The words of all blocks with one space between them; of a term, its name. */
  static String plainText(List<Block> blocks) {
    return blocks.stream()
        .map(Block::plainText)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The words alone, as {@link Prose#plainText()} has them. */
  String plainText();

  /** Ordinary Markdown: one or more paragraphs, lists, tables, code blocks. */
  record Passage(Prose prose) implements Block {
    public Passage {
      Objects.requireNonNull(prose, "prose");
    }

    @Override
    public String plainText() {
      return prose.plainText();
    }
  }

  /** Terms, one below the other. */
  record TermList(List<TermItem> items) implements Block {
    public TermList {
      items = List.copyOf(items);
    }

    @Override
    public String plainText() {
      return items.stream().map(TermItem::name).collect(Collectors.joining(" "));
    }
  }

  /**
   * {@code > [!NOTE]} and its like: something said in passing.
   *
   * @param body blocks without terms
   */
  record CallOut(CallOutKind kind, List<Block> body, Place place) implements Block {
    public CallOut {
      Objects.requireNonNull(kind, "kind");
      body = List.copyOf(body);
      Objects.requireNonNull(place, "place");
    }

    @Override
    public String plainText() {
      return Block.plainText(body);
    }
  }

  /**
   * What older material says and what is true: {@code > [!OUTDATED] since 2020-02} or {@code >
   * [!WRONG]}.
   *
   * @param since a year, a month or a day as in ISO 8601 ({@code 2020}, {@code 2020-02}); empty if
   *     not known, and always for what never was right
   * @param then the quoted old claim without its quotation marks; empty if none is quoted
   * @param now the rest
   */
  record Erratum(ErratumKind kind, String since, Prose then, Prose now, Place place)
      implements Block {
    public Erratum {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(then, "then");
      Objects.requireNonNull(now, "now");
      Objects.requireNonNull(place, "place");
    }

    @Override
    public String plainText() {
      return (then.plainText() + " " + now.plainText()).strip();
    }
  }
}
