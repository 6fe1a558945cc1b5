package org.cajista.cli;

import org.cajista.cli.print.Console;
import org.cajista.cli.print.CountText;
import org.cajista.project.ProjectRegister;
import org.cajista.report.RegisterChanged;

/** The line that says what a change of a register has changed. */
final class RegisterLines {

  private RegisterLines() {}

  static void print(
      Console console, ProjectRegister register, String what, RegisterChanged changed) {
    if (!console.quiet()) {
      console
          .out()
          .printf(
              "%s: %s; %s in %s changed%n",
              console.shown(register.file()),
              what,
              CountText.count(changed.pointers(), "pointer"),
              CountText.count(changed.texts(), "file"));
    }
  }
}
