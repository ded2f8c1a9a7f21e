package io.github.studysite.search;

import io.github.studysite.model.FirstSentence;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Question;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import io.github.studysite.search.Entry.Searched;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be found, by kind.
 *
 * @param names one line a term, in the order of the terms
 * @param notePages the notes by page, in reading order
 * @param questionPages the questions by page, in reading order
 */
record Entries(
    List<String> names,
    List<Entry> terms,
    List<PageEntries> notePages,
    List<PageEntries> questionPages) {

  /**
   * The entries of one kind on one page.
   *
   * @param line what says which page it is
   */
  record PageEntries(String line, List<Entry> entries) {
    PageEntries {
      entries = List.copyOf(entries);
    }
  }

  static Entries of(LinkedSite linked) {
    Site site = linked.site();
    List<String> names = new ArrayList<>();
    List<Entry> terms = new ArrayList<>();
    List<PageEntries> notes = new ArrayList<>();
    List<PageEntries> questions = new ArrayList<>();
    TopicCounts counts = new TopicCounts(linked);
    for (Topic topic : site.topics()) {
      for (Term term : topic.terms()) {
        names.add(names(term));
        terms.add(term(term, counts.of(term, topic)));
      }
      String page = pageLine(topic.page(), topic.number(), topic.title());
      notes.add(new PageEntries(page, NoteEntries.of(topic)));
      List<Entry> asked =
          topic.questions().stream()
              .filter(question -> !question.draft())
              .map(question -> question(question, topic))
              .toList();
      if (!asked.isEmpty()) {
        questions.add(new PageEntries(page, asked));
      }
    }
    for (PlainPage page : site.pages()) {
      String line = pageLine(page.page(), 0, page.frontMatter().title());
      notes.add(new PageEntries(line, NoteEntries.of(page)));
    }
    return new Entries(names, terms, notes, questions);
  }

  List<Entry> notes() {
    return notePages.stream().flatMap(page -> page.entries().stream()).toList();
  }

  List<Entry> questions() {
    return questionPages.stream().flatMap(page -> page.entries().stream()).toList();
  }

  private static String names(Term term) {
    List<String> all = new ArrayList<>(List.of(term.id(), term.name(), term.expansion()));
    all.addAll(term.aliases());
    return Lines.of(all.toArray(String[]::new));
  }

  private static Entry term(Term term, int topics) {
    String sentence = FirstSentence.of(BlockText.ofNote(term.definition()));
    String title = term.name() + "\n" + term.expansion() + "\n" + String.join("\n", term.aliases());
    return new Entry(
        new Searched(title, "", sentence), Lines.of(sentence, Integer.toString(topics)));
  }

  private static Entry question(Question question, Topic topic) {
    String stem = question.stem().plainText();
    String scenario = BlockText.of(question.scenario());
    return new Entry(
        new Searched(stem, topic.title(), scenario), Lines.of(question.id(), stem, "", scenario));
  }

  private static String pageLine(String path, int number, String title) {
    return Lines.of(">" + path, number == 0 ? "" : Integer.toString(number), title);
  }
}
