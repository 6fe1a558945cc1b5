package org.cajista.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.edition.Edition;
import org.cajista.input.InputFile;
import org.cajista.input.PageReaders;
import org.cajista.model.Source;
import org.cajista.project.doubts.DoubtIds;
import org.cajista.project.doubts.SeenDoubts;
import org.cajista.project.doubts.UnsureMarks;
import org.cajista.project.select.EncodePlan;
import org.cajista.project.select.EncodeTask;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;
import org.cajista.report.Doubt;
import org.cajista.report.Messages;
import org.cajista.report.Severity;
import org.cajista.report.encoding.LocatedDiagnostic;

/**
 * The worklist of an edition: all that the encoder, {@code validate} and the registers doubt, in
 * one order of weight, and what an editor has ticked off.
 */
public final class ProjectDoubts {
  private static final int ERROR = 100;
  private static final int CHECK = 80;
  private static final int ENCODER = 60;
  private static final int REGISTER = 50;
  private static final int LOW = 30;
  private static final int MEDIUM = 10;

  /** Many places of one kind weigh more, but never as much as another kind. */
  private static final int MOST_PLACES = 9;

  /** So many characters of a long line before and after a finding are shown. */
  private static final int CONTEXT = 60;

  private final Environment environment;
  private final Edition edition;
  private final DoubtIds ids = new DoubtIds();
  private final List<Doubt> found = new ArrayList<>();

  ProjectDoubts(Environment environment, Edition edition) {
    this.environment = environment;
    this.edition = edition;
  }

  /**
   * Returns all doubts, the heaviest first. The page texts are encoded anew for it, and nothing is
   * written.
   *
   * @return the doubts, also those that were ticked off
   * @throws IOException if a file cannot be read
   * @throws CajistaException if the edition cannot be used
   */
  public List<Doubt> all() throws IOException, CajistaException {
    SeenDoubts seen = SeenDoubts.in(edition.root());
    found.clear();
    boolean encoded = false;
    for (EncodeTask task : EncodePlan.of(environment.user(), edition, Optional.empty())) {
      addOfEncoder(task, seen);
      if (Files.exists(task.tei())) {
        addUnsure(task.tei(), seen);
        encoded = true;
      }
    }
    if (encoded) {
      Set<Diagnostic> once = new HashSet<>();
      new Validation(
              environment,
              Optional.of(edition),
              List.of(),
              ValidateOptions.USUAL,
              checks(CHECK, once, seen))
          .run();
      new ProjectPersons(environment, edition).check(checks(REGISTER, once, seen));
    }
    found.sort(Doubt.BY_WEIGHT);
    return List.copyOf(found);
  }

  /**
   * Returns what a TEI file itself says to be unsure of. Nothing is encoded for it.
   *
   * @param tei the file
   * @return the doubts, also those that were ticked off
   * @throws IOException if the file cannot be read
   */
  public List<Doubt> marks(Path tei) throws IOException {
    found.clear();
    addUnsure(tei, SeenDoubts.in(edition.root()));
    found.sort(Doubt.BY_WEIGHT);
    return List.copyOf(found);
  }

  /**
   * Ticks one doubt off, or takes the tick away.
   *
   * @param doubt the doubt
   * @param undo true to take the tick away
   * @throws IOException if the file of the edition cannot be read or written
   */
  public void tick(Doubt doubt, boolean undo) throws IOException {
    SeenDoubts seen = SeenDoubts.in(edition.root());
    if (undo) {
      seen.remove(doubt.id());
    } else {
      seen.add(doubt.id(), doubt.finding().message());
    }
    seen.save();
  }

  /**
   * Ticks doubts off, or takes the ticks away.
   *
   * @param names the ids of the doubts
   * @param undo true to take the ticks away
   * @return the ids that are not known
   * @throws IOException if a file cannot be read or written
   * @throws CajistaException if the edition cannot be used
   */
  public List<String> tick(List<String> names, boolean undo) throws IOException, CajistaException {
    SeenDoubts seen = SeenDoubts.in(edition.root());
    List<String> unknown = new ArrayList<>();
    List<Doubt> all = undo ? List.of() : all();
    for (String name : names) {
      Optional<Doubt> one = all.stream().filter(doubt -> doubt.id().equals(name)).findFirst();
      one.ifPresent(doubt -> seen.add(name, doubt.finding().message()));
      if (undo ? !seen.remove(name) : one.isEmpty()) {
        unknown.add(name);
      }
    }
    seen.save();
    return unknown;
  }

  private void addOfEncoder(EncodeTask task, SeenDoubts seen) throws IOException, CajistaException {
    byte[] bytes = InputFile.bytes(task.raw());
    Source source = new PageReaders().read(task.name(), bytes);
    if (source.text().isBlank()) {
      return;
    }
    List<LocatedDiagnostic> doubts =
        new EncodeRun(environment, EncodeOptions.ALL, Optional.empty(), ProjectListener.SILENT)
            .encode(task, bytes)
            .result()
            .findings()
            .doubts();
    for (LocatedDiagnostic each : doubts) {
      Diagnostic finding = each.diagnostic();
      if (finding.severity() != Severity.INFO) {
        String context = line(source, finding.line());
        String tei = environment.shown(task.tei());
        add(
            finding.severity() == Severity.ERROR ? ERROR : ENCODER,
            finding,
            each.place().map(id -> tei + "#" + id).orElse(tei),
            context,
            context.isEmpty() ? finding.message() : context,
            seen);
      }
    }
  }

  private static String line(Source source, int line) {
    if (line == 0) {
      return "";
    }
    int start = source.offset(line, 1);
    int end = source.text().indexOf('\n', start);
    return source.text().substring(start, end < 0 ? source.text().length() : end).strip();
  }

  private void addUnsure(Path path, SeenDoubts seen) throws IOException {
    String file = environment.shown(path);
    Source tei = new Source(file, Files.readString(path, StandardCharsets.UTF_8), "UTF-8");
    for (UnsureMarks.Mark mark : UnsureMarks.of(tei.text())) {
      String code = mark.low() ? "mark.low" : "mark.medium";
      String meaning = mark.meaning().isEmpty() ? "" : " (" + mark.meaning() + ")";
      int line = tei.line(mark.offset());
      int column = tei.column(mark.offset());
      add(
          (mark.low() ? LOW : MEDIUM) + Math.min(MOST_PLACES, mark.count()),
          new Diagnostic(
              file,
              line,
              column,
              Severity.INFO,
              code,
              Messages.format(code, mark.words(), mark.element() + meaning, mark.count())),
          file + ":" + line + ":" + column,
          mark.context(),
          mark.element() + "\0" + mark.words() + "\0" + mark.meaning(),
          seen);
    }
  }

  private ProjectListener checks(int weight, Set<Diagnostic> once, SeenDoubts seen) {
    return new ProjectListener() {
      @Override
      public void validated(String file, List<Diagnostic> findings) {
        for (Diagnostic one : findings) {
          Diagnostic finding = one.in(environment.shown(Path.of(one.file())));
          if (finding.severity() != Severity.INFO && once.add(finding)) {
            String context =
                finding
                    .evidence()
                    .excerpt()
                    .map(line -> around(line.text(), line.start()))
                    .orElse("");
            add(
                finding.severity() == Severity.ERROR ? ERROR : weight,
                finding,
                finding.file() + ":" + finding.line() + ":" + finding.column(),
                context,
                finding.message().replaceAll("\\d+", "#") + "\0" + finding.evidence().value(),
                seen);
          }
        }
      }

      @Override
      public void doubt(Diagnostic finding) {
        validated(finding.file(), List.of(finding));
      }
    };
  }

  private static String around(String line, int at) {
    int from = Math.max(0, at - CONTEXT);
    return line.substring(from, Math.min(line.length(), at + CONTEXT)).strip();
  }

  /** Returns the name of a file that is the same on every computer. */
  private String inEdition(String file) {
    Path path = environment.folder().resolve(file).normalize();
    Path root = edition.root().toAbsolutePath().normalize();
    return (path.startsWith(root) ? root.relativize(path) : path).toString().replace('\\', '/');
  }

  private void add(
      int weight, Diagnostic finding, String tei, String context, String words, SeenDoubts seen) {
    String id = ids.next(finding.code(), inEdition(finding.file()), words);
    found.add(new Doubt(id, weight, finding, tei, context, seen.has(id)));
  }
}
