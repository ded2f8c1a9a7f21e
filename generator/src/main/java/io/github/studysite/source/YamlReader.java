package io.github.studysite.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads YAML into {@link YamlNode}s; what does not parse becomes a problem. */
final class YamlReader {
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String path;
  private final int linesAbove;
  private final List<Problem> problems;

  /**
   * @param linesAbove number of lines of the file that stand above the YAML
   */
  YamlReader(String path, int linesAbove, List<Problem> problems) {
    this.path = path;
    this.linesAbove = linesAbove;
    this.problems = problems;
  }

  /** The keys of the document; none if it is empty, is something else or does not parse. */
  YamlNode.Fields read(String yaml) {
    Place start = new Place(path, linesAbove + 1, 1);
    YamlNode.Fields nothing = new YamlNode.Fields(List.of(), start);
    try (YAMLParser parser = FACTORY.createParser(yaml)) {
      if (parser.nextToken() == null) {
        return nothing;
      }
      YamlNode node = node(parser);
      if (parser.nextToken() != null) {
        error(
            "yaml-syntax",
            place(parser),
            "A second document begins here.",
            "Remove the line of three hyphens above it.");
      }
      if (node instanceof YamlNode.Fields fields) {
        return fields;
      }
      if (node instanceof YamlNode.Text text && text.value().isEmpty()) {
        return nothing;
      }
      error(
          "yaml-syntax",
          node.place(),
          "Lines of the form “key: value” are expected here, not " + node.kind() + ".",
          "Write a key, a colon, a space and the value.");
      return nothing;
    } catch (JsonProcessingException mistake) {
      problems.add(YamlMistake.of(mistake, path, linesAbove));
      return nothing;
    } catch (IOException impossible) {
      throw new UncheckedIOException("Cannot read the text of " + path, impossible);
    }
  }

  private YamlNode node(YAMLParser parser) throws IOException {
    Place place = place(parser);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return fields(parser, place);
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> nodes = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        nodes.add(node(parser));
      }
      return new YamlNode.Items(nodes, place);
    }
    if (parser.isCurrentAlias()) {
      error(
          "yaml-syntax",
          place,
          "“*" + parser.getText() + "” refers to another value, which is not supported here.",
          "Write the value out, or put it in quotes if the asterisk belongs to it.");
      return new YamlNode.Text("", place);
    }
    return new YamlNode.Text(token == JsonToken.VALUE_NULL ? "" : parser.getText(), place);
  }

  private YamlNode.Fields fields(YAMLParser parser, Place place) throws IOException {
    List<YamlNode.Field> fields = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place keyPlace = place(parser);
      parser.nextToken();
      fields.add(new YamlNode.Field(key, keyPlace, node(parser)));
    }
    return new YamlNode.Fields(fields, place);
  }

  private Place place(YAMLParser parser) {
    JsonLocation location = parser.currentTokenLocation();
    return new Place(path, location.getLineNr() + linesAbove, location.getColumnNr());
  }

  private void error(String rule, Place place, String message, String advice) {
    problems.add(Problem.error(rule, place, message, advice));
  }
}
