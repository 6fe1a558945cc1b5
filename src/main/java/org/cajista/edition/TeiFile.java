package org.cajista.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cajista.edition.merge.BaseStore;
import org.cajista.edition.merge.Merged;
import org.cajista.files.AtomicFile;
import org.cajista.files.Attempts;
import org.cajista.report.CajistaException;
import org.cajista.report.Fate;
import org.cajista.report.MarkedConflict;
import org.cajista.report.MergeChoice;

/**
 * One encoded text. Both the program and an editor can write it. The program replaces what it wrote
 * itself. With a file that an editor has changed it merges the new encoding; where both have
 * changed the same place, the file stays as it is until the editor has spoken.
 */
public final class TeiFile {

  /**
   * The result of writing an encoding.
   *
   * @param fate what happened
   * @param file the written file: the file itself, the one in which conflicts are marked, or the
   *     copy of the file of the editor
   * @param conflicts how many are to be decided
   */
  public record Written(Fate fate, Path file, int conflicts) {
    Written(Fate fate, Path file) {
      this(fate, file, 0);
    }
  }

  private static final String AGAIN = "Run 'cajista encode' again: it merges anew.";

  private final Path file;
  private final ToIntFunction<String> errors;
  private final BaseStore bases;

  /**
   * @param file the encoded text, which need not exist; its name ends with {@code .xml}
   */
  public TeiFile(Path file) {
    this(file, tei -> 0);
  }

  /**
   * @param file the encoded text, which need not exist; its name ends with {@code .xml}
   * @param errors the number of errors that a check finds in a text; a merge that makes more of
   *     them is none
   */
  public TeiFile(Path file, ToIntFunction<String> errors) {
    this.file = file;
    this.errors = errors;
    this.bases = new BaseStore(file);
  }

  /**
   * True if the file is exactly what the program wrote, so that no work of an editor would be lost
   * with it.
   */
  public boolean isUncorrected() throws IOException {
    return Seal.intact(text(Files.readAllBytes(file)));
  }

  /** True if what the program had written when the editor began is kept here. */
  public boolean hasBase() throws IOException {
    return base(text(Files.readAllBytes(file))).isPresent();
  }

  /**
   * Returns a changed text with a seal of its own, if it was sealed before: it stays the program's.
   *
   * @param before the text before the change
   * @param now the text after it
   */
  public String resealed(String before, String now) throws IOException {
    if (!Seal.intact(before)) {
      return now;
    }
    String sealed = Seal.close(Seal.open(now));
    keep(sealed);
    return sealed;
  }

  /**
   * Writes a new encoding. What someone saves in the meantime is not lost.
   *
   * @param tei the TEI document
   * @param force true if a file of an editor can be replaced
   */
  public Written write(String tei, boolean force) throws IOException {
    String sealed = Seal.close(tei);
    return Attempts.until(file, () -> attempt(sealed, force));
  }

  private void keep(String sealed) throws IOException {
    bases.keep(Seal.of(sealed).orElseThrow(), Seal.open(sealed));
  }

  /** Returns nothing if someone saved the file in the meantime. */
  private Optional<Written> attempt(String sealed, boolean force) throws IOException {
    byte[] bytes = sealed.getBytes(StandardCharsets.UTF_8);
    Optional<byte[]> there = AtomicFile.read(file);
    if (there.isEmpty()) {
      keep(sealed);
      return when(AtomicFile.create(file, bytes), new Written(Fate.WRITTEN, file));
    }
    byte[] old = there.get();
    String text = text(old);
    boolean intact = Seal.intact(text);
    if (Seal.of(text).equals(Seal.of(sealed)) && (intact || !force)) {
      if (!bases.has(Seal.of(sealed).orElseThrow())) {
        keep(sealed);
      }
      return Optional.of(new Written(intact ? Fate.UNCHANGED : Fate.KEPT, file));
    }
    if (intact || force) {
      keep(sealed);
      Path written = intact ? file : copy(old);
      return when(
          AtomicFile.replace(file, old, bytes),
          new Written(intact ? Fate.WRITTEN : Fate.REPLACED, written));
    }
    requireUtf8(old);
    return merge(new EditedTei(text, sealed, base(text), errors), old);
  }

  /** Returns what the program had written when the editor began; empty if that is not known. */
  private Optional<String> base(String text) throws IOException {
    Optional<String> seal = Seal.of(text);
    return seal.isPresent() ? bases.find(seal.get()) : Optional.empty();
  }

  private Optional<Written> merge(EditedTei edited, byte[] old) throws IOException {
    Merged merged = edited.merged();
    if (merged.conflicts().isEmpty()) {
      if (edited.isLike(merged.yours())) {
        deleteUntouched();
        return Optional.of(new Written(Fate.KEPT, file));
      }
      return when(settle(edited, merged, merged.yours(), old), new Written(Fate.MERGED, file));
    }
    keep(edited.encoding());
    Optional<byte[]> there = AtomicFile.read(marked());
    Optional<MarkedFile> begun = there.flatMap(bytes -> MarkedFile.read(text(bytes)));
    int conflicts = merged.conflicts().size();
    if (there.isPresent() && (begun.isEmpty() || !begun.get().intact())) {
      // someone works on it
      int left = begun.map(marks -> marks.conflicts().size()).orElse(conflicts);
      return Optional.of(new Written(Fate.CONFLICTING, marked(), left));
    }
    byte[] bytes = edited.marked(merged).file().getBytes(StandardCharsets.UTF_8);
    boolean done =
        there.isPresent()
            ? AtomicFile.replace(marked(), there.get(), bytes)
            : AtomicFile.create(marked(), bytes);
    return when(done, new Written(Fate.CONFLICTING, marked(), conflicts));
  }

  /**
   * Returns the file in which the conflicts of the last encoding are marked; empty if there are
   * none.
   */
  public Optional<MarkedFile> pending() throws IOException {
    return AtomicFile.read(marked()).flatMap(bytes -> MarkedFile.read(text(bytes)));
  }

  /** Returns the place of the file in which conflicts are marked, which need not exist. */
  public Path marked() {
    return file.resolveSibling(file.getFileName() + MarkedFile.ending());
  }

  /**
   * Ends a merge as the editor has decided.
   *
   * @return where the result is; for {@link MergeChoice#THEIRS} the copy of the editor's file
   * @throws CajistaException if the merge cannot be ended like this; then nothing is changed
   */
  public Written resolve(MergeChoice choice) throws IOException, CajistaException {
    return Attempts.<Written, CajistaException>until(file, () -> resolution(choice));
  }

  private Optional<Written> resolution(MergeChoice choice) throws IOException, CajistaException {
    MarkedFile marks =
        pending().orElseThrow(() -> wrong(file, "there are no conflicts to decide."));
    byte[] old = AtomicFile.read(file).orElseThrow(() -> wrong(file, "this file is missing."));
    String text = text(old);
    String encoding =
        bases
            .find(marks.theirs())
            .map(Seal::close)
            .orElseThrow(() -> wrong(file, "the new encoding is no longer kept. " + AGAIN));
    EditedTei edited = new EditedTei(text, encoding, base(text), errors);
    if (!edited.sum().equals(marks.yours())) {
      throw wrong(file, "this file has changed since the conflicts were marked. " + AGAIN);
    }
    Merged merged = edited.merged();
    String now =
        switch (choice) {
          case OURS -> merged.yours();
          case THEIRS -> merged.theirs();
          case EDITED -> decided(marks);
        };
    Optional<String> fault = edited.fault(now);
    if (fault.isPresent()) {
      Path place = choice == MergeChoice.EDITED ? marked() : file;
      throw wrong(
          place, "the merged file cannot be used: " + fault.get() + ". Nothing was changed.");
    }
    Path kept = choice == MergeChoice.THEIRS ? copy(old) : file;
    if (!settle(edited, merged, now, old)) {
      return Optional.empty();
    }
    Files.deleteIfExists(marked());
    return Optional.of(new Written(Fate.MERGED, kept));
  }

  private String decided(MarkedFile marks) throws CajistaException {
    if (!marks.conflicts().isEmpty()) {
      MarkedConflict first = marks.conflicts().get(0);
      throw new CajistaException(
          "%s:%d:%d: a conflict is still marked here. Delete what is wrong, and the marks <?yours?>,"
                  .formatted(marked(), first.line(), first.column())
              + " <?before?>, <?new?>, <?end?>.");
    }
    return marks.text();
  }

  private static CajistaException wrong(Path file, String sentence) {
    return new CajistaException(file + ": " + sentence);
  }

  /** Puts the merged text into the place of the editor's file; false if someone saved it. */
  private boolean settle(EditedTei edited, Merged merged, String text, byte[] old)
      throws IOException {
    bases.keep(Seal.of(edited.encoding()).orElseThrow(), merged.encoding());
    boolean done =
        AtomicFile.replace(file, old, edited.with(text).getBytes(StandardCharsets.UTF_8));
    if (done) {
      deleteUntouched();
    }
    return done;
  }

  /** Deletes the file in which conflicts are marked, unless someone works on it. */
  private void deleteUntouched() throws IOException {
    Optional<byte[]> there = AtomicFile.read(marked());
    if (there
        .flatMap(bytes -> MarkedFile.read(text(bytes)))
        .filter(MarkedFile::intact)
        .isPresent()) {
      Files.deleteIfExists(marked());
    }
  }

  private static Optional<Written> when(boolean done, Written written) {
    return done ? Optional.of(written) : Optional.empty();
  }

  /** Copies an editor's file to the first name that is free. */
  private Path copy(byte[] bytes) throws IOException {
    Path copy = file.resolveSibling(file.getFileName() + ".bak");
    for (int n = 2; !AtomicFile.create(copy, bytes); n++) {
      copy = file.resolveSibling(file.getFileName() + ".bak-" + n);
    }
    return copy;
  }

  private void requireUtf8(byte[] bytes) throws IOException {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new FileSystemException(
          file.toString(),
          null,
          "you have changed this file, and it is not UTF-8, so that no new encoding can be merged"
              + " with it. Save it as UTF-8, or use --force to replace it (a copy is kept)");
    }
  }

  /**
   * Returns the text of the file. A file that is not UTF-8 counts as a file that the program did
   * not write.
   */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
