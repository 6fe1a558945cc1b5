package org.cajista.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cajista.cli.ProgramRun;

/** What must hold of every run of the program. */
final class ProgramOracle {
  private static final int MOST = 2;
  private static final Pattern TRACE =
      Pattern.compile("\\bat org\\.cajista|Exception\\b|\\bnull\\b");

  private ProgramOracle() {}

  /** Returns what is wrong with a run. */
  static List<Finding> check(String command, ProgramRun run) {
    List<Finding> findings = new ArrayList<>();
    String said = run.out() + run.err();
    if (run.status() < 0 || run.status() > MOST) {
      findings.add(new Finding(command + " ends with " + run.status() + kind(said), said));
    }
    if (run.status() != 0 && said.isBlank()) {
      findings.add(new Finding(command + " fails and says nothing", "status " + run.status()));
    }
    if (TRACE.matcher(said).find()) {
      findings.add(new Finding(command + " speaks Java" + kind(said), said));
    }
    if (said.contains(ScratchEdition.SECRET)) {
      findings.add(new Finding(command + " read outside", said));
    }
    return findings;
  }

  private static String kind(String said) {
    var exception = Pattern.compile("\\w+(Exception|Error)").matcher(said);
    return exception.find() ? " " + exception.group() : "";
  }
}
