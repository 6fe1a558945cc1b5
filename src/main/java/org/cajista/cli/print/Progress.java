package org.cajista.cli.print;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on the error stream for work that takes longer than a second, where a person
 * watches. Output takes the place of the bar, and the bar is drawn again below it. Thread-safe.
 */
public final class Progress implements AutoCloseable {

  private static final int WIDTH = 78;

  private final Terminal terminal;
  private final String task;
  private final int steps;
  private final Line line;
  private final ScheduledExecutorService clock;
  private int done;
  private ProgressBar bar;

  /** The line of the screen on which the bar stands. */
  private static final class Line extends ConsoleProgressBarConsumer {
    private final Terminal terminal;
    private boolean drawn;

    Line(Terminal terminal) {
      super(terminal.err());
      this.terminal = terminal;
    }

    @Override
    public synchronized void accept(String bar) {
      super.accept(bar);
      terminal.err().flush();
      drawn = true;
    }

    @Override
    public synchronized void clear() {
      if (drawn) {
        terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
        terminal.err().flush();
        drawn = false;
      }
    }

    synchronized void print(Runnable print) {
      clear();
      print.run();
      terminal.out().flush();
      terminal.err().flush();
    }

    @Override
    public synchronized void close() {
      clear();
    }
  }

  /**
   * @param task what is done, in a word
   * @param steps how many steps there will be
   */
  public Progress(Console console, String task, int steps) {
    this.terminal = console.terminal();
    this.task = task;
    this.steps = steps;
    this.line = new Line(terminal);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
    if (terminal.errIsScreen() && !console.quiet()) {
      clock.schedule(this::show, 1, TimeUnit.SECONDS);
    }
  }

  private synchronized void show() {
    if (!clock.isShutdown()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setMaxRenderedLength(WIDTH)
              .setConsumer(line)
              .clearDisplayOnFinish()
              .build();
      bar.stepTo(done);
    }
  }

  /** One step is done. */
  public synchronized void step() {
    done++;
    if (bar != null) {
      bar.step();
    }
  }

  /** Runs {@code print} in the place of the bar, if there is one. */
  public void print(Runnable print) {
    if (terminal.errIsScreen()) {
      line.print(print);
    } else {
      print.run();
    }
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    if (bar != null) {
      bar.close();
    }
  }
}
