package org.cajista.cli;

import java.nio.file.Path;

/**
 * One run of the program for the fuzzers.
 *
 * @param status the exit status
 */
public record ProgramRun(int status, String out, String err) {

  /** Runs the program in a folder. */
  public static ProgramRun in(Path folder, String... arguments) {
    Run run = Run.in(folder, arguments);
    return new ProgramRun(run.status(), run.out(), run.err());
  }
}
