package org.cajista.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.files.AtomicFile;
import org.cajista.files.Attempts;
import org.cajista.report.Fate;

/**
 * One encoded text. Both the program and an editor can write it. The program can replace what it
 * wrote itself. It never replaces a file that an editor has changed, unless it is told to; then it
 * keeps a copy.
 */
public final class TeiFile {

  /**
   * The result of writing an encoding.
   *
   * @param fate what happened
   * @param file the written file: the file itself, the new encoding beside it, or the copy of the
   *     file of the editor
   */
  public record Written(Fate fate, Path file) {}

  /** Names that encodings beside an editor's file have; a text may have such a name, too. */
  private static final Pattern BESIDE = Pattern.compile(".*\\.new(-\\d+)?\\.xml");

  private static final int HEADER = 64 * 1024;

  private final Path file;
  private final Set<Path> others;

  /**
   * @param file the encoded text, which need not exist; its name ends with {@code .xml}
   */
  public TeiFile(Path file) {
    this(file, Set.of());
  }

  /**
   * @param file the encoded text, which need not exist; its name ends with {@code .xml}
   * @param others the files of all texts, absolute and normalised: a new encoding beside an
   *     editor's file never gets the name of another text
   */
  public TeiFile(Path file, Set<Path> others) {
    this.file = file;
    this.others = Set.copyOf(others);
  }

  /**
   * True if {@code file} is an encoding beside a file of an editor. Such a file is not a text of
   * the edition. The encoding of {@code a.new.txt} has such a name, too, so the header decides: it
   * names the page text.
   */
  public static boolean isBeside(Path file) {
    String name = file.getFileName().toString();
    if (!BESIDE.matcher(name).matches()) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String header = new String(bytes.readNBytes(HEADER), StandardCharsets.UTF_8);
      Optional<String> from = EncodedFrom.of(header);
      if (from.isPresent()) {
        Path raw = Path.of(from.get());
        return !TeiFiles.nameFor(raw, Path.of("")).toString().equals(name);
      }
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return true;
    }
  }

  /**
   * True if the file is exactly what the program wrote, so that no work of an editor would be lost
   * with it.
   */
  public boolean isUncorrected() throws IOException {
    return Seal.intact(text(Files.readAllBytes(file)));
  }

  /**
   * Returns a changed text with a seal of its own, if it was sealed before: it stays the program's.
   *
   * @param before the text before the change
   * @param now the text after it
   */
  public static String resealed(String before, String now) {
    return Seal.intact(before) ? Seal.close(Seal.open(now)) : now;
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

  /** Returns nothing if someone saved the file in the meantime. */
  private Optional<Written> attempt(String sealed, boolean force) throws IOException {
    byte[] bytes = sealed.getBytes(StandardCharsets.UTF_8);
    Optional<byte[]> there = AtomicFile.read(file);
    if (there.isEmpty()) {
      return when(AtomicFile.create(file, bytes), Fate.WRITTEN, file);
    }
    byte[] old = there.get();
    String text = text(old);
    boolean same = Seal.of(text).equals(Seal.of(sealed));
    if (Seal.intact(text)) {
      return same
          ? Optional.of(new Written(Fate.UNCHANGED, file))
          : when(AtomicFile.replace(file, old, bytes), Fate.WRITTEN, file);
    }
    if (force) {
      Path copy = writeFree(".xml.bak", ".xml.bak-%d", old);
      return when(AtomicFile.replace(file, old, bytes), Fate.REPLACED, copy);
    }
    return Optional.of(
        same
            ? new Written(Fate.KEPT, file)
            : new Written(Fate.BESIDE, writeFree(".new.xml", ".new-%d.xml", bytes)));
  }

  private static Optional<Written> when(boolean done, Fate fate, Path file) {
    return done ? Optional.of(new Written(fate, file)) : Optional.empty();
  }

  /** Writes to the first such name beside the file that no work of an editor uses. */
  private Path writeFree(String first, String next, byte[] bytes) throws IOException {
    String stem = file.getFileName().toString().replaceFirst("\\.xml$", "");
    Path candidate = file.resolveSibling(stem + first);
    for (int n = 2; !writeTo(candidate, bytes); n++) {
      candidate = file.resolveSibling(stem + next.formatted(n));
    }
    return candidate;
  }

  /** Returns false, and writes nothing, if another text or work of an editor has this name. */
  private boolean writeTo(Path candidate, byte[] bytes) throws IOException {
    if (others.contains(candidate.toAbsolutePath().normalize())) {
      return false;
    }
    Optional<byte[]> there = AtomicFile.read(candidate);
    if (there.isEmpty()) {
      return AtomicFile.create(candidate, bytes);
    }
    return Seal.intact(text(there.get()))
        && (!candidate.toString().endsWith(".xml") || isBeside(candidate))
        && AtomicFile.replace(candidate, there.get(), bytes);
  }

  /**
   * Returns the text of the file. A file that is not UTF-8 counts as a file that the program did
   * not write.
   */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
