package io.github.studysite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "EBS,                      ebs",
    "EBS snapshot,             ebs-snapshot",
    "'  What, then?  ',        what-then",
    "C++,                      cplusplus",
    "C#,                       csharp",
    ".NET / Node.js,           net-node-js",
    "Größe,                    größe",
    "Crème brûlée,             crème-brûlée",
    "数据库,                     数据库",
    "ＦＵＬＬ width,              full-width",
    "x²,                       x2",
    "हिन्दी,                      हिन्दी",
    "---,                      ''",
  })
  void keepsLettersAndDigitsOfEveryScript(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void isTheSameOnATurkishMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Slug.of("IAM ID")).isEqualTo("iam-id");
    } finally {
      Locale.setDefault(before);
    }
  }
}
