package io.github.studysite;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line of a problem that knows its file only, because the value it is about carries no
 * place: settings, front matter. What the message quotes, or the date it names, stands there. Of a
 * rule that is about one field, it stands below that field's name.
 */
final class ExactPlaces {
  private static final Pattern NAMED = Pattern.compile("“([^”]+)”|(\\d{4}-\\d{2}-\\d{2})");

  private static final Map<String, String> FIELDS =
      Map.of(
          "near-duplicate-tag", "tags",
          "redirect-clash", "redirect_from",
          "unknown-objective", "objectives");

  /** Rules whose place is a group of values, one of which the message names last. */
  private static final Set<String> BELOW = Set.of("unknown-topic");

  /** Rules about the file itself: what they quote is its name, not what stands in it. */
  private static final Set<String> OF_FILE =
      Set.of("theme-unknown-file", "theme-unknown-slot", "topic-without-group");

  private static final Pattern TOP_LEVEL = Pattern.compile("([\\w-]+)[ \\t]*:.*|---.*");

  private final Excerpts notes;

  ExactPlaces(Excerpts notes) {
    this.notes = notes;
  }

  /** The same problem if nothing it names stands in its file. */
  Problem of(Problem problem) {
    boolean below = BELOW.contains(problem.rule());
    int line = problem.place().line();
    if (line > 0 && !below || OF_FILE.contains(problem.rule())) {
      return problem;
    }
    List<String> lines = linesAbout(problem);
    List<String> words = named(problem.message());
    return (below ? words.subList(Math.max(0, words.size() - 1), words.size()) : words)
        .stream()
            .flatMap(word -> first(word, lines, below ? line : 0, problem.place().file()).stream())
            .findFirst()
            .map(place -> at(place, problem))
            .orElse(problem);
  }

  private static Problem at(Place place, Problem problem) {
    return new Problem(
        problem.rule(), problem.severity(), place, problem.message(), problem.advice());
  }

  private static List<String> named(String message) {
    return NAMED
        .matcher(message)
        .results()
        .map(named -> named.group(1) != null ? named.group(1) : named.group(2))
        .toList();
  }

  /** Where the words stand first, from a line on that is counted from 0. */
  private static Optional<Place> first(String words, List<String> lines, int from, String file) {
    Matcher word =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
            .matcher("");
    for (int at = from; at < lines.size(); at++) {
      if (word.reset(lines.get(at)).find()) {
        return Optional.of(new Place(file, at + 1, word.start() + 1));
      }
    }
    return Optional.empty();
  }

  /** The lines of the file; those that the rule is not about are empty. */
  private List<String> linesAbout(Problem problem) {
    List<String> lines = notes.lines(problem.place().file());
    String field = FIELDS.get(problem.rule());
    if (field == null) {
      return lines;
    }
    List<String> about = new ArrayList<>();
    boolean within = false;
    for (String line : lines) {
      Matcher name = TOP_LEVEL.matcher(line);
      if (name.matches()) {
        within = field.equals(name.group(1));
      }
      // The name of the field is no value of it.
      about.add(within ? line.replaceFirst("^" + field, " ".repeat(field.length())) : "");
    }
    return about.stream().allMatch(String::isEmpty) ? lines : about;
  }
}
