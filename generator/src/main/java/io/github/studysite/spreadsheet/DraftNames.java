package io.github.studysite.spreadsheet;

import io.github.studysite.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Settles names and ids, so that the notes can be generated: a term that is there already gets more
 * notes instead of a second definition, a heading whose id is taken gets another.
 */
final class DraftNames {
  private static final String NO_DEFINITION = "*No definition in the sheet yet.*";

  private final Map<String, First> terms = new HashMap<>();
  private final Set<String> elsewhere;
  private final Set<String> questionIds;
  private final List<Finding> findings;

  /** Where a term was met first, and how it was written there. */
  private record First(String name, SheetRow row) {}

  private DraftNames(Set<String> elsewhere, Set<String> questionIds, List<Finding> findings) {
    this.elsewhere = elsewhere;
    this.questionIds = new HashSet<>(questionIds);
    this.findings = findings;
  }

  /**
   * @param elsewhere ids of terms that a person has written into the notes
   * @param questionIds ids that questions of the notes have which are not from this sheet
   */
  static void settle(
      List<TopicDraft> topics,
      Set<String> elsewhere,
      Set<String> questionIds,
      List<Finding> findings) {
    DraftNames names = new DraftNames(elsewhere, questionIds, findings);
    topics.forEach(names::settle);
  }

  private void settle(TopicDraft topic) {
    Set<String> ids = new HashSet<>(Set.of("questions"));
    List<Item> settled = new ArrayList<>();
    boolean inList = false;
    for (Item item : topic.body()) {
      switch (item.kind()) {
        case TERM -> {
          closeTerm(settled);
          Item term = term(item, ids);
          inList = term.kind() == Item.Kind.LABEL;
          settled.add(term);
        }
        case SECTION -> {
          closeTerm(settled);
          inList = false;
          settled.add(section(item, ids));
        }
        case SAYS -> settled.add(inList ? item.with(Item.Kind.NESTED) : item);
        default -> {
          closeTerm(settled);
          inList = false;
          settled.add(item);
        }
      }
    }
    closeTerm(settled);
    topic.body().clear();
    topic.body().addAll(settled);
    topic.questions().replaceAll(this::question);
  }

  /** A term needs a definition; one that was defined elsewhere and says nothing more goes. */
  private void closeTerm(List<Item> settled) {
    if (settled.isEmpty()) {
      return;
    }
    Item last = settled.get(settled.size() - 1);
    if (last.kind() == Item.Kind.TERM) {
      settled.add(Item.of(Item.Kind.SAYS, last.row(), NO_DEFINITION));
    } else if (last.kind() == Item.Kind.MORE) {
      settled.remove(settled.size() - 1);
    }
  }

  private Item term(Item item, Set<String> ids) {
    String name = plain(item.text());
    String slug = Slug.of(name);
    String id = slug.isEmpty() ? "row-" + item.row().number() : slug;
    First first = terms.putIfAbsent(id, new First(name, item.row()));
    if (first != null || elsewhere.contains(id)) {
      findings.add(
          Finding.at(
              Finding.Kind.DUPLICATE,
              item.row(),
              0,
              "“"
                  + name
                  + "” is a term already"
                  + (first == null ? " in your notes" : " in row " + first.row().number())
                  + "; what stands here became notes on it."));
      return ids.add(id + "-more")
          ? new Item(
              Item.Kind.MORE,
              item.row(),
              "[[" + (first == null ? id : linked(first.name(), id)) + "]]",
              Map.of(),
              "")
          : new Item(Item.Kind.LABEL, item.row(), "**" + item.text() + "**", Map.of(), "");
    }
    if (!ids.add(id)) {
      return item.withOnce("#" + other(id, ids));
    }
    return slug.isEmpty() ? item.withOnce("#" + id) : item;
  }

  private static String linked(String name, String id) {
    return name.matches("[\\p{L}\\p{N} .-]+") ? name : id;
  }

  private Item section(Item item, Set<String> ids) {
    String slug = Slug.of(plain(item.text()));
    String id = slug.isEmpty() ? "row-" + item.row().number() : slug;
    if (ids.add(id)) {
      return slug.isEmpty() || slug.equals("questions") ? item.withOnce("#" + id) : item;
    }
    return item.withOnce("#" + other(id, ids));
  }

  private Item question(Item item) {
    if (item.kind() != Item.Kind.QUESTION) {
      return item;
    }
    String id = item.once().substring(1, item.once().indexOf(' '));
    if (questionIds.add(id)) {
      return item;
    }
    findings.add(
        Finding.at(
            Finding.Kind.DUPLICATE, item.row(), 0, "Another question begins with the same words."));
    return item.withOnce("#" + other(id, questionIds) + " draft");
  }

  private static String other(String id, Set<String> taken) {
    int number = 2;
    while (!taken.add(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }

  /** The words without the escaping that {@link MarkdownText} put in. */
  static String plain(String markdown) {
    return markdown
        .replace("&#123;", "{")
        .replaceAll("\\\\(\\p{Punct})", "$1")
        .replace("`", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The id that a term line of a person's gets. */
  static String idOf(String line) {
    String name = line.replaceFirst("\\s*\\{.*}\\s*$", "").replaceFirst("\\s*\\([^()]*\\)$", "");
    return Slug.of(plain(name)).toLowerCase(Locale.ROOT);
  }
}
