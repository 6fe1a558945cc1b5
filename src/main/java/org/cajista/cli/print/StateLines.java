package org.cajista.cli.print;

import org.cajista.project.TextState;
import org.cajista.report.MarkedConflict;

/** Prints how it stands with a text, and its conflicts each at its place. */
public final class StateLines {
  private static final int LONGEST = 100;

  private final Console console;

  public StateLines(Console console) {
    this.console = console;
  }

  /** Prints a line for the text, and lines for its conflicts. */
  public void print(TextState state) {
    console.out().println(console.shown(state.tei()) + ": " + sentence(state));
    for (MarkedConflict conflict : state.conflicts()) {
      console.out().println("  " + place(state, conflict));
      line("yours", conflict.yours());
      if (!conflict.before().isEmpty()) {
        line("before", conflict.before());
      }
      line("new", conflict.theirs());
    }
  }

  private String place(TextState state, MarkedConflict conflict) {
    return console.shown(state.marked()) + ":" + conflict.line() + ":" + conflict.column() + ":";
  }

  private void line(String who, String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    console.out().println("    %-7s %s".formatted(who, cut.isEmpty() ? "(nothing)" : cut));
  }

  private static String sentence(TextState state) {
    return switch (state.kind()) {
      case NEW -> "not encoded yet";
      case AS_WRITTEN -> "as the program wrote it";
      case CORRECTED -> "corrected by you";
      case WITHOUT_BASE ->
          "corrected by you; what the program had written is not kept here, so that a new encoding"
              + " will ask you about each difference";
      case CONFLICTING ->
          "corrected by you; "
              + CountText.count(state.conflicts().size(), "place")
              + " changed by the new encoding, too";
      case DECIDED -> "conflicts decided; 'cajista merge' puts the result into its place";
    };
  }
}
