package io.github.studysite.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.Question;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import io.github.studysite.render.SiteIndex.Entry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a page is about, for search engines: JSON-LD in the words of schema.org (WebSite,
 * LearningResource, Quiz, DefinedTermSet, DefinedTerm, BreadcrumbList). Its addresses are absolute,
 * so a site that does not say where it is published has none.
 */
final class StructuredData {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** More would weigh more than they are worth to a search engine. */
  private static final int MOST_QUESTIONS = 10;

  private final Settings settings;
  private final Texts texts;
  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, Entry> terms = new HashMap<>();

  StructuredData(SiteIndex index, Texts texts) {
    this.settings = index.linked().site().settings();
    this.texts = texts;
    index.topics().forEach(topic -> topics.put(topic.page(), topic));
    index.alphabetical().forEach(entry -> terms.put(entry.term().page(), entry));
  }

  /**
   * JSON that may stand in a script element; empty if there is nothing to say of the page.
   *
   * @param page its path
   */
  String of(String page) {
    List<Map<String, Object>> graph = settings.baseUrl().isEmpty() ? List.of() : graph(page);
    if (graph.isEmpty()) {
      return "";
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@graph", graph);
    try {
      // "</script>" in a text would end the element.
      return JSON.writeValueAsString(all).replace("<", "\\u003c");
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write structured data of " + page, failure);
    }
  }

  /** SHA-256 in Base64, as content security policies have it. */
  static String hash(String json) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  private List<Map<String, Object>> graph(String page) {
    if (topics.containsKey(page)) {
      return topic(topics.get(page));
    }
    if (terms.containsKey(page)) {
      return term(terms.get(page).term());
    }
    return switch (page) {
      case SitePaths.HOME ->
          List.of(work("WebSite", page, settings.title(), settings.description()));
      case SitePaths.GLOSSARY -> List.of(glossary());
      case SitePaths.QUIZ ->
          List.of(
              with(
                  work("Quiz", page, texts.of("nav.quiz"), texts.of("quizPage.description")),
                  "isPartOf",
                  reference(SitePaths.HOME)));
      default -> List.of();
    };
  }

  private List<Map<String, Object>> topic(Topic topic) {
    Map<String, Object> notes =
        work("LearningResource", topic.page(), topic.title(), topic.frontMatter().summary());
    notes.put("learningResourceType", "study notes");
    notes.put("isPartOf", reference(SitePaths.HOME));
    if (!topic.frontMatter().checked().isEmpty()) {
      notes.put("dateModified", topic.frontMatter().checked());
    }
    List<Map<String, Object>> questions =
        topic.questions().stream()
            .map(StructuredData::question)
            .filter(Objects::nonNull)
            .limit(MOST_QUESTIONS)
            .toList();
    Stream<Map<String, Object>> quiz =
        questions.isEmpty() ? Stream.empty() : Stream.of(quiz(topic, questions));
    return Stream.concat(
            Stream.of(notes, crumbs(SitePaths.HOME, "nav.topics", topic.page(), topic.title())),
            quiz)
        .toList();
  }

  private Map<String, Object> quiz(Topic topic, List<Map<String, Object>> questions) {
    Map<String, Object> quiz = node("Quiz");
    quiz.put("@id", url(topic.page()) + "#questions");
    quiz.put("name", topic.title());
    quiz.put("about", with(node("Thing"), "name", topic.title()));
    quiz.put("inLanguage", settings.language());
    quiz.put("hasPart", questions);
    return quiz;
  }

  /** Null if words alone cannot answer it. */
  private static Map<String, Object> question(Question question) {
    String answer = PlainAnswer.of(question);
    if (answer.isEmpty()) {
      return null;
    }
    Map<String, Object> node = node("Question");
    node.put("eduQuestionType", "Flashcard");
    node.put("text", question.stem().plainText());
    node.put("acceptedAnswer", with(node("Answer"), "text", answer));
    return node;
  }

  private List<Map<String, Object>> term(Term term) {
    Map<String, Object> node = node("DefinedTerm");
    node.put("@id", url(term.page()));
    node.put("url", url(term.page()));
    node.put("name", term.name());
    List<String> others = new ArrayList<>(term.aliases());
    if (!term.expansion().isEmpty()) {
      others.add(0, term.expansion());
    }
    if (!others.isEmpty()) {
      node.put("alternateName", others);
    }
    String description = Definitions.sentence(term);
    if (!description.isEmpty()) {
      node.put("description", description);
    }
    node.put("inDefinedTermSet", url(SitePaths.GLOSSARY));
    return List.of(node, crumbs(SitePaths.GLOSSARY, "nav.glossary", term.page(), term.name()));
  }

  private Map<String, Object> glossary() {
    return with(
        work(
            "DefinedTermSet",
            SitePaths.GLOSSARY,
            texts.of("glossary.title") + ": " + settings.title(),
            texts.of("glossary.description")),
        "isPartOf",
        reference(SitePaths.HOME));
  }

  private Map<String, Object> work(String type, String page, String name, String description) {
    Map<String, Object> node = node(type);
    node.put("@id", url(page));
    node.put("url", url(page));
    node.put("name", name);
    if (!description.isEmpty()) {
      node.put("description", description);
    }
    node.put("inLanguage", settings.language());
    if (settings.licence().matches("https?://\\S+")) {
      node.put("license", settings.licence());
    }
    return node;
  }

  private Map<String, Object> crumbs(String above, String words, String page, String name) {
    return with(
        node("BreadcrumbList"),
        "itemListElement",
        List.of(crumb(1, texts.of(words), above), crumb(2, name, page)));
  }

  private Map<String, Object> crumb(int position, String name, String page) {
    Map<String, Object> item = node("ListItem");
    item.put("position", position);
    item.put("name", name);
    item.put("item", url(page));
    return item;
  }

  private Map<String, Object> reference(String page) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("@id", url(page));
    return reference;
  }

  private static Map<String, Object> node(String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", type);
    return node;
  }

  private static Map<String, Object> with(Map<String, Object> node, String key, Object value) {
    node.put(key, value);
    return node;
  }

  /** The home page is known by its folder, as its canonical link says. */
  private String url(String page) {
    return page.equals(SitePaths.HOME)
        ? settings.baseUrl()
        : PageLinks.absolute("", settings.baseUrl()).to(page);
  }
}
