package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.registers.Personography;
import org.cajista.edition.registers.PersonsCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cajista persons check}: what is wrong with the personography. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    description = {
      "Check the personography: the schema, the numbers in registers with their check digits,",
      "and numbers or names that two persons have."
    })
final class PersonsCheckCommand implements Callable<Integer> {

  @ParentCommand private PersonsCommand persons;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, EditionException, Failure {
    Main main = persons.main();
    Edition edition = main.edition(spec);
    Path file = edition.persons();
    Personography all = Personography.read(file);
    if (!all.exists()) {
      throw new Failure(
          main.terminal().shown(file)
              + ": the personography does not exist yet. 'encode' writes it.");
    }
    if (!main.options().quiet()) {
      PersonsCheck.of(all, file.toString())
          .forEach(doubt -> main.terminal().out().println(DiagnosticLine.of(doubt, main)));
    }
    return ValidateRun.of(main, edition, Optional.empty()).run(List.of(CheckedFile.of(file)));
  }
}
