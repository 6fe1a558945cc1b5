package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cajista.cli.print.Console;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Opens what a command line names. */
final class Projects {

  private Projects() {}

  /** Returns the edition in which the user stands; a folder of raw texts is one, too. */
  static Project here(Console console, CommandSpec asking) throws IOException, CajistaException {
    Project project = Project.around(console.environment());
    if (project.isEmpty()) {
      throw new ParameterException(
          asking.commandLine(),
          "no file or folder was named, and the current folder is not an edition: it has no "
              + Project.FILE
              + " and no "
              + String.join(" or ", Project.endings())
              + " files.");
    }
    return project;
  }

  /**
   * Returns the files and folders that are named; without any, the edition in which the user
   * stands.
   */
  static Project of(Console console, List<Path> inputs, CommandSpec asking)
      throws IOException, CajistaException {
    return inputs.isEmpty()
        ? here(console, asking)
        : Project.of(inputs.stream().map(console::resolve).toList(), console.environment());
  }
}
