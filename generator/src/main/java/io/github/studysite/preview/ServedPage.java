package io.github.studysite.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as the preview answers with it: the file's bytes, a script that waits for the next ones,
 * and the leave to do so in the page's own content security policy. The file stays as it is.
 */
final class ServedPage {
  private static final Pattern POLICY =
      Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");
  private static final Pattern CONNECT = Pattern.compile("connect-src ([^;]*)");
  private static final Pattern ROOT = Pattern.compile("<html [^>]*data-root=\"([^\"]*)\"");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<=\\s)(href|src|action|data-[\\w-]+)=\"([^\"]*)\"");

  /** Other sites, the root of this server, a place on the page itself. */
  private static final Pattern NOT_RELATIVE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|/|#");

  private ServedPage() {}

  /**
   * @param base the path below which the site stands
   */
  static byte[] of(String name, byte[] file, PageState state, String base) {
    String html = withLeave(new String(file, UTF_8));
    String script =
        "<script type=\"module\" id=\"_preview-script\" src=\""
            + base
            + Reserved.SCRIPT
            + "\" data-page=\""
            + escaped(name)
            + "\" data-version=\""
            + state.version()
            + "\"></script>\n";
    int head = html.indexOf("</head>");
    // A template of the author's own may have no head, or not yet.
    String page =
        head < 0 ? html + script : html.substring(0, head) + script + html.substring(head);
    return page.getBytes(UTF_8);
  }

  /**
   * The page for missing ones stands at any depth, so all its addresses have to begin at the base;
   * in the file they begin where the site is published, if that is known.
   *
   * @param isFile whether the site has a file of this path
   */
  static byte[] atAnyDepth(byte[] file, String base, Predicate<String> isFile) {
    String html = new String(file, UTF_8);
    Matcher root = ROOT.matcher(html);
    String published = root.find() ? root.group(1) : "";
    if (published.startsWith("/")) {
      return html.replace("=\"" + published, "=\"" + base).getBytes(UTF_8);
    }
    return ATTRIBUTE
        .matcher(html)
        .replaceAll(
            attribute ->
                Matcher.quoteReplacement(
                    isRelative(attribute.group(1), attribute.group(2), isFile)
                        ? attribute.group(1) + "=\"" + base + attribute.group(2) + "\""
                        : attribute.group()))
        .getBytes(UTF_8);
  }

  /** A theme's own attributes hold words as well; those that name a file are addresses. */
  private static boolean isRelative(String name, String value, Predicate<String> isFile) {
    boolean mayBeWords = name.startsWith("data-") && !name.equals("data-root");
    return !NOT_RELATIVE.matcher(value).lookingAt()
        && (!mayBeWords || isFile.test(value.replaceFirst("[?#].*", "")));
  }

  private static String withLeave(String html) {
    Matcher policy = POLICY.matcher(html);
    if (!policy.find()) {
      return html;
    }
    String rules = policy.group(2);
    Matcher connect = CONNECT.matcher(rules);
    String wider;
    if (!connect.find()) {
      wider = rules + "; connect-src 'self'";
    } else if (connect.group(1).contains("'self'")) {
      wider = rules;
    } else {
      String sources = connect.group(1).replace("'none'", "").strip();
      wider =
          rules.substring(0, connect.start(1))
              + (sources.isEmpty() ? "'self'" : sources + " 'self'")
              + rules.substring(connect.end(1));
    }
    return html.substring(0, policy.start(2)) + wider + html.substring(policy.end(2));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
