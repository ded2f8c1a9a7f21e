package io.github.studysite.data;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.studysite.model.Block;
import io.github.studysite.model.Exam;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code data/site.json}: the whole graph; described by {@code site.schema.json}. */
final class SiteJson {
  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .addMixIn(Exam.class, WithoutPlace.class)
          .addMixIn(Exam.Objective.class, WithoutPlace.class)
          .writer(
              new DefaultPrettyPrinter()
                  // The system's line end would make another file on another machine.
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private SiteJson() {}

  /** Where a blueprint stands in the notes is nothing a reader of the site needs. */
  @JsonIgnoreProperties("place")
  private abstract static class WithoutPlace {}

  static String of(LinkedSite linked) {
    Settings settings = linked.site().settings();
    List<Graph.TermNode> terms = new ArrayList<>();
    List<Graph.QuestionNode> questions = new ArrayList<>();
    for (Topic topic : linked.site().topics()) {
      topic.terms().forEach(term -> terms.add(node(term, topic, linked)));
      topic.questions().forEach(question -> questions.add(node(question, topic)));
    }
    Graph graph =
        new Graph(
            "site.schema.json",
            settings.id(),
            settings.title(),
            settings.description(),
            settings.language(),
            linked.site().topics().stream().map(SiteJson::node).toList(),
            terms,
            questions,
            linked.links().stream()
                .map(
                    link ->
                        new Graph.LinkEdge(
                            link.page(), link.target(), link.termId(), link.words(), link.rule()))
                .toList(),
            linked.site().exams().stream().toList(),
            linked.problems().stream()
                .sorted()
                .map(
                    problem ->
                        new Graph.ProblemNode(
                            problem.rule(),
                            Names.kebab(problem.severity()),
                            problem.place().file(),
                            problem.place().line(),
                            problem.place().column(),
                            problem.message()))
                .toList());
    try {
      return WRITER.writeValueAsString(graph) + "\n";
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write site.json", failure);
    }
  }

  private static Graph.TopicNode node(Topic topic) {
    return new Graph.TopicNode(
        topic.slug(),
        topic.number(),
        topic.title(),
        topic.frontMatter().summary(),
        topic.page(),
        topic.frontMatter().checked(),
        topic.frontMatter().tags(),
        topic.frontMatter().objectives(),
        topic.sections().stream()
            .filter(section -> !section.id().isEmpty())
            .map(SiteJson::node)
            .toList(),
        topic.terms().stream().map(Term::id).toList(),
        topic.questions().stream().map(Question::id).toList());
  }

  private static Graph.SectionNode node(Section section) {
    return new Graph.SectionNode(section.id(), section.level(), section.title().plainText());
  }

  private static Graph.TermNode node(Term term, Topic topic, LinkedSite linked) {
    return new Graph.TermNode(
        term.id(),
        term.name(),
        term.expansion(),
        term.aliases(),
        term.confusable(),
        term.page(),
        topic.slug(),
        plainText(term.definition().blocks()),
        linked.mentions().getOrDefault(term.id(), List.of()));
  }

  private static Graph.QuestionNode node(Question question, Topic topic) {
    return new Graph.QuestionNode(
        question.id(),
        Names.kebab(question.kind()),
        question.rev(),
        question.was(),
        topic.slug(),
        question.objectives(),
        question.stem().plainText());
  }

  private static String plainText(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Passage.class::isInstance)
        .map(block -> ((Block.Passage) block).prose().plainText())
        .collect(Collectors.joining(" "));
  }
}
