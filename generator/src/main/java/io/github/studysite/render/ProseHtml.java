package io.github.studysite.render;

import io.github.studysite.model.ImageSize;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prose as HTML for one page. */
final class ProseHtml {
  private static final Pattern SINGLE_PARAGRAPH =
      Pattern.compile("<p>(.*)</p>\\s*", Pattern.DOTALL);

  /** A block of code, as notes are parsed to. */
  private static final Pattern CODE =
      Pattern.compile("<pre><code(?=>| class=\"language-([^\"]*)\")");

  private final PageLinks links;
  private final Texts texts;
  private final Function<String, ImageSize> sizes;
  private final PrintedLinks printed;
  private final Set<String> linkedTerms = new LinkedHashSet<>();

  ProseHtml(PageLinks links, Texts texts) {
    this(links, texts, path -> null, null);
  }

  /**
   * @param sizes of images by their paths from the site's root; null for one that is not known
   * @param printed numbers the links; null if they can be clicked
   */
  ProseHtml(PageLinks links, Texts texts, Function<String, ImageSize> sizes, PrintedLinks printed) {
    this.links = links;
    this.texts = texts;
    this.sizes = sizes;
    this.printed = printed;
  }

  /** Ids of the terms that links of what was printed lead to, in the order of their first link. */
  Set<String> linkedTerms() {
    return Collections.unmodifiableSet(linkedTerms);
  }

  /** What a gap shows. */
  private enum Gaps {
    BLANK,
    FILLED
  }

  String html(Prose prose) {
    return html(prose, Gaps.BLANK);
  }

  /** With the answer in every gap. */
  String filled(Prose prose) {
    return unwrapped(html(prose, Gaps.FILLED));
  }

  /** The same without the tags of a paragraph, if it is nothing but one. */
  String inline(Prose prose) {
    return unwrapped(html(prose));
  }

  private static String unwrapped(String html) {
    Matcher paragraph = SINGLE_PARAGRAPH.matcher(html);
    boolean single = paragraph.matches() && !paragraph.group(1).contains("<p>");
    return single ? paragraph.group(1) : html;
  }

  private String html(Prose prose, Gaps gaps) {
    StringBuilder out = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    CellCode cells = new CellCode();
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.Text text) {
        out.append(Html.escape(text.words()));
      } else if (segment instanceof Segment.Markup markup) {
        out.append(withLabels(cells.html(markup.html())));
      } else if (segment instanceof Segment.LinkStart link) {
        String start = start(link.target());
        out.append(start);
        String mark = printed == null ? "" : printed.mark(link.target());
        open.push(start.isEmpty() ? "" : "</a>" + mark);
      } else if (segment instanceof Segment.LinkEnd) {
        out.append(open.pop());
      } else if (segment instanceof Segment.Image image) {
        image(out, image);
      } else if (segment instanceof Segment.Gap gap) {
        gap(out, gap, gaps);
      } else if (segment instanceof Segment.Formula formula) {
        formula(out, formula);
      } else if (segment instanceof Segment.Diagram diagram) {
        diagram(out, diagram);
      }
    }
    return out.toString();
  }

  /** Code is read to those who cannot see it as such, in the language of the page. */
  private String withLabels(String markup) {
    return CODE.matcher(markup)
        .replaceAll(
            code -> Matcher.quoteReplacement("<pre" + scrolled(label(code.group(1))) + "><code"));
  }

  /**
   * @param language as an attribute's value, escaped; null if it is not known
   */
  private String label(String language) {
    return language == null
        ? Html.escape(texts.of("code.label"))
        : Html.escape(texts.of("code.labelIn", "language", "{language}"))
            .replace("{language}", language);
  }

  /** Empty for a target that could not be resolved: its words stay, and a problem has been told. */
  private String start(LinkTarget target) {
    if (target instanceof LinkTarget.ToTerm term) {
      String path = "terms/" + term.termId() + ".html";
      if (path.equals(links.page())) {
        // A page does not link to itself.
        return "";
      }
      linkedTerms.add(term.termId());
      return anchor("term-link", links.to(path));
    }
    if (target instanceof LinkTarget.ToPage page) {
      return anchor("", links.to(page.path(), page.fragment()));
    }
    if (target instanceof LinkTarget.Url url) {
      String rel = url.href().startsWith("mailto:") ? "" : " rel=\"noreferrer\"";
      return "<a href=\"" + Html.escape(url.href()) + "\"" + rel + ">";
    }
    return "";
  }

  private static String anchor(String kind, String href) {
    String attribute = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
    return "<a" + attribute + " href=\"" + Html.escape(href) + "\">";
  }

  private void image(StringBuilder out, Segment.Image image) {
    boolean outside = image.source().matches("(?i)[a-z][a-z0-9+.-]*:.*");
    String source = outside ? image.source() : links.to(image.source());
    out.append("<img src=\"").append(Html.escape(source));
    out.append("\" alt=\"").append(Html.escape(image.alt()));
    if (!image.title().isEmpty()) {
      out.append("\" title=\"").append(Html.escape(image.title()));
    }
    ImageSize size = outside ? null : sizes.apply(image.source());
    if (size != null) {
      out.append("\" width=\"").append(size.width());
      out.append("\" height=\"").append(size.height());
    }
    out.append("\" loading=\"lazy\">");
  }

  private void gap(StringBuilder out, Segment.Gap gap, Gaps gaps) {
    if (gaps == Gaps.FILLED) {
      out.append("<b class=\"filled\">");
      out.append(Html.escape(gap.accepted().get(0))).append("</b>");
    } else {
      out.append("<span class=\"gap\"><span class=\"vh\">");
      out.append(Html.escape(texts.of("question.gap"))).append("</span></span>");
    }
  }

  private void formula(StringBuilder out, Segment.Formula formula) {
    if (formula.block()) {
      out.append("<div class=\"formula\"")
          .append(scrolled(Html.escape(texts.of("formula.label"))))
          .append('>');
      out.append(formula.mathml()).append("</div>\n");
    } else {
      out.append(formula.mathml());
    }
  }

  private void diagram(StringBuilder out, Segment.Diagram diagram) {
    String title = Html.escape(diagram.title());
    out.append("<figure class=\"diagram\"><div")
        .append(scrolled(Html.escape(texts.of("diagram.label"))));
    out.append('>').append(diagram.svg()).append("</div>");
    if (!title.isEmpty()) {
      out.append("<figcaption>").append(title).append("</figcaption>");
    }
    out.append("</figure>\n");
  }

  /**
   * What is too wide for a phone is scrolled, and therefore reached by keyboard.
   *
   * @param label escaped
   */
  private static String scrolled(String label) {
    return " tabindex=\"0\" role=\"group\" aria-label=\"" + label + '"';
  }
}
