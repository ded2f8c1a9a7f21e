package io.github.studysite.spreadsheet;

import io.github.studysite.model.Slug;
import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts what a sheet says into notes that may exist. A line that only the sheet has changed is
 * updated, one that only a person has changed is left, one that both have changed is left and the
 * sheet's words are put beside it. New lines go below the line they follow in the sheet. What the
 * sheet no longer says is left and reported, unless the same row now says it otherwise.
 */
final class NoteMerge {
  private final SortedMap<String, NoteFile> files = new TreeMap<>();
  private final Map<NoteLine, NoteFile> fileOf = new IdentityHashMap<>();
  private final List<TopicDraft> topics;
  private final LinePairs pairs;
  private final Set<String> skipped;
  private final List<Finding> findings;

  /** Lines whose row now says something else. */
  private final List<NoteLine> reread = new ArrayList<>();

  private int added;
  private int updated;

  private NoteMerge(
      List<TopicDraft> topics,
      List<SourceFile> notes,
      String sheetFile,
      Set<String> skipped,
      List<Finding> findings) {
    this.topics = topics;
    this.skipped = skipped;
    this.findings = findings;
    notes.forEach(note -> files.put(note.path(), NoteFile.read(note, sheetFile)));
    List<NoteLine> marked = new ArrayList<>();
    for (NoteFile file : files.values()) {
      for (NoteLine line : file.lines()) {
        fileOf.put(line, file);
        if (line.mark() != null) {
          marked.add(line);
        }
      }
    }
    this.pairs =
        new LinePairs(topics.stream().flatMap(each -> each.items().stream()).toList(), marked);
    settleVanished(marked);
  }

  /**
   * @param notes all of {@code topics/}
   * @param added lines that are new
   * @param updated lines that changed
   */
  record Result(List<SourceFile> notes, int added, int updated) {}

  /**
   * @param skipped rows that the map leaves out, as {@code sheet:row}
   */
  static Result merge(
      List<TopicDraft> topics,
      List<SourceFile> notes,
      String sheetFile,
      Set<String> skipped,
      List<Finding> findings) {
    NoteMerge merge = new NoteMerge(topics, notes, sheetFile, skipped, findings);
    topics.stream().filter(topic -> !topic.isEmpty()).forEach(merge::topic);
    merge.reread.forEach(line -> merge.fileOf.get(line).remove(line));
    return new Result(
        merge.files.values().stream().map(NoteFile::written).toList(), merge.added, merge.updated);
  }

  /** Lines without a counterpart in the sheet. */
  private void settleVanished(List<NoteLine> marked) {
    Set<String> rows = new HashSet<>(skipped);
    Set<String> moved = new HashSet<>();
    for (TopicDraft topic : topics) {
      for (Item item : topic.items()) {
        String place = place(Mark.of(item));
        NoteLine line = pairs.of(item);
        rows.add(place);
        if (line != null && !place(line.mark()).equals(place)) {
          moved.add(place);
        }
      }
    }
    for (NoteLine line : marked) {
      if (pairs.of(line) != null) {
        continue;
      }
      String place = place(line.mark());
      if (rows.contains(place) && !moved.contains(place) && !line.isEdited()) {
        // The row is there; it only says something else, or the map reads it otherwise.
        reread.add(line);
        continue;
      }
      findings.add(
          new Finding(
              Finding.Kind.VANISHED,
              line.mark().sheet(),
              line.mark().row(),
              0,
              "“" + shortened(line.text()) + "” in " + fileOf.get(line).path() + "."));
    }
  }

  private static String place(Mark mark) {
    return mark.sheet() + ":" + mark.row();
  }

  private void topic(TopicDraft topic) {
    NoteFile file = file(topic);
    NoteLine above = null;
    boolean belowQuestions = false;
    for (Item item : topic.items()) {
      NoteLine line = pairs.of(item);
      if (line != null) {
        settle(item, line);
      } else if (item.kind() != Item.Kind.TITLE) {
        NoteLine place = above;
        if (item.kind().isQuestion() && !belowQuestions) {
          place = file.questions();
          fileOf.putIfAbsent(place, file);
        } else if (place == null) {
          place = file.frontMatterEnd();
          fileOf.putIfAbsent(place, file);
        }
        line = NoteLine.of(item);
        NoteFile target = fileOf.get(place);
        target.insert(line, item.kind(), place);
        fileOf.put(line, target);
        added++;
      }
      if (item.kind() != Item.Kind.TITLE) {
        above = line;
      }
      belowQuestions |= item.kind().isQuestion();
    }
  }

  private void settle(Item item, NoteLine line) {
    boolean same = line.mark().hash().equals(item.hash());
    boolean edited = line.isEdited();
    line.found(item);
    if (same) {
      return;
    }
    if (!edited || line.says(item)) {
      line.update(item);
      updated++;
      return;
    }
    findings.add(
        Finding.at(
            Finding.Kind.CONFLICT,
            item.row(),
            0,
            "In "
                + fileOf.get(line).path()
                + " you wrote “"
                + shortened(line.text())
                + "”; the sheet now says “"
                + shortened(item.line())
                + "”."));
    line.disagree(item);
  }

  /** Where its lines are already, or a file of its name, or a new one. */
  private NoteFile file(TopicDraft topic) {
    Map<NoteFile, Integer> lines = new IdentityHashMap<>();
    NoteFile most = null;
    for (Item item : topic.items()) {
      NoteLine line = pairs.of(item);
      if (line != null) {
        NoteFile file = fileOf.get(line);
        int count = lines.merge(file, 1, Integer::sum);
        most = most == null || count > lines.get(most) ? file : most;
      }
    }
    if (most != null) {
      return most;
    }
    String slug = Slug.of(topic.name());
    String name = slug.isEmpty() ? "topic" : slug;
    for (NoteFile file : files.values()) {
      if (file.path().matches("topics/(\\d+[-_. ]+)?" + Pattern.quote(name) + "\\.md")) {
        return file;
      }
    }
    String path = String.format(Locale.ROOT, "topics/%02d-%s.md", topic.number(), name);
    NoteLine title = NoteLine.of(topic.items().get(0));
    NoteFile file = NoteFile.begun(path, title);
    file.lines().forEach(line -> fileOf.put(line, file));
    files.put(path, file);
    added++;
    return file;
  }

  private static String shortened(String text) {
    return text.length() <= 120 ? text : text.substring(0, 117) + "…";
  }
}
