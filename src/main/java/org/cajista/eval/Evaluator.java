package org.cajista.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.eval.Evaluation.Scored;
import org.cajista.eval.SampleScorer.Item;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.SafeSaxon;

/** Compares encodings with samples that were marked by hand. */
public final class Evaluator {

  /** A document after reading. */
  private record Read(XdmNode root, MarkedText text) {}

  /** An encoding in which samples can be found; without a document if the file does not exist. */
  private record Encoding(Optional<Read> document, MarkedText text, SampleWindow.Finder finder) {
    Encoding(Optional<Read> document, MarkedText text) {
      this(document, text, new SampleWindow.Finder(text.tokens()));
    }
  }

  private static final String ENDING = ".xml";

  private final Processor processor = SafeSaxon.processor(AddressPolicy.ofProgram(""));
  private final Path tei;

  /** The encodings by file, because several samples can belong to one book. */
  private final Map<Path, Encoding> encodings = new HashMap<>();

  private final List<Scored> scored = new ArrayList<>();
  private final List<Score> scores = new ArrayList<>();
  private final List<Difference> misses = new ArrayList<>();

  private Evaluator(Path tei) {
    this.tei = tei;
  }

  /**
   * Returns the figures of the samples in {@code gold}. If that is a folder with a file {@code
   * headers.tsv}, the headers in this file are compared too.
   *
   * <p>The name of the encoding comes from {@code @source} on the outermost element of the sample,
   * otherwise from the name of the sample.
   *
   * @param gold a file, or a folder of files
   * @param tei a file, or the folder of the encoded texts
   * @throws IOException if a file cannot be read or is not well-formed; the message names it. A
   *     missing encoding is not an error: everything in its sample is missing.
   */
  public static Evaluation evaluate(Path gold, Path tei) throws IOException {
    Evaluator evaluator = new Evaluator(tei);
    for (Path file : files(gold)) {
      evaluator.evaluate(file);
    }
    Path headers = gold.resolve(ExpectedHeader.FILE);
    if (Files.isRegularFile(headers)) {
      evaluator.evaluateHeaders(headers);
    }
    return new Evaluation(evaluator.scored, Score.sum(evaluator.scores), evaluator.misses);
  }

  private static List<Path> files(Path gold) throws IOException {
    if (!Files.isDirectory(gold)) {
      return List.of(gold);
    }
    try (Stream<Path> files = Files.list(gold)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private void evaluate(Path file) throws IOException {
    Read gold = read(file);
    String source = Tei.attribute(gold.root(), "source");
    Sample sample =
        new Sample(file, encodingOf(source.isEmpty() ? file.getFileName().toString() : source));
    Encoding encoding = encoding(sample.tei());
    MarkedText text = encoding.text();
    SampleWindow window = encoding.finder().find(gold.text().tokens());
    Alignment alignment = Alignment.ofSample(gold.text().tokens(), text.tokens(), window);

    SampleScorer scorer = new SampleScorer(sample.gold(), sample.tei());
    scorer.words(Measure.TEXT, gold.text(), alignment);
    new TextComparison(scorer, gold.text(), text, alignment).compare();
    new NoteComparison(scorer, gold.text(), text, alignment).compare();
    for (ExpectedHeader expected : ExpectedHeader.of(gold.root())) {
      compare(scorer, expected, encoding);
    }
    scored.add(new Scored(sample, encoding.document().isPresent(), scorer.score()));
    add(scorer);
  }

  private void evaluateHeaders(Path file) throws IOException {
    SampleScorer scorer = new SampleScorer(file, file);
    for (ExpectedHeader expected : ExpectedHeader.read(file)) {
      compare(scorer, expected, encoding(encodingOf(expected.source())));
    }
    add(scorer);
  }

  private static void compare(SampleScorer scorer, ExpectedHeader expected, Encoding encoding) {
    String found = encoding.document().map(read -> expected.field().in(read.root())).orElse("");
    String what = expected.field().label() + ": " + expected.wanted();
    if (HeaderField.says(found, expected.wanted())) {
      scorer.hit(Measure.HEADER);
    } else if (found.isEmpty()) {
      scorer.missed(Measure.HEADER, new Item(expected, expected.at(), what, ""));
    } else {
      scorer.wrong(Measure.HEADER, new Item(expected, expected.at(), what + " → " + found, ""));
    }
  }

  private void add(SampleScorer scorer) {
    scores.add(scorer.score());
    misses.addAll(scorer.misses());
  }

  /** Returns the encoding of the text in the file with this name. */
  private Path encodingOf(String source) {
    return Files.isDirectory(tei)
        ? tei.resolve(source.replaceFirst("\\.[^.]+$", "") + ENDING)
        : tei;
  }

  private Encoding encoding(Path file) throws IOException {
    Encoding known = encodings.get(file);
    if (known == null) {
      Optional<Read> document = Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
      known = new Encoding(document, document.map(Read::text).orElse(MarkedText.NONE));
      encodings.put(file, known);
    }
    return known;
  }

  private Read read(Path file) throws IOException {
    XdmNode root = Tei.read(processor, file);
    XdmNode text =
        Tei.children(root).filter(child -> Tei.name(child).equals("text")).findFirst().orElse(root);
    try {
      return new Read(root, TextReader.read(text));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
