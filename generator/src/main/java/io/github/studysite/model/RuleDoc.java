package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * What authors can read about a rule: {@code rules/<name>.md} beside this class. The manual and the
 * reports for other tools are made of it, and a test holds both examples against the rule.
 *
 * @param level what a problem of this rule is unless the settings say otherwise
 * @param says what the rule says, in one sentence
 * @param why what goes wrong for readers or authors without it
 * @param bad notes that have this problem and no other as heavy
 * @param good the same notes without it
 */
public record RuleDoc(
    String name,
    Severity level,
    String says,
    String why,
    List<ExampleFile> bad,
    List<ExampleFile> good) {
  public RuleDoc {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(why, "why");
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }

  /**
   * What is written about a rule.
   *
   * @param rule one of {@link Rules#NAMES}
   * @throws IllegalStateException if nothing is
   */
  public static RuleDoc of(String rule) {
    return RuleDocReader.read(rule);
  }

  /**
   * A file of an example.
   *
   * @param language of the code block that shows it: {@code markdown}, {@code yaml} …
   * @param path in the notes' folder; empty for the text of a note, without its front matter, and
   *     for a list of files
   * @param text as it is shown
   * @param escaped bytes that cannot be shown stand in the text as {@code \xE9}
   */
  public record ExampleFile(String language, String path, String text, boolean escaped) {
    public ExampleFile {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(text, "text");
    }

    /** Whether it lists files of the folder whose content does not matter. */
    public boolean isListing() {
      return language.equals("text");
    }

    /** Whether the folder has no other files than those that are listed. */
    public boolean isWholeFolder() {
      return isListing() && path.equals("only");
    }
  }
}
