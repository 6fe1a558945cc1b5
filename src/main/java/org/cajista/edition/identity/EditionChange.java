package org.cajista.edition.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.xerces.util.XMLChar;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.Edition;
import org.cajista.edition.TeiFile;
import org.cajista.edition.TeiFiles;
import org.cajista.edition.identity.RegisterChange.Action;
import org.cajista.files.Attempts;
import org.cajista.files.FileSet;
import org.cajista.model.register.RegisterKind;
import org.cajista.report.CajistaException;
import org.cajista.report.RegisterChanged;
import org.cajista.xml.WellFormed;
import org.xml.sax.SAXException;

/**
 * Changes a register of an edition and all texts that point to it, those that an editor has
 * corrected too: all of them, or none.
 */
public final class EditionChange {
  private static final Pattern OTHER_ENCODING =
      Pattern.compile("^\uFEFF?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])");

  private final Edition edition;
  private final RegisterKind kind;
  private final Path register;
  private final UnaryOperator<String> shown;

  /**
   * What was changed.
   *
   * @param counts how much
   * @param files each file before and after
   */
  public record Made(RegisterChanged counts, List<FileSet.Change> files) {

    /** Copies the list. */
    public Made {
      files = List.copyOf(files);
    }
  }

  /** A file that was read, and what becomes of it. */
  private record OpenFile(Path file, byte[] bytes, String text, ChangedTei changed) {}

  /**
   * @param shown the name of a file in messages
   */
  public EditionChange(Edition edition, RegisterKind kind, UnaryOperator<String> shown) {
    this.edition = edition;
    this.kind = kind;
    this.register = edition.register(kind);
    this.shown = shown;
  }

  /**
   * Makes a change.
   *
   * @param within of a split: the texts in which mentions are moved; empty for all
   * @throws CajistaException if the change is not possible; then nothing is changed
   */
  public Made make(RegisterChange change, Set<Path> within) throws IOException, CajistaException {
    return Attempts.<Made, CajistaException>until(register, () -> attempt(change, within));
  }

  /** Returns nothing if someone saved a file in the meantime. */
  private Optional<Made> attempt(RegisterChange change, Set<Path> within)
      throws IOException, CajistaException {
    if (!Files.exists(register)) {
      throw wrong(register, "there is no such register yet. 'cajista encode' writes it.");
    }
    OpenFile entries = open(register, change);
    require(change, entries);
    List<OpenFile> texts = new ArrayList<>();
    for (Path file : files(change, within)) {
      texts.add(open(file, change));
    }
    Set<String> moved = new LinkedHashSet<>();
    Set<String> kept = new TreeSet<>();
    for (OpenFile text : texts) {
      moved.addAll(text.changed().moved());
      kept.addAll(text.changed().kept());
      requireFree(change, text);
    }
    if (change.action() == Action.SPLIT) {
      keepOthers(change, texts, kept);
      if (moved.isEmpty()) {
        throw wrong(register, "no mention of «" + change.id() + "» is meant by this split.");
      }
    }
    Map<OpenFile, String> now = new LinkedHashMap<>();
    now.put(entries, entries.changed().ofRegister(moved, kept));
    for (OpenFile text : texts) {
      String changed = text.changed().ofText();
      // what a split has decided no encoding can find out again: such a text is the editor's
      now.put(
          text,
          change.action() == Action.SPLIT
              ? changed
              : new TeiFile(text.file()).resealed(text.text(), changed));
    }
    return write(now);
  }

  private Optional<Made> write(Map<OpenFile, String> now) throws IOException, CajistaException {
    List<FileSet.Change> changes = new ArrayList<>();
    int pointers = 0;
    int texts = 0;
    for (Map.Entry<OpenFile, String> file : now.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(bytes, file.getKey().bytes())) {
        requireXml(file.getKey().file(), file.getValue());
        changes.add(new FileSet.Change(file.getKey().file(), file.getKey().bytes(), bytes));
        texts += file.getKey().file().equals(register) ? 0 : 1;
        pointers += file.getKey().changed().pointers();
      }
    }
    return FileSet.replace(BuildRecord.folder(edition), changes)
        ? Optional.of(new Made(new RegisterChanged(texts, pointers), changes))
        : Optional.empty();
  }

  /** The texts of the edition, and the other registers, whose entries can point to this one. */
  private List<Path> files(RegisterChange change, Set<Path> within) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : TeiFiles.of(edition)) {
      if (within.isEmpty() || within.contains(file.toAbsolutePath().normalize())) {
        files.add(file);
      }
    }
    for (RegisterKind other : RegisterKind.values()) {
      Path file = edition.register(other);
      if (other != kind && change.action() != Action.SPLIT && Files.exists(file)) {
        files.add(file);
      }
    }
    return files;
  }

  /** Adds the names that stay with the old entry in texts in which nothing is moved. */
  private void keepOthers(RegisterChange change, List<OpenFile> read, Set<String> kept)
      throws IOException, CajistaException {
    Set<Path> done = new LinkedHashSet<>();
    read.forEach(one -> done.add(one.file()));
    RegisterChange nothing =
        new RegisterChange(Action.SPLIT, change.id(), change.other(), Optional.of(""));
    for (Path file : files(change, Set.of())) {
      if (!done.contains(file)) {
        kept.addAll(open(file, nothing).changed().kept());
      }
    }
  }

  private void require(RegisterChange change, OpenFile entries) throws CajistaException {
    if (!entries.changed().hasEntry(change.id())) {
      throw wrong(register, "there is no entry «" + change.id() + "».");
    }
    switch (change.action()) {
      case MERGE -> {
        if (change.id().equals(change.other())) {
          throw wrong(register, "«" + change.id() + "» is one entry already.");
        }
        if (!entries.changed().hasEntry(change.other())) {
          throw wrong(register, "there is no entry «" + change.other() + "».");
        }
      }
      case RENAME, SPLIT -> {
        if (!XMLChar.isValidNCName(change.other())) {
          throw wrong(
              register,
              "«"
                  + change.other()
                  + "» cannot be an xml:id: it must begin with a letter, and have only letters,"
                  + " figures, full stops, hyphens and underscores.");
        }
        if (entries.changed().hasEntry(change.other())) {
          throw wrong(
              register,
              "there is an entry «" + change.other() + "» already. To make one of both: merge.");
        }
      }
      case DROP -> {
        if (entries.changed().isLast()) {
          throw wrong(
              register, "«" + change.id() + "» is the last entry, and a list must have one.");
        }
      }
    }
  }

  private void requireFree(RegisterChange change, OpenFile text) throws CajistaException {
    if (change.action() != Action.DROP && text.changed().hasOther(change.other())) {
      throw wrong(
          text.file(), "another element has the xml:id «" + change.other() + "». Nothing changed.");
    }
  }

  private OpenFile open(Path file, RegisterChange change) throws IOException, CajistaException {
    byte[] bytes = Files.readAllBytes(file);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw wrong(file, "this file is not UTF-8, so that nothing was changed. Save it as UTF-8.");
    }
    if (OTHER_ENCODING.matcher(text).find()) {
      throw wrong(file, "this file is not UTF-8, so that nothing was changed. Save it as UTF-8.");
    }
    requireXml(file, text);
    String name = String.valueOf(register.getFileName());
    return new OpenFile(file, bytes, text, new ChangedTei(kind, name, change, text));
  }

  private void requireXml(Path file, String text) throws IOException, CajistaException {
    try {
      WellFormed.require(text);
    } catch (SAXException e) {
      throw wrong(
          file, "this file is not well-formed XML, so that nothing was changed: " + e.getMessage());
    }
  }

  private CajistaException wrong(Path file, String sentence) {
    return new CajistaException(shown.apply(file.toString()) + ": " + sentence);
  }
}
