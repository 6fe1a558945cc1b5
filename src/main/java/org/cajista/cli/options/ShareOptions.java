package org.cajista.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import org.cajista.cli.print.Console;
import org.cajista.project.EncodeOptions;
import org.cajista.project.EncodeResult;
import org.cajista.project.ProjectListener;
import org.cajista.project.ProjectShares;
import org.cajista.project.Share;
import org.cajista.report.CajistaException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code cajista encode} for one share of the texts of an edition. */
public final class ShareOptions {

  /** Where the shares meet: before it is settled who is who, or after it. */
  static final class Step {
    @Option(
        names = "--names",
        required = true,
        paramLabel = "DIR",
        description = "Read the share, and put the names in it and its TEI into DIR, for 'settle'.")
    private Path names;

    @Option(
        names = "--ids",
        required = true,
        paramLabel = "DIR",
        description = "Write the TEI of the share, with the ids that 'settle' has put into DIR.")
    private Path ids;
  }

  @Option(
      names = "--shard",
      required = true,
      paramLabel = "I/N",
      description = {
        "Only the I-th of N equal shares of the texts, so that several computers encode an "
            + "edition (docs/scale.md). Always with --names or --ids."
      })
  private String share;

  @ArgGroup(multiplicity = "1")
  private Step step;

  /** Reads the share, or writes its TEI. */
  public EncodeResult encode(
      Console console, CommandSpec spec, EncodeOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    Share which =
        Share.of(share)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--shard "
                            + share
                            + ": write which share, and of how many, such as 1/4 to 4/4."));
    ProjectShares shares = ProjectShares.around(console.environment());
    return step.names != null
        ? shares.read(which, console.resolve(step.names), options, listener)
        : shares.write(which, console.resolve(step.ids), options, listener);
  }
}
