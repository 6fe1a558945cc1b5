package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** The Nu checker: no error and no warning in a page. */
final class NuJudge {

  private NuJudge() {}

  static void check(List<Path> pages) throws Exception {
    for (Path page : pages) {
      EmbeddedValidator judge = new EmbeddedValidator();
      judge.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      assertThat(
              judge
                  .validate(page)
                  .lines()
                  .filter(line -> !line.isBlank())
                  // it knows no files that are beside the page; BrowserIT judges the policy
                  .filter(line -> !line.matches(".*info warning: .*Content Security Policy.*")))
          .as(page.getFileName().toString())
          .isEmpty();
    }
  }
}
