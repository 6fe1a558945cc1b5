package org.cajista.cli.registers;

import org.cajista.cli.print.Console;
import org.cajista.model.register.RegisterKind;
import picocli.CommandLine;

/** Puts the commands of the registers together. */
public final class RegisterCommands {

  private RegisterCommands() {}

  /** Returns the command {@code persons} with all that it can do. */
  public static CommandLine persons(Console console) {
    return changing(
        new CommandLine(new PersonsCommand(console))
            .addSubcommand(new PersonsImportCommand(console))
            .addSubcommand(new PersonsExportCommand(console))
            .addSubcommand(new PersonsListCommand(console))
            .addSubcommand(new PersonsCheckCommand(console)),
        console,
        RegisterKind.PERSON);
  }

  /** Returns the command {@code places} with all that it can do. */
  public static CommandLine places(Console console) {
    return things(new PlacesCommand(console), console, RegisterKind.PLACE);
  }

  /** Returns the command {@code bodies} with all that it can do. */
  public static CommandLine bodies(Console console) {
    return things(new BodiesCommand(console), console, RegisterKind.BODY);
  }

  private static CommandLine things(Object group, Console console, RegisterKind kind) {
    return changing(
        new CommandLine(group)
            .addSubcommand(new RegisterImportCommand(console, kind))
            .addSubcommand(new RegisterExportCommand(console, kind)),
        console,
        kind);
  }

  private static CommandLine changing(CommandLine group, Console console, RegisterKind kind) {
    return group
        .addSubcommand(new RegisterMergeCommand(console, kind))
        .addSubcommand(new RegisterRenameCommand(console, kind))
        .addSubcommand(new RegisterSplitCommand(console, kind))
        .addSubcommand(new RegisterDropCommand(console, kind));
  }
}
