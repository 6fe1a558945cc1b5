package org.cajista.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on the error stream for work that takes longer than a second, where a person
 * watches. What is to be printed meanwhile waits until the bar is gone. Thread-safe.
 */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 78;

  private final PrintStream screen;
  private final String task;
  private final int steps;
  private final boolean wanted;
  private final ScheduledExecutorService clock;
  private final List<Runnable> waiting = new ArrayList<>();
  private int done;
  private ProgressBar bar;

  /**
   * @param task what is done, in a word
   * @param steps how many steps there will be
   */
  Progress(Terminal terminal, Options options, String task, int steps) {
    this.screen = terminal.err();
    this.task = task;
    this.steps = steps;
    this.wanted = terminal.errIsScreen() && !options.quiet();
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
    if (wanted) {
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
              .setConsumer(new ConsoleProgressBarConsumer(screen))
              .clearDisplayOnFinish()
              .build();
      bar.stepTo(done);
    }
  }

  /** One step is done. */
  synchronized void step() {
    done++;
    if (bar != null) {
      bar.step();
    }
  }

  /** Runs {@code print} now where no bar can be in its way, else when the bar is gone. */
  synchronized void print(Runnable print) {
    if (wanted) {
      waiting.add(print);
    } else {
      print.run();
    }
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    if (bar != null) {
      bar.close();
      screen.flush();
    }
    waiting.forEach(Runnable::run);
    waiting.clear();
  }
}
