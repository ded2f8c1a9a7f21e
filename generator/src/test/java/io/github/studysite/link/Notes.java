package io.github.studysite.link;

import io.github.studysite.model.Block;
import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Slug;
import io.github.studysite.model.SomeSettings;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small notes for tests, and a short way to write what became of them. */
final class Notes {
  /** Emphasis, strong, code, wiki link, note link, image, plain word, a block's end, a line's. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<solid>`[^`]*`)|(?<tag></?(?:em|strong)>)|\\[\\[!(?<plain>[^\\]]*)]]"
              + "|\\[\\[(?<name>[^\\]|]*)(?:\\|(?<words>[^\\]]*))?]]"
              + "|!\\[(?<alt>[^\\]]*)]\\((?<source>[^)]*)\\)"
              + "|\\[(?<label>[^\\]]*)]\\((?<href>[^)]*)\\)|(?<block>¶)|(?<line>\n)");

  private Notes() {}

  static Prose prose(String note) {
    return prose(note, "topics/01-a.md", 1);
  }

  static Prose prose(String note, String file, int line) {
    List<Segment> segments = new ArrayList<>();
    Matcher mark = MARK.matcher(note);
    int done = 0;
    while (mark.find()) {
      text(segments, note.substring(done, mark.start()), true, new Place(file, line, done + 1));
      Place place = new Place(file, line, mark.start() + 1);
      done = mark.end();
      if (mark.group("solid") != null) {
        String code = mark.group("solid").replace("`", "");
        segments.add(new Segment.Markup("<code>" + code + "</code>", Segment.Boundary.SOLID));
      } else if (mark.group("tag") != null) {
        segments.add(new Segment.Markup(mark.group("tag"), Segment.Boundary.NONE));
      } else if (mark.group("plain") != null) {
        text(segments, mark.group("plain"), false, place);
      } else if (mark.group("name") != null) {
        String words = mark.group("words") == null ? mark.group("name") : mark.group("words");
        link(segments, new LinkTarget.Name(mark.group("name")), words, place);
      } else if (mark.group("source") != null) {
        segments.add(new Segment.Image(mark.group("source"), mark.group("alt"), "", place));
      } else if (mark.group("href") != null) {
        link(segments, target(mark.group("href")), mark.group("label"), place);
      } else if (mark.group("block") != null) {
        segments.add(new Segment.Markup("</p><p>", Segment.Boundary.BLOCK));
      } else {
        segments.add(new Segment.Text("\n", true, place));
      }
    }
    text(segments, note.substring(done), true, new Place(file, line, done + 1));
    return new Prose(segments);
  }

  private static void text(List<Segment> segments, String words, boolean linkable, Place place) {
    if (!words.isEmpty()) {
      segments.add(new Segment.Text(words, linkable, place));
    }
  }

  private static void link(List<Segment> segments, LinkTarget target, String words, Place place) {
    segments.add(new Segment.LinkStart(target, place));
    text(segments, words, false, place);
    segments.add(new Segment.LinkEnd());
  }

  private static LinkTarget target(String href) {
    if (href.startsWith("https:")) {
      return new LinkTarget.Url(href);
    }
    String[] parts = href.split("#", 2);
    return new LinkTarget.NoteFile(parts[0], parts.length > 1 ? parts[1] : "");
  }

  static Block passage(String note) {
    return new Block.Passage(prose(note));
  }

  static Section section(String id, Block... blocks) {
    return new Section(
        id, id.isEmpty() ? 1 : 2, prose(id), List.of(blocks), new Place("topics/01-a.md", 1, 1));
  }

  static Block terms(TermItem... items) {
    return new Block.TermList(List.of(items));
  }

  static Term term(String name) {
    return term(name, "");
  }

  static Term term(String name, String expansion, String... aliases) {
    return term(name, expansion, LinkRule.BY_NAME, "A definition.", aliases);
  }

  static Term term(
      String name, String expansion, LinkRule rule, String definition, String... aliases) {
    String id = Slug.of(name);
    return new Term(
        id,
        name,
        expansion,
        List.of(aliases),
        List.of(),
        rule,
        null,
        List.of(),
        List.of(),
        note(definition),
        List.of(),
        new Place("topics/09-terms.md", 1, 1));
  }

  static Term withId(String id, Term term) {
    return new Term(
        id,
        term.name(),
        term.expansion(),
        term.aliases(),
        List.of(),
        term.linkRule(),
        null,
        List.of(),
        List.of(),
        term.definition(),
        term.notes(),
        term.place());
  }

  static TermNote note(String note) {
    return new TermNote(List.of(passage(note)));
  }

  static Topic topic(String path, List<Section> sections, Question... questions) {
    String slug = path.replaceAll(".*/(?:\\d+-)?|\\.md", "");
    return new Topic(path, slug, 1, FRONT, sections, List.of(questions), List.of());
  }

  static PlainPage page(String path, Section... sections) {
    String slug = path.replaceAll(".*/|\\.md", "");
    return new PlainPage(path, slug, FRONT, List.of(sections), List.of());
  }

  private static final FrontMatter FRONT =
      new FrontMatter("Title", "", List.of(), List.of(), "", List.of(), List.of(), false, false);

  static Settings settings(String language, Settings.Linking linking) {
    return SomeSettings.with().language(language).linking(linking).build();
  }

  static Site site(Topic... topics) {
    return site(settings("en", Settings.Linking.DEFAULT), topics);
  }

  static Site site(Settings settings, Topic... topics) {
    return new Site(settings, List.of(topics), List.of(), List.of(), List.of(), List.of());
  }

  /** One passage in a topic of its own, linked with terms that another topic defines. */
  static LinkedSite linked(String note, Term... terms) {
    return linked(settings("en", Settings.Linking.DEFAULT), note, terms);
  }

  static LinkedSite linked(Settings settings, String note, Term... terms) {
    return Linker.link(
        site(
            settings,
            topic("topics/01-a.md", List.of(section("", passage(note)))),
            topic("topics/09-terms.md", List.of(section("", terms(terms))))));
  }

  /** What became of the passage. */
  static String show(LinkedSite linked) {
    return show(linked.site().topics().get(0).sections().get(0).blocks());
  }

  static String show(List<Block> blocks) {
    StringBuilder shown = new StringBuilder();
    blocks.forEach(block -> shown.append(show(block)));
    return shown.toString();
  }

  private static String show(Block block) {
    if (block instanceof Block.Passage passage) {
      return show(passage.prose());
    }
    if (block instanceof Block.CallOut callOut) {
      return show(callOut.body());
    }
    if (block instanceof Block.Erratum erratum) {
      return "“" + show(erratum.then()) + "”: " + show(erratum.now());
    }
    StringBuilder shown = new StringBuilder();
    for (TermItem item : ((Block.TermList) block).items()) {
      if (item instanceof Term term) {
        shown.append(show(term.definition().blocks()));
      }
      item.notes().forEach(note -> shown.append(" : ").append(show(note.blocks())));
    }
    return shown.toString();
  }

  /** Automatic links as {@code {words→target}}, others as {@code [words→target]}. */
  static String show(Prose prose) {
    StringBuilder shown = new StringBuilder();
    String end = "";
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.Text text) {
        shown.append(text.words());
      } else if (segment instanceof Segment.Markup markup) {
        shown.append(markup.html().replaceAll("</?code>", "`").replace("</p><p>", "¶"));
      } else if (segment instanceof Segment.Image image) {
        shown.append("![").append(image.alt()).append("](").append(image.source()).append(")");
      } else if (segment instanceof Segment.Gap) {
        shown.append("…");
      } else if (segment instanceof Segment.LinkStart start) {
        boolean automatic = start.target() instanceof LinkTarget.ToTerm term && term.automatic();
        shown.append(automatic ? "{" : "[");
        end = "→" + show(start.target()) + (automatic ? "}" : "]");
      } else {
        shown.append(end);
      }
    }
    return shown.toString();
  }

  private static String show(LinkTarget target) {
    if (target instanceof LinkTarget.ToTerm term) {
      return term.termId();
    }
    if (target instanceof LinkTarget.ToPage page) {
      return page.path() + (page.fragment().isEmpty() ? "" : "#" + page.fragment());
    }
    if (target instanceof LinkTarget.Url url) {
      return url.href();
    }
    throw new AssertionError("unresolved " + target);
  }
}
