package io.github.studysite.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Redirects;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedirectChecksTest {

  private static List<String> said(ParsedNotes notes) {
    return notes.linked().problems().stream()
        .filter(problem -> problem.rule().equals("redirect-clash"))
        .map(problem -> problem.place() + " " + problem.message() + " " + problem.advice())
        .toList();
  }

  private static ParsedNotes from(String paths) {
    return new ParsedNotes()
        .topic("01-disks", "redirect_from: [" + paths + "]\n", "EBS {was=\"volume\"}\n: A drive.")
        .topic("02-objects", "Text.");
  }

  @Test
  void oldAddressesLeadToWhereThingsAreNow() {
    ParsedNotes notes = from("topics/old.html, old-name, deep/er/page.htm");

    assertThat(said(notes)).isEmpty();
    assertThat(Redirects.of(notes.linked().site()))
        .extracting(redirect -> redirect.from() + " → " + redirect.to())
        .containsExactly(
            "topics/old.html → topics/disks.html",
            "old-name/index.html → topics/disks.html",
            "deep/er/page.htm → topics/disks.html",
            "terms/volume.html → terms/ebs.html");
  }

  @Test
  void anAddressWhereSomethingStandsIsTaken() {
    String advice = " An address can lead to one page only: take it out, or correct it.";

    assertThat(said(from("topics/objects.html, Terms/EBS.html")))
        .containsExactlyInAnyOrder(
            "topics/01-disks.md “topics/objects.html” leads here from topics/objects.html, where"
                + " topics/02-objects.md stands now."
                + advice,
            "topics/01-disks.md “Terms/EBS.html” leads here from Terms/EBS.html, where the term"
                + " “EBS” stands now."
                + advice);
    assertThat(said(from("quiz.html")))
        .containsExactly(
            "topics/01-disks.md “quiz.html” leads here from quiz.html, which is a page of every"
                + " site."
                + advice);
    assertThat(said(from("print/disks.html"))).hasSize(1);
    assertThat(said(from("terms/volume.html")))
        .singleElement()
        .asString()
        .contains(
            "“was=\"volume\"” leads here from terms/volume.html, and so does topics/01-disks");
  }

  @Test
  void twoPagesCannotHaveHadOneAddress() {
    ParsedNotes notes =
        from("old.html").topic("03-more", "redirect_from: [old.html]\n", "More text.");

    assertThat(said(notes))
        .containsExactly(
            "topics/03-more.md “old.html” leads here from old.html, and so does"
                + " topics/01-disks.md. An address can lead to one page only: take it out, or"
                + " correct it.");
    assertThat(notes.linked().problems()).extracting(Problem::rule).contains("redirect-clash");
  }
}
