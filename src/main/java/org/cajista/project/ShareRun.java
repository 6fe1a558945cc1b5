package org.cajista.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.Reading;
import org.cajista.TextNames;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.Edition;
import org.cajista.files.FolderLock;
import org.cajista.files.Parallel;
import org.cajista.input.InputFile;
import org.cajista.project.letters.LetterCard;
import org.cajista.project.letters.LetterLinks;
import org.cajista.project.select.EncodeTask;
import org.cajista.project.shares.Readings;
import org.cajista.project.shares.SettledText;
import org.cajista.project.shares.ShareFolder;
import org.cajista.project.shares.SharedText;
import org.cajista.report.CajistaException;

/**
 * The work on the texts of one share, several at a time; one that fails does not stop the others.
 */
final class ShareRun {
  private final Edition edition;
  private final EditionPersons known;
  private final ShareFolder meeting;
  private final ProjectListener listener;

  /**
   * @param known what the edition knows of persons
   * @param meeting where the shares meet
   * @param listener hears of each text
   */
  ShareRun(Edition edition, EditionPersons known, ShareFolder meeting, ProjectListener listener) {
    this.edition = edition;
    this.known = known;
    this.meeting = meeting;
    this.listener = listener;
  }

  /** A text that was read, or the reason why not. */
  private record Read(SharedText text, Optional<Reading> reading, Optional<TextResult> stopped) {}

  /** Reads the texts of a share, for the others to see. */
  EncodeResult read(Share share, List<EncodeTask> tasks) throws IOException {
    List<SharedText> texts = new ArrayList<>();
    EncodeResult[] all = {new EncodeResult(0, 0, 0, false)};
    listener.begins(ProjectStage.ENCODE, tasks.size());
    try {
      meeting.write(
          share.number(),
          share.of(),
          readings ->
              Parallel.each(
                  tasks,
                  EncodeTask::raw,
                  this::read,
                  read -> {
                    listener.step();
                    read.reading()
                        .ifPresent(reading -> keep(read.text(), reading, texts, readings));
                    read.stopped().ifPresent(listener::encoded);
                    all[0] =
                        all[0].plus(
                            read.stopped()
                                .orElseGet(() -> new TextResult.UpToDate(read.text().raw())));
                  }));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    meeting.texts(share.number(), share.of(), texts);
    listener.ends(ProjectStage.ENCODE);
    return new EncodeResult(all[0].texts(), 0, all[0].wrong(), all[0].broken());
  }

  private Read read(EncodeTask task) {
    try {
      String inputs = task.inputs();
      Reading reading = TextSteps.read(task, InputFile.bytes(task.raw()), task.schema(), known);
      List<LetterCard> letter = LetterCard.of(task.tei(), reading.tei()).stream().toList();
      SharedText text = new SharedText(name(task), inputs, reading.names(), letter);
      return new Read(text, Optional.of(reading), Optional.empty());
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new Read(
          new SharedText(name(task), "", new TextNames("", List.of(), List.of()), List.of()),
          Optional.empty(),
          Optional.of(new TextResult.Stopped(task.name(), new FailureCause(trouble))));
    }
  }

  private static void keep(
      SharedText text, Reading reading, List<SharedText> texts, Readings.Writer readings) {
    try {
      readings.add(text.raw(), reading);
      texts.add(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the TEI of a share.
   *
   * @param tasks the texts of the edition by their paths in it
   * @param force true if files that an editor has corrected are replaced
   */
  EncodeResult write(Share share, Map<String, EncodeTask> tasks, boolean force)
      throws IOException, CajistaException {
    List<SettledText> texts = meeting.settled(share.number(), share.of());
    LetterLinks links = new LetterLinks(meeting.letters());
    List<SettledText> made = new ArrayList<>();
    EncodeResult[] all = {new EncodeResult(0, 0, 0, false)};
    listener.begins(ProjectStage.ENCODE, texts.size());
    try (Readings readings = meeting.readings(share.number(), share.of())) {
      Iterator<SettledText> told = texts.iterator();
      Parallel.each(
          texts,
          text -> tasks.get(text.raw()).raw(),
          text -> write(text, tasks.get(text.raw()), readings, links, force),
          result -> {
            SettledText text = told.next();
            if (result.good()) {
              made.add(text);
            }
            all[0] = all[0].plus(result);
            listener.step();
            listener.encoded(result);
          });
    }
    listener.ends(ProjectStage.ENCODE);
    record(made, tasks);
    listener.allEncoded(all[0]);
    return all[0];
  }

  private TextResult write(
      SettledText text, EncodeTask task, Readings readings, LetterLinks links, boolean force) {
    try {
      Reading renamed = known.encoder().rename(readings.of(text.raw()), text.ids());
      return TextSteps.write(task, renamed.withTei(links.apply(task.tei(), renamed.tei())), force);
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new TextResult.Stopped(task.name(), new FailureCause(trouble));
    }
  }

  /** Records what was made. The other shares do the same, so the record is theirs, too. */
  private void record(List<SettledText> made, Map<String, EncodeTask> tasks) throws IOException {
    String waiting = "Another share is being recorded. Waiting until this is done.";
    FolderLock lock = FolderLock.of(BuildRecord.folder(edition), () -> listener.warned(waiting));
    try {
      BuildRecord record = BuildRecord.of(edition, ProgramBuild.fingerprint());
      for (SettledText text : made) {
        known.done(record, tasks.get(text.raw()).tei(), text.inputs());
      }
      record.save();
    } finally {
      lock.close();
    }
  }

  /** Returns the path of a page text in the edition: the same on all computers. */
  static String name(EncodeTask task) {
    return task.edition()
        .root()
        .toAbsolutePath()
        .normalize()
        .relativize(task.raw().toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }
}
