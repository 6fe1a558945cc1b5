package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.TextNames;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionLock;
import org.cajista.project.letters.EditionLetters;
import org.cajista.project.select.EncodePlan;
import org.cajista.project.select.EncodeTask;
import org.cajista.project.select.TeiInputs;
import org.cajista.project.shares.SettledText;
import org.cajista.project.shares.ShareFolder;
import org.cajista.project.shares.SharedText;
import org.cajista.report.CajistaException;

/**
 * Encodes an edition on several computers, or in several processes: each {@linkplain #read reads} a
 * share of the texts, one {@linkplain #settle settles} who is who over all of them, and each
 * {@linkplain #write writes} the TEI of its share. What is written is the same, byte for byte, as
 * when one computer encodes all texts. The three calls meet in a folder that all can see; a call
 * that was stopped is made again.
 */
public final class ProjectShares {
  private final Environment environment;
  private final Edition edition;

  private ProjectShares(Environment environment, Edition edition) {
    this.environment = environment;
    this.edition = edition;
  }

  /**
   * Opens the edition in which the environment's folder lies, however deep.
   *
   * @param environment what is known of the world around
   * @return the calls
   * @throws IOException if the folder cannot be read
   * @throws CajistaException if there is no edition, or its {@code edition.toml} is wrong
   */
  public static ProjectShares around(Environment environment) throws IOException, CajistaException {
    Path folder = environment.folder();
    Optional<Edition> edition = Edition.find(folder);
    if (edition.isEmpty()) {
      throw new CajistaException(
          folder
              + ": this folder is in no edition, and only an edition is encoded in shares. Go to"
              + " the edition, or make one with 'cajista init'.");
    }
    return new ProjectShares(environment, edition.get());
  }

  /**
   * Reads a share of the texts. Nothing of the edition is changed.
   *
   * @param share which texts
   * @param folder where the calls meet; it need not exist
   * @param options whether corrected texts teach; the rest does not count
   * @param listener hears of each text that cannot be read
   * @return how many texts there are
   * @throws IOException if files cannot be read or written
   * @throws CajistaException if this is no edition, or it cannot be used
   */
  public EncodeResult read(
      Share share, Path folder, EncodeOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    return new ShareRun(edition, known(options), meeting(folder), listener)
        .read(share, share.among(tasks()));
  }

  /**
   * Settles who is who over all shares, and writes the registers of the edition.
   *
   * @param folder where the calls meet, with all shares
   * @param options whether corrected texts teach; the rest does not count
   * @param listener hears of doubts about the registers, and of what they hold now
   * @return how many texts there are
   * @throws IOException if files cannot be read or written
   * @throws CajistaException if a share is missing, or the edition cannot be used
   */
  public int settle(Path folder, EncodeOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    Map<String, EncodeTask> tasks = byName();
    return EditionLock.hold(
        edition, listener::warned, () -> settle(folder, options, listener, tasks));
  }

  private int settle(
      Path folder, EncodeOptions options, ProjectListener listener, Map<String, EncodeTask> tasks)
      throws IOException, CajistaException {
    ShareFolder meeting = meeting(folder);
    TeiInputs.removeGone(environment.user(), edition).forEach(listener::warned);
    EditionPersons known = known(options);
    EncodeTask.putSchemas(List.copyOf(tasks.values()));
    List<List<SharedText>> shares = new ArrayList<>();
    int count = meeting.shares();
    for (int share = 1; share <= count; share++) {
      shares.add(meeting.texts(share, count));
    }
    Map<Path, TextNames> names = new LinkedHashMap<>();
    for (List<SharedText> share : shares) {
      for (SharedText text : share) {
        names.put(task(text.raw(), tasks, folder).raw(), text.names());
      }
    }
    Map<Path, Map<String, String>> ids = known.settle(names);
    EditionLetters letters = new EditionLetters(edition);
    for (List<SharedText> share : shares) {
      for (SharedText text : share) {
        EncodeTask task = tasks.get(text.raw());
        letters.add(
            task.raw(),
            text.letter().stream().findFirst().map(card -> card.renamed(ids.get(task.raw()))),
            known.owns(task.tei()));
      }
    }
    meeting.letters(letters.links().letters());
    // the TEI is not yet that of these registers
    BuildRecord record = BuildRecord.of(edition, ProgramBuild.fingerprint());
    record.forget(BuildRecord.Step.ENCODE);
    record.save();
    known.doubts().forEach(listener::doubt);
    listener.persons(known.file(), known.save());
    for (int share = 1; share <= count; share++) {
      List<SettledText> settled = new ArrayList<>();
      for (SharedText text : shares.get(share - 1)) {
        settled.add(
            new SettledText(text.raw(), text.inputs(), ids.get(tasks.get(text.raw()).raw())));
      }
      meeting.settled(share, count, settled);
    }
    return names.size();
  }

  /**
   * Writes the TEI of a share.
   *
   * @param share which texts
   * @param folder where the calls meet, after {@link #settle}
   * @param options whether corrected files are replaced; the rest does not count
   * @param listener hears of each text
   * @return what came of all
   * @throws IOException if files cannot be read or written
   * @throws CajistaException if it is not settled yet who is who, or the edition cannot be used
   */
  public EncodeResult write(
      Share share, Path folder, EncodeOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    ShareFolder meeting = meeting(folder);
    Map<String, EncodeTask> tasks = byName();
    for (SettledText text : meeting.settled(share.number(), share.of())) {
      task(text.raw(), tasks, folder);
    }
    return new ShareRun(edition, known(options), meeting, listener)
        .write(share, tasks, options.force());
  }

  private ShareFolder meeting(Path folder) throws IOException {
    return new ShareFolder(folder, ProgramBuild.fingerprint());
  }

  private EditionPersons known(EncodeOptions options) throws IOException, CajistaException {
    return EditionPersons.of(edition, environment.today(), options.learning());
  }

  private List<EncodeTask> tasks() throws IOException, CajistaException {
    return EncodePlan.of(environment.user(), edition, Optional.empty());
  }

  private Map<String, EncodeTask> byName() throws IOException, CajistaException {
    Map<String, EncodeTask> tasks = new HashMap<>();
    tasks().forEach(task -> tasks.put(ShareRun.name(task), task));
    return tasks;
  }

  private static EncodeTask task(String raw, Map<String, EncodeTask> tasks, Path folder)
      throws CajistaException {
    EncodeTask task = tasks.get(raw);
    if (task == null) {
      throw new CajistaException(
          raw
              + ": this page text was read, but is no longer in the edition. Empty the folder "
              + folder
              + " and read all shares again.");
    }
    return task;
  }
}
