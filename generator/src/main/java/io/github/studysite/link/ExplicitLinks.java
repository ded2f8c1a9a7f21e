package io.github.studysite.link;

import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves what authors linked and showed. A link that leads nowhere is taken out and its words
 * stay; of an image that cannot be shown its alternative text stays.
 */
final class ExplicitLinks {
  private final LinkTargets targets;
  private final ImageSources images;
  private final List<Problem> problems;

  /**
   * @param problems takes what is found
   */
  ExplicitLinks(LinkTargets targets, ImageSources images, List<Problem> problems) {
    this.targets = targets;
    this.images = images;
    this.problems = problems;
  }

  /**
   * @param linked takes the ids of the terms that are linked here
   */
  Prose resolve(Prose prose, NotePage here, Set<String> linked) {
    return rewrite(prose, here, start -> target(start, here, linked));
  }

  /** For questions and answers, where every link is taken out. */
  Prose withoutLinks(Prose prose, NotePage here) {
    return rewrite(
        prose,
        here,
        start -> {
          problems.add(
              Problem.error(
                  "link-in-question",
                  start.place(),
                  "A question and its answers cannot hold a link: it would give the answer away.",
                  "Put the link into the explanation or into the feedback on an option."));
          return Optional.empty();
        });
  }

  /** Decides where a link leads. */
  private interface Decision {
    Optional<LinkTarget> of(Segment.LinkStart start);
  }

  private Prose rewrite(Prose prose, NotePage here, Decision decision) {
    List<Segment> rewritten = new ArrayList<>(prose.segments().size());
    Deque<Boolean> kept = new ArrayDeque<>();
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.LinkStart start) {
        Optional<LinkTarget> target = decision.of(start);
        target.ifPresent(found -> rewritten.add(new Segment.LinkStart(found, start.place())));
        kept.push(target.isPresent());
      } else if (segment instanceof Segment.LinkEnd) {
        if (!kept.isEmpty() && kept.pop()) {
          rewritten.add(segment);
        }
      } else if (segment instanceof Segment.Image image) {
        images.resolve(image, here.file()).ifPresent(rewritten::add);
      } else if (segment instanceof Segment.Text text && !kept.isEmpty()) {
        // Link words stay as they are, even if the link is taken out.
        rewritten.add(new Segment.Text(text.words(), false, text.place()));
      } else {
        rewritten.add(segment);
      }
    }
    return new Prose(rewritten);
  }

  private Optional<LinkTarget> target(Segment.LinkStart start, NotePage here, Set<String> linked) {
    Optional<LinkTarget> target = targets.resolve(start.target(), start.place(), here);
    target.ifPresent(
        found -> {
          if (found instanceof LinkTarget.ToTerm term) {
            linked.add(term.termId());
          }
        });
    return target;
  }
}
