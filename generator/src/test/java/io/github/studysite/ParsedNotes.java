package io.github.studysite;

import io.github.studysite.assemble.SiteAssembler;
import io.github.studysite.link.Linker;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import io.github.studysite.source.SettingsParser;
import io.github.studysite.source.TopicParser;
import java.util.ArrayList;
import java.util.List;

/** Notes written in a test, read and linked by the real steps. */
public final class ParsedNotes {
  private final List<Topic> topics = new ArrayList<>();
  private String settings = "id: test\ntitle: Test notes\n";

  /** Adds lines to {@code studysite.yaml}. */
  public ParsedNotes settings(String yaml) {
    settings += yaml + "\n";
    return this;
  }

  /**
   * Adds a topic whose title is its file's name; the text is what stands below the front matter.
   */
  public ParsedNotes topic(String file, String text) {
    return topic(file, "", text);
  }

  /**
   * @param frontMatter further lines
   */
  public ParsedNotes topic(String file, String frontMatter, String text) {
    String note = "---\ntitle: " + file + "\n" + frontMatter + "---\n\n" + text + "\n";
    topics.add(new TopicParser().parse(new SourceFile("topics/" + file + ".md", note)));
    return this;
  }

  public LinkedSite linked() {
    return Linker.link(
        SiteAssembler.assemble(
            SettingsParser.parse(new SourceFile("studysite.yaml", settings)).value(),
            topics,
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
