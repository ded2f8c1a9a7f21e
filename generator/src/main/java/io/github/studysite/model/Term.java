package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * A term: a definition and notes under a name.
 *
 * @param id unique in the site; the term's page is {@code terms/<id>.html}
 * @param name what the term is called, an acronym if it has an expansion
 * @param expansion what the acronym stands for; empty if the name is none
 * @param aliases other spellings
 * @param confusable ids of the terms it is mixed up with
 * @param cards kinds of card derived from it; {@code null} for all of them, empty for none
 * @param was ids that it had before
 * @param objectives {@code exam/objective}
 * @param definition the first {@code :}
 * @param notes the further ones
 */
public record Term(
    String id,
    String name,
    String expansion,
    List<String> aliases,
    List<String> confusable,
    LinkRule linkRule,
    List<String> cards,
    List<String> was,
    List<String> objectives,
    TermNote definition,
    List<TermNote> notes,
    Place place)
    implements TermItem {
  public Term {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(expansion, "expansion");
    aliases = List.copyOf(aliases);
    confusable = List.copyOf(confusable);
    Objects.requireNonNull(linkRule, "linkRule");
    cards = cards == null ? null : List.copyOf(cards);
    was = List.copyOf(was);
    objectives = List.copyOf(objectives);
    Objects.requireNonNull(definition, "definition");
    notes = List.copyOf(notes);
    Objects.requireNonNull(place, "place");
  }

  /** The path of the term's page from the site's root. */
  public String page() {
    return "terms/" + id + ".html";
  }

  public Term with(TermNote newDefinition, List<TermNote> newNotes) {
    return new Term(
        id,
        name,
        expansion,
        aliases,
        confusable,
        linkRule,
        cards,
        was,
        objectives,
        newDefinition,
        newNotes,
        place);
  }
}
