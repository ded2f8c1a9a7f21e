package io.github.studysite.render;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.LinkedSite.HeldBack;
import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which questions test which term: those that name it in the question or in a right answer, link to
 * it in feedback or explanation, or are where a mention of it stands.
 */
final class TestedTerms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_./][\\p{L}\\p{N}]+)*");
  private static final int LONGEST_NAME = 6;

  private final Map<String, List<Question>> byTerm = new HashMap<>();
  private final Map<String, List<String>> byQuestion = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  TestedTerms(SiteIndex index) {
    Set<String> held = new HashSet<>();
    for (HeldBack name : index.linked().heldBack()) {
      held.add(name.termId() + " " + name.name());
    }
    index.alphabetical().forEach(entry -> addNames(entry.term(), held));
    Map<String, Set<String>> mentioned = mentioned(index);
    for (Topic topic : index.topics()) {
      for (Question question : topic.questions()) {
        Set<String> terms = new LinkedHashSet<>();
        terms.addAll(mentioned.getOrDefault(topic.slug() + "#" + question.id(), Set.of()));
        read(question, terms);
        byQuestion.put(question.id(), List.copyOf(terms));
        terms.forEach(
            term -> byTerm.computeIfAbsent(term, unused -> new ArrayList<>()).add(question));
      }
    }
  }

  /** In the order of the site. */
  List<Question> of(String termId) {
    return byTerm.getOrDefault(termId, List.of());
  }

  /** Ids of the terms that a question tests. */
  List<String> by(Question question) {
    return byQuestion.getOrDefault(question.id(), List.of());
  }

  private void addNames(Term term, Set<String> held) {
    if (term.linkRule() == LinkRule.NEVER) {
      return;
    }
    List<String> all = new ArrayList<>(term.aliases());
    all.add(term.name());
    all.add(term.expansion());
    for (String name : all) {
      String key = key(words(name));
      if (!key.isEmpty() && !held.contains(term.id() + " " + name)) {
        names.putIfAbsent(key, term.id());
      }
    }
  }

  private static Map<String, Set<String>> mentioned(SiteIndex index) {
    Map<String, Set<String>> terms = new HashMap<>();
    for (Entry entry : index.alphabetical()) {
      for (Mention mention : index.mentions(entry.term().id())) {
        terms
            .computeIfAbsent(
                mention.topicSlug() + "#" + mention.anchor(), unused -> new LinkedHashSet<>())
            .add(entry.term().id());
      }
    }
    return terms;
  }

  private void read(Question question, Set<String> terms) {
    find(question.stem().plainText(), terms);
    for (Segment segment : question.stem().segments()) {
      if (segment instanceof Segment.Gap gap) {
        find(gap.accepted().get(0), terms);
      }
    }
    readAnswers(question.answers(), terms);
    readLinks(question.explanation(), terms);
  }

  private void readAnswers(Answers answers, Set<String> terms) {
    if (answers instanceof Answers.Choice choice) {
      for (Answers.Option option : choice.options()) {
        if (option.right()) {
          find(option.words().plainText(), terms);
        }
        readLinks(option.feedback(), terms);
      }
    } else if (answers instanceof Answers.ShortAnswer shortAnswer) {
      shortAnswer.accepted().forEach(answer -> find(answer.plainText(), terms));
    } else if (answers instanceof Answers.Order order) {
      order.steps().forEach(step -> find(step.plainText(), terms));
    } else if (answers instanceof Answers.Match match) {
      match
          .pairs()
          .forEach(
              pair -> {
                find(pair.left().plainText(), terms);
                find(pair.right().plainText(), terms);
              });
    }
  }

  /** Longest names first, so that a FIFO queue is not a queue as well. */
  private void find(String text, Set<String> terms) {
    List<String> words = words(text);
    for (int from = 0; from < words.size(); ) {
      int length = Math.min(LONGEST_NAME, words.size() - from);
      while (length > 0 && !names.containsKey(key(words.subList(from, from + length)))) {
        length--;
      }
      if (length > 0) {
        terms.add(names.get(key(words.subList(from, from + length))));
      }
      from += Math.max(1, length);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Names in capitals keep them: {@code WHO} is not {@code who}. */
  private static String key(List<String> words) {
    String name = String.join(" ", words);
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return capitals ? name : name.toLowerCase(Locale.ROOT);
  }

  private static void readLinks(List<Block> blocks, Set<String> terms) {
    for (Block block : blocks) {
      if (block instanceof Block.Passage passage) {
        readLinks(passage.prose(), terms);
      } else if (block instanceof Block.CallOut callOut) {
        readLinks(callOut.body(), terms);
      } else if (block instanceof Block.Erratum erratum) {
        readLinks(erratum.now(), terms);
      }
    }
  }

  private static void readLinks(Prose prose, Set<String> terms) {
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.LinkStart link
          && link.target() instanceof LinkTarget.ToTerm term) {
        terms.add(term.termId());
      }
    }
  }
}
