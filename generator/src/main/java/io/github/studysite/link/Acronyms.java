package io.github.studysite.link;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Finds acronyms that no term explains. */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private final NameIndex names;

  Acronyms(NameIndex names) {
    this.names = names;
  }

  /** Looks through the linkable text outside the names that were found in it. */
  void collect(FlowText flow, List<NameFinder.Found> found, Findings findings) {
    int next = 0;
    int at = 0;
    while (at < flow.length()) {
      while (next < found.size() && found.get(next).end() <= at) {
        next++;
      }
      if (next < found.size() && found.get(next).start() <= at) {
        at = found.get(next).end();
        continue;
      }
      int end = at;
      while (end < flow.length() && isCapital(flow, end)) {
        end++;
      }
      if (end - at >= SHORTEST && end - at <= LONGEST && isWhole(flow, at, end)) {
        String acronym = flow.text(at, end);
        if (!isExplained(acronym)) {
          findings.unknownAcronym(acronym, flow.placeAt(at));
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isCapital(FlowText flow, int at) {
    char character = flow.charAt(at);
    return flow.kindAt(at) == FlowText.Kind.LINKABLE && character >= 'A' && character <= 'Z';
  }

  /** {@code AMIs} is the acronym AMI. */
  private boolean isWhole(FlowText flow, int start, int end) {
    boolean plural = names.english() && end < flow.length() && flow.charAt(end) == 's';
    return WordEdges.isWhole(flow, start, plural ? end + 1 : end);
  }

  private boolean isExplained(String acronym) {
    return names.isName(acronym)
        || WordList.isFamiliarAcronym(acronym)
        || WordList.isEveryday(acronym);
  }

  static List<Problem> problems(Findings findings) {
    List<Problem> problems = new ArrayList<>();
    findings
        .unknownAcronyms()
        .forEach(
            (acronym, place) ->
                problems.add(
                    new Problem(
                        "undefined-acronym",
                        Severity.INFO,
                        place,
                        "No term explains “" + acronym + "”.",
                        "Define it as a term: " + acronym + " (what it stands for).")));
    return problems;
  }
}
