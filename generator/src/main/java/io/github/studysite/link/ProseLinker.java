package io.github.studysite.link;

import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import io.github.studysite.model.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Links the names in a text and notes down every link and mention in it. */
final class ProseLinker {
  private final NameFinder finder;
  private final Acronyms acronyms;
  private final boolean automatic;
  private final Findings findings;

  /**
   * @param automatic false if names are only noticed
   * @param findings takes what is found
   */
  ProseLinker(NameFinder finder, Acronyms acronyms, boolean automatic, Findings findings) {
    this.finder = finder;
    this.acronyms = acronyms;
    this.automatic = automatic;
    this.findings = findings;
  }

  /** A link, old or new. */
  private record Span(int start, int end, LinkTarget target, Place place, String rule) {}

  /**
   * @param prose with its explicit links resolved
   * @param mayLink false for headings and other texts in which no name is linked
   */
  Prose link(Prose prose, Scope scope, boolean mayLink) {
    FlowText flow = FlowText.of(prose, mayLink);
    List<NameFinder.Found> found = finder.find(flow);
    List<NameFinder.Found> linked = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (FlowText.Link link : flow.links()) {
      spans.add(new Span(link.start(), link.end(), link.target(), link.place(), "explicit"));
    }
    for (NameFinder.Found name : found) {
      String term = name.name().term().id();
      findings.named(term, scope);
      if (links(name, scope)) {
        scope.linked().add(term);
        linked.add(name);
        LinkTarget target = new LinkTarget.ToTerm(term, true);
        spans.add(new Span(name.start(), name.end(), target, name.place(), name.name().rule()));
      }
    }
    acronyms.collect(flow, found, findings);
    spans.sort(Comparator.comparingInt(Span::start));
    report(flow, spans, scope);
    return linked.isEmpty() ? prose : LinkWriter.write(flow.segments(), linked);
  }

  private boolean links(NameFinder.Found found, Scope scope) {
    String term = found.name().term().id();
    return automatic
        && !found.ambiguous()
        && !found.name().held()
        && !term.equals(scope.ownTerm())
        && !scope.linked().contains(term);
  }

  private void report(FlowText flow, List<Span> spans, Scope scope) {
    if (spans.isEmpty()) {
      return;
    }
    Sentences sentences = new Sentences(flow);
    Set<String> said = new HashSet<>();
    for (Span span : spans) {
      String words = flow.text(span.start(), span.end()).strip();
      findings.link(scope, span.place(), words, span.target(), span.rule());
      boolean inTopic = !scope.page().slug().isEmpty();
      if (inTopic
          && span.target() instanceof LinkTarget.ToTerm term
          && !term.termId().equals(scope.ownTerm())
          && said.add(sentences.startOf(span.start()) + " " + term.termId())) {
        Excerpt excerpt = Excerpt.of(flow, sentences, span.start(), span.end());
        findings.mention(term.termId(), excerpt.asMention(scope.page().slug(), scope.anchor()));
      }
    }
  }
}
