package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * A kind of call-out: {@code > [!NAME]}.
 *
 * @param name in capitals, without brackets
 * @param label what readers see; empty for the kinds of {@link #STANDARD}, whose label is in the
 *     theme's texts
 * @param warning whether it looks like a warning
 */
public record CallOutKind(String name, String label, boolean warning) {
  public static final CallOutKind NOTE = new CallOutKind("NOTE", "", false);
  public static final CallOutKind TIP = new CallOutKind("TIP", "", false);
  public static final CallOutKind IMPORTANT = new CallOutKind("IMPORTANT", "", false);
  public static final CallOutKind WARNING = new CallOutKind("WARNING", "", true);
  public static final CallOutKind CAUTION = new CallOutKind("CAUTION", "", true);

  /** The kinds that GitHub knows, too. */
  public static final List<CallOutKind> STANDARD = List.of(NOTE, TIP, IMPORTANT, WARNING, CAUTION);

  /**
   * @throws IllegalArgumentException if the name is not one that authors can write
   */
  public CallOutKind {
    if (!name.matches("[A-Z][A-Z0-9_-]*")) {
      throw new IllegalArgumentException(
          "a call-out cannot be named '" + name + "'; use capitals, digits and hyphens");
    }
    Objects.requireNonNull(label, "label");
  }
}
