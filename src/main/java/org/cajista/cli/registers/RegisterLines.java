package org.cajista.cli.registers;

import org.cajista.cli.print.Console;
import org.cajista.cli.print.Words;
import org.cajista.project.ProjectRegister;
import org.cajista.report.RegisterChanged;

/** The line that says what a change of a register has changed. */
final class RegisterLines {

  private RegisterLines() {}

  static void print(
      Console console, ProjectRegister register, String what, RegisterChanged changed) {
    Words words = console.words();
    if (!console.quiet()) {
      console
          .out()
          .println(
              words.say(
                  "register.changed",
                  console.shown(register.file()),
                  what,
                  words.count(changed.pointers(), "pointer"),
                  words.count(changed.texts(), "file")));
    }
  }
}
