package io.github.studysite.data;

import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;

/**
 * {@code llms.txt} as on llmstxt.org: what the site is and where what stands, in a little Markdown.
 * There are no copies of the notes in Markdown: whoever wants all of it as data has {@code
 * data/site.json}.
 */
final class LlmsText {
  private LlmsText() {}

  /** Addresses are absolute if the site says where it is published, otherwise relative. */
  static String of(Site site) {
    Settings settings = site.settings();
    StringBuilder out = new StringBuilder("# " + line(settings.title()) + "\n");
    if (!settings.description().isEmpty()) {
      out.append("\n> ").append(line(settings.description())).append('\n');
    }
    if (!site.topics().isEmpty()) {
      out.append("\n## Topics\n\n");
      for (Topic topic : site.topics()) {
        link(out, settings, topic.title(), topic.page(), topic.frontMatter().summary());
      }
    }
    if (!site.pages().isEmpty()) {
      out.append("\n## About\n\n");
      for (PlainPage page : site.pages()) {
        link(out, settings, page.frontMatter().title(), page.page(), page.frontMatter().summary());
      }
    }
    out.append("\n## Optional\n\n");
    if (site.topics().stream().anyMatch(topic -> !topic.terms().isEmpty())) {
      link(out, settings, "Glossary", "glossary.html", "Every term with its first sentence");
    }
    link(
        out,
        settings,
        "Data",
        "data/site.json",
        "Topics, terms with definitions, links and questions as JSON");
    return out.toString();
  }

  private static void link(
      StringBuilder out, Settings settings, String title, String path, String summary) {
    out.append("- [").append(line(title).replaceAll("([\\\\\\[\\]])", "\\\\$1"));
    out.append("](").append(settings.baseUrl()).append(path).append(')');
    out.append(summary.isEmpty() ? "" : ": " + line(summary)).append('\n');
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
