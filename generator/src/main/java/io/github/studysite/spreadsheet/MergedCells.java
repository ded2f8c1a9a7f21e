package io.github.studysite.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Finds which cells of a workbook are merged, as {@code mergeCell} in its sheets' XML says
 * (ECMA-376, part 1, 18.3.1.54). The reader of the rows does not tell it.
 */
final class MergedCells {
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final XMLInputFactory XML = factory();

  private MergedCells() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * By the sheet's name, ranges such as {@code A2:A5}, in their order. What cannot be understood is
   * left out: the rows have been read without it.
   *
   * @param workbook one that {@link ZipLimits} has found sane
   */
  static Map<String, List<String>> in(byte[] workbook) {
    Map<String, List<String>> ranges = new TreeMap<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      Map<String, String> paths = new TreeMap<>();
      each(zip, RELATIONS, "Relationship", at -> paths.put(value(at, "Id"), value(at, "Target")));
      Map<String, String> sheets = new TreeMap<>();
      each(zip, "xl/workbook.xml", "sheet", at -> sheets.put(value(at, "name"), value(at, "id")));
      for (Map.Entry<String, String> sheet : sheets.entrySet()) {
        List<String> found = new ArrayList<>();
        String part = part(paths.getOrDefault(sheet.getValue(), ""));
        each(zip, part, "mergeCell", at -> found.add(value(at, "ref")));
        ranges.put(sheet.getKey(), found);
      }
    } catch (IOException | XMLStreamException notUnderstood) {
      return ranges;
    }
    return ranges;
  }

  /** Targets are relative to {@code xl/}, or begin at the root. */
  private static String part(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static void each(
      ZipFile zip, String part, String element, Consumer<XMLStreamReader> found)
      throws IOException, XMLStreamException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream content = zip.getInputStream(entry)) {
      XMLStreamReader reader = XML.createXMLStreamReader(content);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals(element)) {
          found.accept(reader);
        }
      }
    }
  }

  /** Of an attribute whatever its namespace, of which there are two in use; empty if missing. */
  private static String value(XMLStreamReader element, String name) {
    for (int at = 0; at < element.getAttributeCount(); at++) {
      if (element.getAttributeLocalName(at).equals(name)) {
        return element.getAttributeValue(at);
      }
    }
    return "";
  }
}
