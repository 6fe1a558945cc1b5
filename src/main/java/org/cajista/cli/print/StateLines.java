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
      line("status.yours", conflict.yours());
      if (!conflict.before().isEmpty()) {
        line("status.before", conflict.before());
      }
      line("status.theirs", conflict.theirs());
    }
  }

  private String place(TextState state, MarkedConflict conflict) {
    return console.shown(state.marked()) + ":" + conflict.line() + ":" + conflict.column() + ":";
  }

  private void line(String who, String text) {
    Words words = console.words();
    String line = text.replaceAll("\\s+", " ").strip();
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    console
        .out()
        .println(
            "    %-7s %s"
                .formatted(words.say(who), cut.isEmpty() ? words.say("status.nothing") : cut));
  }

  private String sentence(TextState state) {
    Words words = console.words();
    return switch (state.kind()) {
      case NEW -> words.say("status.new");
      case AS_WRITTEN -> words.say("status.written");
      case CORRECTED -> words.say("status.corrected");
      case WITHOUT_BASE -> words.say("status.baseless");
      case CONFLICTING ->
          words.say("status.conflicting", words.count(state.conflicts().size(), "spot"));
      case DECIDED -> words.say("status.decided");
    };
  }
}
