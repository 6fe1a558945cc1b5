package org.cajista.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cajista.cli.print.Console;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Opens the project for the files and folders on a command line. */
public final class Projects {

  private Projects() {}

  /**
   * Returns the edition around the current folder; a folder of page texts counts as an edition too.
   */
  public static Project here(Console console, CommandSpec asking)
      throws IOException, CajistaException {
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
   * Returns the named files and folders; if none is named, the edition around the current folder.
   */
  public static Project of(Console console, List<Path> inputs, CommandSpec asking)
      throws IOException, CajistaException {
    return inputs.isEmpty()
        ? here(console, asking)
        : Project.of(inputs.stream().map(console::resolve).toList(), console.environment());
  }
}
