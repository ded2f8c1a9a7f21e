package io.github.studysite.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import org.junit.jupiter.api.Test;

class LlmsTextTest {

  @Test
  void saysWhatTheSiteIsAndWhereWhatStands() {
    String text =
        LlmsText.of(
            new ParsedNotes()
                .settings("description: Where data lies.\nbaseUrl: https://example.org/notes/")
                .topic("01-disks", "summary: Which disk an instance gets.\n", "EBS\n: A drive.")
                .topic("02-objects", "Text.")
                .linked()
                .site());

    assertThat(text)
        .isEqualTo(
            """
            # Test notes

            > Where data lies.

            ## Topics

            - [01-disks](https://example.org/notes/topics/disks.html): Which disk an instance gets.
            - [02-objects](https://example.org/notes/topics/objects.html)

            ## Optional

            - [Glossary](https://example.org/notes/glossary.html): Every term with its first sentence
            - [Data](https://example.org/notes/data/site.json): Topics, terms with definitions, links and questions as JSON
            """);
  }

  @Test
  void withoutAnAddressLinksAreRelative() {
    assertThat(LlmsText.of(new ParsedNotes().topic("01-[disks]", "Text.").linked().site()))
        .contains("- [01-\\[disks\\]](topics/disks.html)\n")
        .doesNotContain("Glossary");
  }
}
