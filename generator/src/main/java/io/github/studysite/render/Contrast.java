package io.github.studysite.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque colour, and how well it can be told from another: WCAG 2.2, relative luminance and
 * contrast ratio.
 */
record Contrast(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final int STEPS = 64;

  /** Empty if it is not black, white, or an opaque colour in hexadecimal figures. */
  static Optional<Contrast> colour(String css) {
    String hex =
        switch (css.toLowerCase(Locale.ROOT)) {
          case "black" -> "#000";
          case "white" -> "#fff";
          default -> css;
        };
    if (!HEX.matcher(hex).matches()) {
      return Optional.empty();
    }
    String digits =
        hex.length() == 4 ? hex.substring(1).replaceAll("(.)", "$1$1") : hex.substring(1);
    int value = Integer.parseInt(digits, 16);
    return Optional.of(new Contrast(value >> 16, value >> 8 & 255, value & 255));
  }

  /** From 1, the same, to 21, black and white. */
  double ratio(Contrast other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + .05) / (dark + .05);
  }

  /**
   * The nearest mixture of this with black or white that reaches the ratio; black or white itself
   * if none does.
   */
  Contrast reaching(double ratio, Contrast ground) {
    Contrast black = new Contrast(0, 0, 0);
    Contrast white = new Contrast(255, 255, 255);
    Contrast end = black.ratio(ground) > white.ratio(ground) ? black : white;
    for (int step = 0; step < STEPS; step++) {
      Contrast mixed = mixed(end, (double) step / STEPS);
      if (mixed.ratio(ground) >= ratio) {
        return mixed;
      }
    }
    return end;
  }

  private Contrast mixed(Contrast end, double share) {
    return new Contrast(
        mixed(red, end.red, share), mixed(green, end.green, share), mixed(blue, end.blue, share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private double luminance() {
    return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
  }

  /** As in style sheets. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
