package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.Draft;
import org.cajista.Encoder;
import org.cajista.VotingRules;
import org.cajista.edition.TeiFiles;
import org.cajista.input.InputFile;
import org.cajista.input.PageTextReader;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.project.place.TeiOrigin;
import org.cajista.project.select.EncodePlan;
import org.cajista.project.select.EncodeTask;
import org.cajista.project.select.PageTextFinder;
import org.cajista.report.CajistaException;
import org.cajista.report.Decision;
import org.cajista.report.Position;
import org.cajista.report.Question;
import org.cajista.report.Trace;

/** Encodes one text, keeps what is decided on the way, and picks out what is asked about. */
public final class ExplainRun {
  private static final int LONGEST_QUOTATION = 60;

  private final Environment environment;

  /**
   * Begins.
   *
   * @param environment what is known of the world around
   */
  public ExplainRun(Environment environment) {
    this.environment = environment;
  }

  /**
   * Explains what was decided about a place of a page text, or of the TEI made from it.
   *
   * @param file the page text or the TEI file
   * @param line the line, from 1
   * @param column the column, from 1; 0 for the whole line
   * @return what was decided, and by which votes
   * @throws IOException if the file cannot be read
   * @throws CajistaException if the edition cannot be used, or the place is not from a page text
   * @throws IllegalArgumentException if the file has no such place
   */
  public Explanation explain(Path file, int line, int column) throws IOException, CajistaException {
    if (file.toString().endsWith(".xml") && TeiFiles.mayBeTei(file)) {
      return explainTei(file, line, column);
    }
    EncodeTask task = EncodePlan.of(environment.user(), List.of(file), Optional.empty()).get(0);
    Source source = source(task);
    Span asked = place(source, task.name(), line, column);
    Position at = new Position(line, column);
    return explain(task.name(), source, draft(task, source), at, List.of(asked), Optional.empty());
  }

  private Explanation explainTei(Path file, int line, int column)
      throws IOException, CajistaException {
    String name = environment.shown(file);
    Source tei = new PageTextReader().read(name, InputFile.bytes(file));
    Span place = place(tei, name, line, column);
    Position at = new Position(line, column);
    EncodeTask task = PageTextFinder.of(environment.user(), file, tei.text());
    Source source = source(task);
    Draft draft = draft(task, source);
    TeiOrigin origin = new TeiOrigin(tei.text(), draft.tei());
    if (origin.isBeforeText(place.start())) {
      throw new CajistaException(
          at.in(name)
              + ": this place is not in the text, but before it; only the text is explained.");
    }
    List<Span> asked = origin.of(place);
    if (asked.isEmpty()) {
      throw new CajistaException(
          "%s: «%s» does not come from %s: the TEI was changed here by hand, or the page text was changed since.%s"
              .formatted(
                  at.in(name),
                  shortened(origin.words(place)),
                  task.name(),
                  origin
                      .nearest(place)
                      .map(
                          near ->
                              " The nearest passage is %s, «%s»."
                                  .formatted(
                                      Position.of(source, near.start()).in(task.name()),
                                      source.text(line(source, near.start())).strip()))
                      .orElse("")));
    }
    Position first = Position.of(source, asked.get(0).start());
    return explain(
        task.name(),
        source,
        draft,
        column == 0 ? new Position(first.line(), 0) : first,
        asked,
        Optional.of(new Explanation.TeiPlace(name, at)));
  }

  private static Source source(EncodeTask task) throws IOException {
    return Encoder.source(task.name(), InputFile.bytes(task.raw()));
  }

  private Draft draft(EncodeTask task, Source source) throws IOException, CajistaException {
    EditionPersons known = EditionPersons.of(task.edition(), environment.today());
    return known.encoder().draft(source, task.entry(), known.registers().editors(), Trace.on());
  }

  /** Explains the places {@code asked} of a page text. */
  private static Explanation explain(
      String name,
      Source source,
      Draft draft,
      Position at,
      List<Span> asked,
      Optional<Explanation.TeiPlace> tei) {
    Set<Span> lines = new LinkedHashSet<>();
    for (Span span : asked) {
      for (int n = source.line(span.start()); n <= source.line(span.end() - 1); n++) {
        lines.add(line(source, source.offset(n, 1)));
      }
    }
    List<Decision> decisions =
        draft.report().trace().decisions().stream()
            .filter(one -> overlaps(one.at(), one.question() == Question.ZONE ? lines : asked))
            .toList();
    Set<Integer> numbers =
        lines.stream().map(one -> source.line(one.start())).collect(Collectors.toSet());
    return new Explanation(
        name,
        at,
        lines.stream().map(source::text).collect(Collectors.joining("\n")),
        tei,
        decisions.stream().map(one -> decided(source, one)).toList(),
        draft.marks().stream().filter(marked -> overlaps(marked.at(), asked)).toList(),
        draft.report().diagnostics().stream()
            .filter(found -> numbers.contains(found.line()))
            .toList(),
        sentences(decisions));
  }

  private static boolean overlaps(Span span, Collection<Span> others) {
    return others.stream().anyMatch(span::overlaps);
  }

  private static Explanation.Decided decided(Source source, Decision decision) {
    int start = decision.at().start();
    return new Explanation.Decided(
        new Position(source.line(start), source.column(start)), decision);
  }

  /** Returns a line, or one character of it. */
  private static Span place(Source source, String name, int line, int column) {
    int lines = source.line(Math.max(0, source.text().stripTrailing().length() - 1));
    if (line < 1 || line > lines) {
      throw new IllegalArgumentException(
          name + " has " + lines + " lines, and no line " + line + ".");
    }
    Span whole = line(source, source.offset(line, 1));
    if (column == 0) {
      return whole;
    }
    if (column > whole.length()) {
      throw new IllegalArgumentException(
          "line %d of %s has %d columns, and no column %d."
              .formatted(line, name, whole.length(), column));
    }
    int start = whole.start() + column - 1;
    return new Span(start, start + 1);
  }

  /** Returns the line of the character at {@code offset}, without its line end. */
  private static Span line(Source source, int offset) {
    int start = source.offset(source.line(offset), 1);
    int end = start;
    while (end < source.text().length() && "\r\n".indexOf(source.text().charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_QUOTATION
        ? words
        : words.substring(0, LONGEST_QUOTATION).strip() + " …";
  }

  private static Map<String, String> sentences(List<Decision> decisions) {
    Map<String, String> all = new HashMap<>();
    VotingRules.all().forEach(rule -> all.put(rule.id(), rule.sentence()));
    Map<String, String> voted = new HashMap<>();
    decisions.stream()
        .flatMap(one -> Stream.concat(Stream.of(one.winner()), one.runnerUp().stream()))
        .flatMap(answer -> answer.votes().stream())
        .forEach(vote -> voted.put(vote.rule(), all.get(vote.rule())));
    return voted;
  }
}
