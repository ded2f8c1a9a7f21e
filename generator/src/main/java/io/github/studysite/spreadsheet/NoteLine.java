package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a note. One with a mark is taken apart, so that its parts can change separately. */
final class NoteLine {
  private static final Pattern CONFLICT = Pattern.compile("\\s*<!-- the sheet says: (.*?) -->");
  private static final Pattern SAID = Pattern.compile("\\s*\\b(expansion|aliases)=\"([^\"]*)\"");

  private String text;
  private String conflict = "";
  private Mark mark;
  private String after = "";

  private NoteLine(String text) {
    this.text = text;
  }

  /**
   * @param file name of the sheet's file; marks of others are text
   */
  static NoteLine read(String raw, String file) {
    NoteLine line = new NoteLine(raw);
    Optional<Mark.Found> found = Mark.in(raw).filter(each -> each.mark().isFrom(file));
    if (found.isEmpty()) {
      return line;
    }
    String before = raw.substring(0, found.get().start());
    Matcher conflict = CONFLICT.matcher(before);
    if (conflict.find()) {
      line.conflict = conflict.group(1);
      before = conflict.replaceFirst("");
    }
    before = before.stripTrailing();
    line.text = before.startsWith("title:") ? before.replaceFirst("\\s*#$", "") : before;
    line.mark = found.get().mark();
    line.after = raw.substring(found.get().end()).strip();
    return line;
  }

  static NoteLine plain(String text) {
    return new NoteLine(text);
  }

  static NoteLine of(Item item) {
    NoteLine line = new NoteLine(item.line());
    line.mark = Mark.of(item);
    line.after = item.once().isEmpty() ? "" : "{" + item.once() + "}";
    line.say(Set.of(), item.said());
    return line;
  }

  /** Null for a line that did not come from the sheet. */
  Mark mark() {
    return mark;
  }

  String text() {
    return text;
  }

  boolean isBlank() {
    return mark == null && text.isBlank();
  }

  /** A person has changed it since it was imported. */
  boolean isEdited() {
    return imported(mark.hash()).isEmpty();
  }

  boolean says(Item item) {
    return imported(item.hash()).isPresent();
  }

  /**
   * The attributes that, with the text, make this hash. The others are a person's, even if a sheet
   * could have said them.
   */
  private Optional<Map<String, String>> imported(String hash) {
    Map<String, String> all = new TreeMap<>();
    SAID.matcher(after).results().forEach(each -> all.put(each.group(1), each.group(2)));
    List<Map<String, String>> choices = new ArrayList<>(List.of(all, Map.of()));
    all.forEach((key, value) -> choices.add(Map.of(key, value)));
    return choices.stream().filter(said -> Item.hash(text, said).equals(hash)).findFirst();
  }

  /** The row may have moved; what was imported stays as it is noted. */
  void found(Item item) {
    mark = new Mark(Mark.of(item).sheet(), item.row().number(), mark.hash());
  }

  /** Takes over what the sheet says; the attributes that are the author's stay. */
  void update(Item item) {
    Set<String> old = imported(mark.hash()).map(Map::keySet).orElse(Set.of());
    text = item.line();
    conflict = "";
    mark = Mark.of(item);
    say(old, item.said());
  }

  /** Keeps what a person wrote and puts what the sheet says beside it, in a comment. */
  void disagree(Item item) {
    conflict = item.text().replaceAll("--+", "-").replace(">", "&gt;");
    mark = Mark.of(item);
  }

  /**
   * @param old names of attributes that the sheet said before
   */
  private void say(Set<String> old, Map<String, String> said) {
    String rest =
        SAID.matcher(after)
            .replaceAll(
                each ->
                    old.contains(each.group(1)) || said.containsKey(each.group(1))
                        ? ""
                        : Matcher.quoteReplacement(each.group()))
            .replaceFirst("^\\{\\s*}$", "")
            .strip();
    StringBuilder attributes = new StringBuilder();
    said.forEach(
        (key, value) -> attributes.append(' ').append(key).append("=\"").append(value).append('"'));
    if (attributes.isEmpty()) {
      after = rest;
    } else if (rest.startsWith("{")) {
      after =
          rest.replaceFirst("\\s*}$", Matcher.quoteReplacement(attributes + "}"))
              .replace("{ ", "{");
    } else {
      after = ("{" + attributes.substring(1) + "} " + rest).strip();
    }
  }

  @Override
  public String toString() {
    if (mark == null) {
      return text;
    }
    return text
        + (conflict.isEmpty() ? "" : " <!-- the sheet says: " + conflict + " -->")
        + (text.startsWith("title:") ? " # " : text.isEmpty() ? "" : " ")
        + mark
        + (after.isEmpty() ? "" : " " + after);
  }
}
