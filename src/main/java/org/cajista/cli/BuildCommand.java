package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.publish.press.PublishException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cajista build}: the whole edition, as far as it is out of date. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    description = {
      "Encode, validate and publish an edition. Only what is out of date is made again.",
      "If a text has errors, nothing is published.",
      "An edition with gold pages is also measured (eval.json in the output folder)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista build                 the edition in the current folder",
      "  cajista build my-edition      the edition in that folder",
      "  cajista build --all           everything, also what has not changed"
    })
final class BuildCommand implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder of the edition. Default: the current folder.")
  private Path folder;

  @Option(names = "--all", description = "Make everything again, also what has not changed.")
  private boolean all;

  @Override
  public Integer call() throws IOException, EditionException, PublishException, Failure {
    Edition edition = folder == null ? main.edition(spec) : main.edition(folder);
    BuildRecord record =
        all
            ? BuildRecord.empty(edition, Program.fingerprint())
            : BuildRecord.of(edition, Program.fingerprint());
    try {
      return build(edition, record);
    } finally {
      record.save();
    }
  }

  private int build(Edition edition, BuildRecord record)
      throws IOException, EditionException, PublishException, Failure {
    List<EncodeTask> tasks = EncodePlan.of(main.terminal(), edition, Optional.empty());
    ReportFile none = ReportFile.none(main.terminal());
    int status = new EncodeRun(main, false, Optional.of(record), none).run(tasks);
    if (status != ExitStatus.OK) {
      return stopped(status, "encoded");
    }
    List<Path> tei = TeiInputs.of(main.terminal(), edition);
    if (!main.options().quiet()) {
      TeiInputs.warnOfLeftovers(main.terminal(), edition);
    }
    status =
        ValidateRun.of(main, edition, Optional.of(record))
            .run(TeiInputs.withPersons(edition, tei).stream().map(CheckedFile::of).toList());
    if (status != ExitStatus.OK) {
      return stopped(status, "valid");
    }
    EvalFile.write(main.terminal(), edition, tei, record);
    PublishRun run =
        new PublishRun(main, edition.facts(), edition.print(), edition.style(), edition.site());
    if (!run.run(tei, edition.formats(), record) && !main.options().quiet()) {
      main.terminal().out().println("published: up to date");
    }
    return ExitStatus.OK;
  }

  private int stopped(int status, String state) {
    main.terminal()
        .err()
        .printf(
            "cajista: nothing was published, because not all texts are %s (see above). Correct them"
                + " and build again.%n",
            state);
    return status;
  }
}
