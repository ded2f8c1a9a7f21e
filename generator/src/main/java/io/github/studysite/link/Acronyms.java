package io.github.studysite.link;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds acronyms that no term explains. */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  /** Used once, it may be a name that is spelt so; used again, readers have to know it. */
  private static final int SEVERAL = 2;

  private final NameIndex names;
  private final Set<String> known;

  /**
   * @param known acronyms that need no term, as the settings say
   */
  Acronyms(NameIndex names, List<String> known) {
    this.names = names;
    this.known = Set.copyOf(known);
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
          findings.unknownAcronym(acronym, flow.placeAt(at), Expansions.stand(flow, at, end));
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
        || known.contains(acronym)
        || WordList.isFamiliarAcronym(acronym)
        || WordList.isEveryday(acronym);
  }

  static List<Problem> problems(Findings findings) {
    List<Problem> problems = new ArrayList<>();
    findings
        .unknownAcronyms()
        .forEach(
            (acronym, uses) -> {
              if (uses.count() >= SEVERAL && !uses.expanded()) {
                problems.add(
                    new Problem(
                        "undefined-acronym",
                        Severity.INFO,
                        uses.first(),
                        "“"
                            + acronym
                            + "” is used "
                            + uses.count()
                            + " times, but no term explains it.",
                        "Define it as a term: "
                            + acronym
                            + " (what it stands for); or, if readers know it, add it to"
                            + " checks: acronyms: in studysite.yaml."));
              }
            });
    return problems;
  }
}
