package org.cajista.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PDF of each text, {@code pdf/<name>.pdf}. A text that cannot be printed does not keep the
 * others from it.
 */
public final class PdfBooks implements Output {

  /** How many texts are set at once; a book of 600 pages takes some 300 MB meanwhile. */
  private static final int AT_ONCE = 2;

  private final Stylesheets stylesheets;
  private final Instant moment;

  /**
   * With the shared stylesheets. The PDFs carry the present as their date of making, or the second
   * that {@code SOURCE_DATE_EPOCH} gives; with it, equal texts give equal files.
   */
  public PdfBooks(Stylesheets stylesheets) {
    this(stylesheets, moment());
  }

  /** With {@code moment} as the date of making. */
  PdfBooks(Stylesheets stylesheets, Instant moment) {
    this.stylesheets = stylesheets;
    this.moment = moment;
  }

  private static Instant moment() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    return epoch == null || !epoch.matches("\\d{1,11}")
        ? Instant.now().truncatedTo(ChronoUnit.SECONDS)
        : Instant.ofEpochSecond(Long.parseLong(epoch));
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public List<Path> publish(PressRun run) throws PublishException {
    // FOP reads its settings at the first use, and two first uses at once spoil each other
    ThreadLocal<FoPress> press = ThreadLocal.withInitial(FoPress::new);
    AtomicInteger ready = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Path>> books = new ArrayList<>();
      for (TeiText text : run.texts()) {
        books.add(
            workers.submit(
                () -> {
                  Path file = new PdfBook(stylesheets, press.get(), run, text, moment).print();
                  run.progress()
                      .done(format(), text.name(), ready.incrementAndGet(), run.texts().size());
                  return file;
                }));
      }
      return files(books, run);
    } finally {
      workers.shutdownNow();
    }
  }

  /** The files in the order of the texts, when all are there; else the first failure. */
  private static List<Path> files(List<Future<Path>> books, PressRun run) throws PublishException {
    List<Path> files = new ArrayList<>();
    PublishException first = null;
    for (int i = 0; i < books.size(); i++) {
      try {
        files.add(file(books.get(i)));
      } catch (PublishException e) {
        if (first == null) {
          first = e;
        } else {
          run.progress().warning(run.texts().get(i).name(), e.getMessage());
        }
      }
    }
    if (first != null) {
      throw first;
    }
    return files;
  }

  private static Path file(Future<Path> book) throws PublishException {
    try {
      return book.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PublishException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishException("publishing was interrupted", e);
    }
  }
}
