package org.cajista.cli.print;

import java.io.Closeable;
import java.io.IOException;
import org.cajista.project.ProjectListener;
import org.cajista.project.ProjectStage;

/** Prints the messages of one stage of the work above a progress bar. */
abstract class StagePrinter implements ProjectListener, Closeable {
  private final Console console;
  private Progress progress;

  StagePrinter(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  @Override
  public void begins(ProjectStage stage, int steps) {
    progress = new Progress(console, console.words().say(task(stage)), steps);
  }

  private static String task(ProjectStage stage) {
    return switch (stage) {
      case ENCODE -> "stage.encode";
      case VALIDATE -> "stage.validate";
      case PUBLISH -> "stage.publish";
    };
  }

  @Override
  public final void step() {
    progress.step();
  }

  @Override
  public final void ends(ProjectStage stage) {
    wipe();
  }

  /** Prints in the place of the bar, if there is one. */
  final void print(Runnable print) {
    progress.print(print);
  }

  /** Removes the bar. */
  final void wipe() {
    if (progress != null) {
      progress.close();
    }
    progress = null;
  }

  @Override
  public void warned(String sentence) {
    if (!console.quiet()) {
      console.err().println(sentence);
      console.err().flush();
    }
  }

  @Override
  public void close() throws IOException {
    wipe();
  }
}
