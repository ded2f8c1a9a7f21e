package io.github.studysite.render;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which originals the files in an author's theme were made from, as {@code theme/originals.tsv}
 * notes it: a name and a hash of the original a line. So the build can say when one has changed.
 *
 * @param hashes by name
 */
public record ThemeOriginals(SortedMap<String, String> hashes) {
  /** Name of the file in the author's theme. */
  public static final String FILE = "originals.tsv";

  /** Lines that cannot be read are left out: what they were about is then not known. */
  public static ThemeOriginals parse(String text) {
    SortedMap<String, String> hashes = new TreeMap<>();
    text.lines()
        .map(line -> line.strip().split("\t"))
        .filter(fields -> fields.length == 2)
        .forEach(fields -> hashes.put(fields[0], fields[1]));
    return new ThemeOriginals(hashes);
  }

  /** These, with the file noted as made from the theme's present one. */
  public ThemeOriginals with(String name, byte[] original) {
    SortedMap<String, String> more = new TreeMap<>(hashes);
    more.put(name, hash(original));
    return new ThemeOriginals(more);
  }

  public String text() {
    StringBuilder out = new StringBuilder();
    hashes.forEach((name, hash) -> out.append(name).append('\t').append(hash).append('\n'));
    return out.toString();
  }

  /** Problems: {@code theme-original-changed} and {@code theme-original-unknown}. */
  List<Problem> problems(Theme base, Iterable<String> overridden) {
    List<Problem> problems = new ArrayList<>();
    for (String name : overridden) {
      Place place = Place.of("theme/" + name);
      String noted = hashes.get(name);
      String goal = "studysite:theme -Dstudysite.file=" + name;
      if (noted == null) {
        problems.add(
            new Problem(
                "theme-original-unknown",
                Severity.INFO,
                place,
                "It is not noted which original this file was made from.",
                "Run mvn " + goal + " to note it; then the build says when the original changes."));
      } else if (!noted.equals(hash(base.read(name)))) {
        problems.add(
            Problem.warning(
                "theme-original-changed",
                place,
                "The theme's own file has changed since this one was made from it.",
                "Take over what is new, then run mvn " + goal + " to say so."));
      }
    }
    return problems;
  }

  private static String hash(byte[] content) {
    try {
      // A checkout may change line ends; that is no change of the theme.
      String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
