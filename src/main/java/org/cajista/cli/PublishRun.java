package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.BuildRecord.Step;
import org.cajista.edition.Fingerprint;
import org.cajista.model.EditionFacts;
import org.cajista.publish.Format;
import org.cajista.publish.ProgressListener;
import org.cajista.publish.PublishException;
import org.cajista.publish.Publisher;
import org.cajista.publish.TeiText;

/** Publishes TEI files and prints what was made. */
final class PublishRun {

  private final Main main;
  private final EditionFacts facts;
  private final Path folder;

  /**
   * @param folder where the published edition goes
   */
  PublishRun(Main main, EditionFacts facts, Path folder) {
    this.main = main;
    this.facts = facts;
    this.folder = folder;
  }

  /** Publishes all of {@code tei} in each of {@code formats}. */
  void run(List<Path> tei, Set<Format> formats) throws PublishException {
    Set<String> warnings = new TreeSet<>();
    Map<Format, List<Path>> made;
    try (Progress progress =
        new Progress(main.terminal(), main.options(), "publishing", tei.size() * formats.size())) {
      made =
          new Publisher()
              .publish(tei, facts, folder, formats, new Listener(progress, warnings))
              .files();
    }
    if (!main.options().quiet()) {
      warnings.forEach(main.terminal().err()::println);
      new TreeMap<>(made).forEach(this::print);
    }
  }

  /**
   * Publishes what is not as the texts and the program are now: a PDF when its text has changed,
   * the web edition, whose pages name each other, when any has.
   *
   * @return whether there was anything to do
   */
  boolean run(List<Path> tei, Set<Format> formats, BuildRecord record)
      throws PublishException, IOException {
    boolean done = false;
    if (formats.contains(Format.PDF)) {
      done = runPdf(TeiText.of(tei), record);
    }
    if (formats.contains(Format.HTML)) {
      // the web edition links to the other formats: with them, it is another; sorted, because a
      // set has another order in each run
      String inputs = inputs(tei, new TreeSet<>(formats).toString());
      Path index = folder.resolve("index.html");
      if (done || !record.isFresh(Step.PUBLISH, index, inputs)) {
        run(tei, Set.of(Format.HTML));
        record.done(Step.PUBLISH, index, inputs);
        done = true;
      }
    }
    return done;
  }

  private boolean runPdf(List<TeiText> texts, BuildRecord record)
      throws PublishException, IOException {
    List<TeiText> stale = new ArrayList<>();
    for (TeiText text : texts) {
      if (!record.isFresh(Step.PUBLISH, pdf(text), inputs(List.of(text.file()), ""))) {
        stale.add(text);
      }
    }
    if (!stale.equals(TeiText.of(files(stale)))) {
      // two files share a name, which only all of them together settle
      stale = texts;
    }
    if (!stale.isEmpty()) {
      run(files(stale), Set.of(Format.PDF));
      for (TeiText text : stale) {
        record.done(Step.PUBLISH, pdf(text), inputs(List.of(text.file()), ""));
      }
    }
    return !stale.isEmpty();
  }

  private static List<Path> files(List<TeiText> texts) {
    return texts.stream().map(TeiText::file).toList();
  }

  private Path pdf(TeiText text) {
    return folder.resolve("pdf").resolve(text.name() + ".pdf");
  }

  private String inputs(List<Path> tei, String more) throws IOException {
    Fingerprint inputs = new Fingerprint().add(facts.toString());
    for (Path file : tei) {
      inputs.add(file.getFileName().toString()).add(file);
    }
    return inputs.add(more).sum();
  }

  private void print(Format format, List<Path> files) {
    String what = format == Format.HTML ? "web edition" : format.name();
    Path shown = files.size() == 1 ? files.get(0) : folder.resolve(start(format));
    main.terminal()
        .out()
        .printf(
            "%s: %s (%s)%n", what, main.terminal().shown(shown), Words.count(files.size(), "file"));
  }

  private static String start(Format format) {
    return format == Format.HTML ? "index.html" : "pdf";
  }

  private record Listener(Progress progress, Set<String> warnings) implements ProgressListener {
    @Override
    public void done(Format format, String text, int count, int total) {
      progress.step();
    }

    @Override
    public void warning(String text, String message) {
      synchronized (warnings) {
        warnings.add(text + ": warning: " + message);
      }
    }
  }
}
