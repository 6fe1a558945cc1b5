package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu checker: no error and no warning in a page. */
final class NuJudge {

  private NuJudge() {}

  /** Its grammar of HTML goes deeper than the stack of a usual thread. */
  private static final long STACK = 64L << 20;

  static void check(List<Path> pages) throws Exception {
    FutureTask<Void> task = new FutureTask<>(() -> judge(pages), null);
    Thread thread = new Thread(null, task, "Nu", STACK);
    thread.start();
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  private static void judge(List<Path> pages) {
    for (Path page : pages) {
      EmbeddedValidator judge = new EmbeddedValidator();
      judge.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      assertThat(said(judge, page)).as(page.getFileName().toString()).isEmpty();
    }
  }

  private static List<String> said(EmbeddedValidator judge, Path page) {
    try {
      return judge
          .validate(page)
          .lines()
          .filter(line -> !line.isBlank())
          // it knows no files that are beside the page; BrowserIT judges the policy
          .filter(line -> !line.matches(".*info warning: .*Content Security Policy.*"))
          .toList();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
