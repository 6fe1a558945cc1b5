package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.Draft;
import org.cajista.Encoder;
import org.cajista.input.InputFile;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.project.select.EncodePlan;
import org.cajista.project.select.EncodeTask;
import org.cajista.report.CajistaException;
import org.cajista.report.Decision;
import org.cajista.report.Position;
import org.cajista.report.Question;
import org.cajista.report.Trace;

/** Encodes one text, keeps what is decided on the way, and picks out what is asked about. */
final class ExplainRun {
  private final Environment environment;

  ExplainRun(Environment environment) {
    this.environment = environment;
  }

  /**
   * Explains one place.
   *
   * @param column from 1; 0 for the whole line
   * @throws IllegalArgumentException if the text has no such place
   */
  Explanation explain(Path file, int line, int column) throws IOException, CajistaException {
    EncodeTask task = EncodePlan.of(environment.user(), List.of(file), Optional.empty()).get(0);
    Source source = Encoder.source(task.name(), InputFile.bytes(task.raw()));
    Span whole = line(source, task.name(), line);
    Span asked = column == 0 ? whole : at(whole, task.name(), line, column);
    EditionPersons known = EditionPersons.of(task.edition(), environment.today());
    Encoder encoder = known.encoder();
    Draft draft = encoder.draft(source, task.entry(), known.registers().editors(), Trace.on());
    List<Decision> decisions =
        draft.report().trace().decisions().stream()
            .filter(one -> one.at().overlaps(one.question() == Question.ZONE ? whole : asked))
            .toList();
    return new Explanation(
        task.name(),
        new Position(line, column),
        source.text(whole),
        decisions.stream().map(one -> decided(source, one)).toList(),
        Encoder.marks(draft.document()).stream()
            .filter(marked -> marked.at().overlaps(asked))
            .toList(),
        draft.report().diagnostics().stream().filter(found -> found.line() == line).toList(),
        sentences(decisions));
  }

  private static Explanation.Decided decided(Source source, Decision decision) {
    int start = decision.at().start();
    return new Explanation.Decided(
        new Position(source.line(start), source.column(start)), decision);
  }

  /** The line without its line end. */
  private static Span line(Source source, String name, int line) {
    int lines = source.line(Math.max(0, source.text().stripTrailing().length() - 1));
    if (line < 1 || line > lines) {
      throw new IllegalArgumentException(
          name + " has " + lines + " lines, and no line " + line + ".");
    }
    int start = source.offset(line, 1);
    int end = start;
    while (end < source.text().length() && "\r\n".indexOf(source.text().charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  private static Span at(Span whole, String name, int line, int column) {
    if (column < 1 || column > whole.length()) {
      throw new IllegalArgumentException(
          "line %d of %s has %d columns, and no column %d."
              .formatted(line, name, whole.length(), column));
    }
    int start = whole.start() + column - 1;
    return new Span(start, start + 1);
  }

  private static Map<String, String> sentences(List<Decision> decisions) {
    Map<String, String> all = new HashMap<>();
    Encoder.rules().forEach(rule -> all.put(rule.id(), rule.sentence()));
    Map<String, String> voted = new HashMap<>();
    decisions.stream()
        .flatMap(one -> Stream.concat(Stream.of(one.winner()), one.runnerUp().stream()))
        .flatMap(answer -> answer.votes().stream())
        .forEach(vote -> voted.put(vote.rule(), all.get(vote.rule())));
    return voted;
  }
}
