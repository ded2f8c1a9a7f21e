package io.github.studysite.data;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code sitemap.xml} as in sitemaps.org's protocol 0.9; {@code lastmod} is the checked date. */
final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** Pages that are no place of their own: they stand for another, or are another once more. */
  private static final Set<String> NOT_LISTED =
      Set.of("pages/mentions", "pages/not-found", "pages/print", "pages/redirect");

  private Sitemap() {}

  static OutputFile of(Site site, List<Page> pages) {
    Map<String, String> checked = checkedDates(site);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(NAMESPACE);
      for (Page page : pages) {
        if (!NOT_LISTED.contains(page.template())) {
          writeUrl(xml, site.settings().baseUrl() + address(page), checked.get(page.path()));
        }
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failure) {
      throw new IllegalStateException("cannot write sitemap.xml", failure);
    }
    return new OutputFile("sitemap.xml", bytes.toByteArray());
  }

  /** The home page is known by its folder, as its canonical link says too. */
  private static String address(Page page) {
    return page.path().equals("index.html") ? "" : page.path();
  }

  private static void writeUrl(XMLStreamWriter xml, String location, String lastModified)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("url");
    writeElement(xml, "loc", location);
    if (lastModified != null && !lastModified.isEmpty()) {
      writeElement(xml, "lastmod", lastModified);
    }
    xml.writeEndElement();
  }

  private static void writeElement(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static Map<String, String> checkedDates(Site site) {
    Map<String, String> dates = new HashMap<>();
    for (Topic topic : site.topics()) {
      dates.put(topic.page(), topic.frontMatter().checked());
      for (Term term : topic.terms()) {
        dates.put(term.page(), topic.frontMatter().checked());
      }
    }
    site.pages().forEach(page -> dates.put(page.page(), page.frontMatter().checked()));
    return dates;
  }
}
