package io.github.studysite.source;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.Place;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a note: extended Markdown becomes a topic or a plain page, with all that is wrong with it
 * among its problems. Thread-safe; the same text always gives the same value.
 */
public final class TopicParser {
  private final MarkdownParser markdown = new MarkdownParser();
  private final List<CallOutKind> callOuts;

  /** Knows the usual kinds of call-out. */
  public TopicParser() {
    this(List.of());
  }

  /**
   * @param more kinds of call-out besides the usual ones
   */
  public TopicParser(List<CallOutKind> more) {
    this.callOuts = Stream.concat(CallOutKind.STANDARD.stream(), more.stream()).toList();
  }

  /** Reads a file of {@code topics/}. */
  public Topic parse(SourceFile file) {
    Reading reading = new Reading(file, callOuts);
    FileName name = FileName.of(file.path());
    FrontMatterReader.Read top = new FrontMatterReader(reading).read(name.slug());
    BodyReader body = body(reading, top, true);
    return new Topic(
        file.path(),
        name.slug(),
        name.number(),
        top.frontMatter(),
        body.sections(),
        body.questions(),
        reading.problems());
  }

  /** Reads a file of {@code pages/}, which has neither terms nor questions. */
  public PlainPage parsePage(SourceFile file) {
    Reading reading = new Reading(file, callOuts);
    FileName name = FileName.of(file.path());
    FrontMatterReader.Read top = new FrontMatterReader(reading).read(name.slug());
    BodyReader body = body(reading, top, false);
    return new PlainPage(
        file.path(), name.slug(), top.frontMatter(), body.sections(), reading.problems());
  }

  private BodyReader body(Reading reading, FrontMatterReader.Read top, boolean topic) {
    FrontMatter frontMatter = top.frontMatter();
    reading.trustHtml(frontMatter.trustedHtml());
    BodyReader body = new BodyReader(reading, topic);
    try {
      Document document = markdown.parse(withoutTop(reading.text(), top.bodyStart()));
      reading.defineReferences(Parser.REFERENCES.get(document));
      body.read(document);
    } catch (StackOverflowError tooDeep) {
      reading.error(
          "too-deep",
          Place.of(reading.path()),
          "Quotes, lists or tags in this file are nested too deeply to be read.",
          "Look for a long run of > or of indented lists.");
    }
    return body;
  }

  /** Blanks instead of the front matter, so that offsets in the body stay those of the file. */
  private static String withoutTop(String text, int bodyStart) {
    StringBuilder body = new StringBuilder(text);
    for (int at = 0; at < bodyStart; at++) {
      if (body.charAt(at) != '\n' && body.charAt(at) != '\r') {
        body.setCharAt(at, ' ');
      }
    }
    return body.toString();
  }
}
