package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.cajista.files.AtomicFile;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;

/**
 * Makes a file for each volume, such as {@code pdf/<name>.pdf}, several at the same time. If one
 * volume fails, the others are still made.
 */
public final class Bindery implements Output {

  /** The number of volumes at the same time. A PDF of 600 pages needs about 300 MB of memory. */
  private static final int AT_ONCE = 2;

  private final OutputFormat format;
  private final Function<PressRun, Binder> binders;

  /**
   * @param binders makes a binder for a thread
   */
  public Bindery(OutputFormat format, Function<PressRun, Binder> binders) {
    this.format = format;
    this.binders = binders;
  }

  @Override
  public OutputFormat format() {
    return format;
  }

  @Override
  public List<Path> publish(PressRun run) throws PublishException {
    PrintSettings print = run.print();
    List<Volume> volumes = Volume.of(run.texts(), print.bound(format.bindings(print.volumes())));
    claim(volumes, run);
    ThreadLocal<Binder> binder = ThreadLocal.withInitial(() -> binders.apply(run));
    AtomicInteger ready = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, new TransformThreads());
    try {
      List<Future<Path>> files = new ArrayList<>();
      for (Volume volume : volumes) {
        files.add(
            workers.submit(
                () -> {
                  Path file = bind(volume, run, binder.get());
                  run.progress()
                      .done(format, volume.name(), ready.incrementAndGet(), volumes.size());
                  return file;
                }));
      }
      return all(files, volumes, run);
    } finally {
      workers.shutdownNow();
    }
  }

  private void claim(List<Volume> volumes, PressRun run) throws PublishException {
    try {
      run.site()
          .claim(volumes.stream().map(volume -> PressRun.name(volume.name(), format)).toList());
    } catch (IOException e) {
      throw unwritable(run.folder(), e);
    }
  }

  private static PublishException unwritable(Path file, IOException trouble) {
    return new PublishException(
        file
            + ": this file cannot be written: "
            + trouble.getMessage()
            + ". Check the free space on the disk and the permissions of the folder.",
        trouble);
  }

  private Path bind(Volume volume, PressRun run, Binder binder) throws PublishException {
    Path file = run.file(volume.name(), format);
    try {
      AtomicFile.<PublishException>write(file, temporary -> binder.bind(volume, temporary));
      return file;
    } catch (IOException e) {
      throw unwritable(file, e);
    } catch (OutOfMemoryError e) {
      throw new PublishException(
          volume.texts().get(0).file()
              + ": there was not enough memory for the "
              + format
              + ". Give the program more with the environment variable CAJISTA_JAVA_OPTS=-Xmx4g.",
          e);
    } catch (RuntimeException e) {
      throw new PublishException(
          volume.texts().get(0).file()
              + ": the "
              + format
              + " cannot be made: "
              + e.getMessage()
              + " Correct what «cajista validate» finds in the text. If it finds nothing, this is a bug"
              + " in the program; please report it.",
          e);
    }
  }

  /** Returns the files in the order of the volumes. If a volume failed, throws its exception. */
  private static List<Path> all(List<Future<Path>> made, List<Volume> volumes, PressRun run)
      throws PublishException {
    List<Path> files = new ArrayList<>();
    PublishException first = null;
    for (int i = 0; i < made.size(); i++) {
      try {
        files.add(file(made.get(i)));
      } catch (PublishException e) {
        if (first == null) {
          first = e;
        } else {
          run.progress().warning(volumes.get(i).name(), e.getMessage());
        }
      }
    }
    if (first != null) {
      throw first;
    }
    return files;
  }

  private static Path file(Future<Path> made) throws PublishException {
    try {
      return made.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PublishException known) {
        throw known;
      }
      if (e.getCause() instanceof Error failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishException("publishing was interrupted", e);
    }
  }
}
