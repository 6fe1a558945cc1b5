package org.cajista.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/**
 * A PDF of each text, {@code pdf/<name>.pdf}: TEI → XSL-FO (xslt/fo.xsl) → FOP → {@link PdfFinish}.
 */
public final class PdfBooks implements Output {

  /** How many texts are set at once; a book of 500 pages takes some 400 MB meanwhile. */
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
                  Path file = print(press.get(), run, text);
                  run.progress()
                      .done(format(), text.name(), ready.incrementAndGet(), run.texts().size());
                  return file;
                }));
      }
      List<Path> files = new ArrayList<>();
      for (Future<Path> book : books) {
        files.add(result(book));
      }
      return files;
    } finally {
      workers.shutdownNow();
    }
  }

  private static Path result(Future<Path> book) throws PublishException {
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

  private Path print(FoPress press, PressRun run, TeiText text) throws PublishException {
    Path file = run.file(text, format());
    try {
      XdmNode tree = stylesheets.prepared(text, run.progress());
      AtomicFiles.write(
          file,
          finished -> {
            Path raw = Files.createTempFile("cajista-", ".pdf");
            try {
              set(press, run, text, tree, raw);
              PdfFinish.apply(raw, finished, moment);
            } finally {
              Files.deleteIfExists(raw);
            }
          });
      return file;
    } catch (IOException e) {
      throw new PublishException(file + ": the PDF cannot be written: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw new PublishException(
          text.file() + ": the PDF cannot be set: " + e.getMessage() + " (a fault of the program)",
          e);
    }
  }

  private void set(FoPress press, PressRun run, TeiText text, XdmNode tree, Path pdf)
      throws PublishException, IOException {
    FoEvents events;
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(pdf))) {
      events =
          press.set(
              bytes,
              moment,
              warning -> run.progress().warning(text.name(), warning),
              objects ->
                  Transform.of(stylesheets, "fo.xsl", text.name(), run.progress())
                      .from(tree)
                      .with(parameters(run.facts()))
                      .to(objects));
    }
    if (!events.missing().isEmpty()) {
      throw FoGlyphs.missing(text.file(), events.missing());
    }
  }

  private static Map<String, XdmValue> parameters(EditionFacts facts) {
    return Map.of(
        "language", new XdmAtomicValue(facts.language()),
        "edition-title", new XdmAtomicValue(facts.title()),
        "edition-editors", XdmValue.makeSequence(facts.editors()),
        "edition-licence", new XdmAtomicValue(facts.licence()));
  }
}
