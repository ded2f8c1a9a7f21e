package io.github.studysite.download;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.studysite.model.Card;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.List;

/** All terms and cards, for programs. */
final class NotesJson {
  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter()
                  // The system's line end would make another file on another machine.
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private final CardHtml html;

  private NotesJson(CardHtml html) {
    this.html = html;
  }

  static String of(Exported exported) {
    NotesJson json = new NotesJson(exported.html());
    Settings settings = exported.site().settings();
    List<NotesFile.TermEntry> terms = new ArrayList<>();
    for (Topic topic : exported.site().topics()) {
      topic.terms().forEach(term -> terms.add(json.entry(term, topic)));
    }
    NotesFile file =
        new NotesFile(
            "studysite-notes",
            1,
            settings.id(),
            settings.title(),
            settings.language(),
            terms,
            exported.items().stream().map(json::entry).toList());
    try {
      return WRITER.writeValueAsString(file) + "\n";
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write notes.json", failure);
    }
  }

  private NotesFile.TermEntry entry(Term term, Topic topic) {
    return new NotesFile.TermEntry(
        term.id(),
        term.name(),
        term.expansion(),
        term.aliases(),
        term.confusable(),
        term.was(),
        topic.slug(),
        term.objectives(),
        html.of(term.definition().blocks()),
        term.notes().stream().map(note -> html.of(note.blocks())).toList(),
        page(new LinkTarget.ToPage(term.page(), "")));
  }

  private NotesFile.CardEntry entry(Exported.Item item) {
    Card card = item.card();
    Sides sides = item.sides();
    return new NotesFile.CardEntry(
        card.id(),
        CardKind.of(card),
        card.rev(),
        card.was(),
        card.topicSlug(),
        card.objectives(),
        html.of(sides.question()),
        sides.given().stream().map(group -> group.stream().map(html::inline).toList()).toList(),
        sides.options().stream().map(this::entry).toList(),
        sides.answers().stream().map(html::of).toList(),
        html.of(sides.explanation()),
        page(card.note()));
  }

  private NotesFile.OptionEntry entry(Sides.Option option) {
    return new NotesFile.OptionEntry(
        html.inline(option.words()), option.right(), html.of(option.feedback()));
  }

  private String page(LinkTarget.ToPage page) {
    String address = html.address(page);
    return !address.isEmpty()
        ? address
        : page.path() + (page.fragment().isEmpty() ? "" : "#" + page.fragment());
  }
}
