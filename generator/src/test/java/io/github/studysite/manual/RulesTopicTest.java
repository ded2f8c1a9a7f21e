package io.github.studysite.manual;

import io.github.studysite.model.RuleDoc;
import io.github.studysite.model.RuleDoc.ExampleFile;
import io.github.studysite.model.Rules;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The manual's list of all rules. */
class RulesTopicTest {
  @Test
  void theManualSaysWhatTheRulesSay() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            ---
            title: Every rule
            summary: What the checks say about notes, why, and a bad and a good example of each.
            ---

            A problem that the checks find names its rule in square brackets. In `studysite.yaml`, a rule can be given another level:

            ```yaml
            rules:
              unused-term: off
              image-alt: error
            ```

            Errors fail the build, warnings are shown, and remarks (`info`) stand in the reports; `-Dstudysite.failOn` draws the line elsewhere.

            """);
    Rules.NAMES.forEach(name -> append(text, RuleDoc.of(name)));
    ManualTopic.check("50-rules.md", text.toString().strip() + "\n");
  }

  private static void append(StringBuilder text, RuleDoc doc) {
    text.append("## ").append(doc.name()).append("\n\n");
    text.append("**").append(doc.level().name().toLowerCase(Locale.ROOT)).append(".** ");
    text.append(doc.says()).append(' ').append(doc.why()).append("\n\n");
    append(text, "Bad:", doc.bad());
    append(text, "Good:", doc.good());
  }

  private static void append(StringBuilder text, String title, List<ExampleFile> files) {
    if (files.isEmpty()) {
      return;
    }
    text.append(title).append("\n\n");
    for (ExampleFile file : files) {
      if (file.isListing()) {
        text.append(file.isWholeFolder() ? "These files and no other:" : "With these files:");
        text.append("\n\n");
      } else if (!file.path().isEmpty()) {
        text.append('`').append(file.path()).append("`:\n\n");
      }
      text.append("~~~~").append(file.language()).append('\n');
      text.append(file.text()).append("~~~~\n\n");
    }
  }
}
