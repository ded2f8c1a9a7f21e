package io.github.studysite.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.studysite.model.Block;
import io.github.studysite.model.FirstSentence;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code feed.xml}: topics and terms by the day on which they were checked, as Atom (RFC 4287). Ids
 * are made of the site's id, so they outlive a move to another address.
 */
final class Feed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int MOST_ENTRIES = 100;

  private Feed() {}

  /**
   * @param day as in ISO 8601
   * @param path of the page
   */
  private record Entry(String day, String path, String title, String summary) {}

  /** Empty if no topic says when it was checked. The site must say where it is published. */
  static Optional<OutputFile> of(Site site) {
    List<Entry> entries = entries(site);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      write(xml, site.settings(), entries);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failure) {
      throw new IllegalStateException("cannot write feed.xml", failure);
    }
    return Optional.of(new OutputFile("feed.xml", bytes.toByteArray()));
  }

  /** The newest first; of one day, topics before terms, then in the order of the site. */
  private static List<Entry> entries(Site site) {
    List<Entry> topics = new ArrayList<>();
    List<Entry> terms = new ArrayList<>();
    for (Topic topic : site.topics()) {
      String day = topic.frontMatter().checked();
      if (!day.isEmpty()) {
        topics.add(new Entry(day, topic.page(), topic.title(), topic.frontMatter().summary()));
        topic.terms().forEach(term -> terms.add(entry(term, day)));
      }
    }
    topics.addAll(terms);
    return topics.stream()
        .sorted(Comparator.comparing(Entry::day).reversed())
        .limit(MOST_ENTRIES)
        .toList();
  }

  private static Entry entry(Term term, String day) {
    String title =
        term.expansion().isEmpty() ? term.name() : term.name() + " (" + term.expansion() + ")";
    return new Entry(
        day, term.page(), title, FirstSentence.of(Block.plainText(term.definition().blocks())));
  }

  private static void write(XMLStreamWriter xml, Settings settings, List<Entry> entries)
      throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", settings.language());
    element(xml, "id", id(settings, ""));
    element(xml, "title", settings.title());
    if (!settings.description().isEmpty()) {
      element(xml, "subtitle", settings.description());
    }
    element(xml, "updated", instant(entries.get(0).day()));
    link(xml, "self", settings.baseUrl() + "feed.xml", "application/atom+xml");
    link(xml, "alternate", settings.baseUrl(), "text/html");
    xml.writeStartElement("author");
    element(xml, "name", settings.author().isEmpty() ? settings.title() : settings.author());
    xml.writeEndElement();
    if (!settings.licence().isEmpty()) {
      element(xml, "rights", settings.licence());
    }
    for (Entry entry : entries) {
      xml.writeCharacters("\n");
      xml.writeStartElement("entry");
      element(xml, "id", id(settings, entry.path()));
      element(xml, "title", entry.title());
      element(xml, "updated", instant(entry.day()));
      link(xml, "alternate", settings.baseUrl() + entry.path(), "text/html");
      if (!entry.summary().isEmpty()) {
        element(xml, "summary", entry.summary());
      }
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  /** The hour is not known; the day begins at midnight UTC. */
  private static String instant(String day) {
    return day + "T00:00:00Z";
  }

  private static String id(Settings settings, String path) {
    String name = "studysite/" + settings.id() + "/" + path;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  private static void link(XMLStreamWriter xml, String relation, String address, String type)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
    xml.writeAttribute("type", type);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
