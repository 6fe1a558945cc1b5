package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.cli.options.Projects;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.StateLines;
import org.cajista.cli.print.Words;
import org.cajista.project.ProjectMerges;
import org.cajista.project.TextState;
import org.cajista.project.TextState.Kind;
import org.cajista.report.CajistaException;
import org.cajista.report.MergeChoice;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cajista merge}: ends merges in which editor and encoding have changed the same places. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Decide where you and a new encoding have changed the same places of a text. "
          + "They are marked in NAME.xml.merge: <?yours?>…<?before?>…<?new?>…<?end?>. Delete "
          + "there what is wrong, and the marks; then this command puts the result into its "
          + "place. Until then NAME.xml stays as it is."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista merge                       what is decided; show the rest",
      "  cajista merge --edit tei/letter.xml  open the marked file in your editor first",
      "  cajista merge --ours                you are right everywhere"
    })
final class MergeCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec;
  @ArgGroup private Who who = new Who();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "TEI files and folders. Default: all texts of the edition.")
  private List<Path> inputs = new ArrayList<>();

  /** At most one of these. */
  private static final class Who {
    @Option(names = "--ours", description = "In all conflicts your file is right.")
    private boolean ours;

    @Option(
        names = "--theirs",
        description = "In all conflicts the new encoding is right; a copy of your file is kept.")
    private boolean theirs;

    @Option(
        names = "--edit",
        description = "Open the marked file in the editor that VISUAL or EDITOR names.")
    private boolean edit;
  }

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CajistaException {
    ProjectMerges merges = Projects.of(console, inputs, spec).merges();
    StateLines lines = new StateLines(console);
    int open = 0;
    int merged = 0;
    for (TextState found : merges.states()) {
      TextState state = found;
      if (who.edit && isPending(state)) {
        new UserEditor(console).open(state.marked());
        state = merges.state(state);
      }
      boolean decided = state.kind() == Kind.DECIDED || who.ours || who.theirs;
      if (isPending(state) && decided) {
        end(merges, state);
        merged++;
      } else if (isPending(state)) {
        lines.print(state);
        open++;
      }
    }
    if (open > 0) {
      console.out().println(console.words().say("merge.how"));
    } else if (merged == 0 && !console.quiet()) {
      console.out().println(console.words().say("merge.none"));
    }
    return open > 0 ? ExitStatus.DOCUMENTS : ExitStatus.OK;
  }

  private static boolean isPending(TextState state) {
    return state.kind() == Kind.CONFLICTING || state.kind() == Kind.DECIDED;
  }

  private void end(ProjectMerges merges, TextState state) throws IOException, CajistaException {
    Optional<Path> copy = merges.end(state, choice());
    if (!console.quiet()) {
      Words words = console.words();
      String merged = console.shown(state.tei());
      console
          .out()
          .println(
              copy.map(file -> words.say("merge.done.copy", merged, console.shown(file)))
                  .orElse(words.say("merge.done", merged)));
    }
  }

  private MergeChoice choice() {
    return who.ours ? MergeChoice.OURS : who.theirs ? MergeChoice.THEIRS : MergeChoice.EDITED;
  }
}
