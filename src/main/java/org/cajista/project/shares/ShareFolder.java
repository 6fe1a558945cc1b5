package org.cajista.project.shares;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.files.AtomicFile;
import org.cajista.project.letters.LetterCard;
import org.cajista.report.CajistaException;

/**
 * The folder in which the shares of an edition meet. Each share has a file with what all texts must
 * know of its own ({@code 3-of-10.names}), one with its readings ({@code 3-of-10.zip}), and when it
 * is settled who is who, one with its ids ({@code 3-of-10.ids}); the letters, which are linked with
 * each other, are one file for all. A file is there whole or not at all, so that a share that was
 * stopped is simply begun again.
 *
 * <p>The files are in Java's serialisation, of this program's own values alone, and for the version
 * of the program that wrote them.
 */
public final class ShareFolder {
  private static final Pattern NAMES = Pattern.compile("(\\d{1,9})-of-(\\d{1,9})\\.names");
  private static final String LETTERS = "letters.all";

  /** Work that hands over readings. */
  public interface Work {
    /** Does the work, and adds each reading to {@code writer}. */
    void with(Readings.Writer writer) throws IOException;
  }

  private final Path folder;
  private final String version;

  /**
   * @param folder the folder, which need not exist
   * @param version which build of the program reads and writes
   */
  public ShareFolder(Path folder, String version) {
    this.folder = Objects.requireNonNull(folder);
    this.version = Objects.requireNonNull(version);
  }

  /** Writes the readings of a share; nothing of them is in the folder before the work is done. */
  public void write(int share, int shares, Work work) throws IOException {
    AtomicFile.<RuntimeException>write(
        file(share, shares, "zip"),
        temporary -> {
          try (Readings.Writer writer = new Readings.Writer(temporary)) {
            work.with(writer);
          }
        });
  }

  /** Returns the readings of a share. */
  public Readings readings(int share, int shares) throws IOException {
    return new Readings(file(share, shares, "zip"));
  }

  /**
   * Returns how many shares there are.
   *
   * @throws CajistaException if one is missing
   */
  public int shares() throws IOException, CajistaException {
    TreeSet<Integer> there = new TreeSet<>();
    TreeSet<Integer> sizes = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher name = NAMES.matcher(file.getFileName().toString());
        if (name.matches()) {
          there.add(Integer.valueOf(name.group(1)));
          sizes.add(Integer.valueOf(name.group(2)));
        }
      }
    }
    if (sizes.size() != 1) {
      throw new CajistaException(
          folder
              + (sizes.isEmpty()
                  ? ": this folder has no shares. Make them first:"
                  : ": this folder has shares of different numbers (" + sizes + "). Empty it:")
              + " 'cajista encode --shard 1/N --names DIR', and so on to N/N.");
    }
    int all = sizes.first();
    for (int share = 1; share <= all; share++) {
      if (!there.contains(share)) {
        throw new CajistaException(
            "%s: share %d of %d is missing. Run 'cajista encode --shard %d/%d --names %s'."
                .formatted(folder, share, all, share, all, folder));
      }
    }
    return all;
  }

  /** Writes what all texts must know of those of a share. */
  public void texts(int share, int shares, List<SharedText> texts) throws IOException {
    write(file(share, shares, "names"), texts);
  }

  /** Returns what all texts must know of those of a share, in its order. */
  public List<SharedText> texts(int share, int shares) throws IOException, CajistaException {
    return read(file(share, shares, "names"), SharedText.class);
  }

  /** Writes what was settled for the texts of a share. */
  public void settled(int share, int shares, List<SettledText> texts) throws IOException {
    write(file(share, shares, "ids"), texts);
  }

  /**
   * Returns what was settled for the texts of a share, in its order.
   *
   * @throws CajistaException if it is not settled yet
   */
  public List<SettledText> settled(int share, int shares) throws IOException, CajistaException {
    Path file = file(share, shares, "ids");
    if (!Files.exists(file)) {
      throw new CajistaException(
          file + ": this file does not exist. Run 'cajista settle " + folder + "' first.");
    }
    return read(file, SettledText.class);
  }

  /** Writes what all shares need: the letters, which are linked with each other. */
  public void letters(List<LetterCard> letters) throws IOException {
    write(folder.resolve(LETTERS), letters);
  }

  /** Returns the letters of all shares. */
  public List<LetterCard> letters() throws IOException, CajistaException {
    return read(folder.resolve(LETTERS), LetterCard.class);
  }

  private Path file(int share, int shares, String ending) {
    return folder.resolve(share + "-of-" + shares + "." + ending);
  }

  private void write(Path file, List<? extends Serializable> values) throws IOException {
    AtomicFile.<RuntimeException>write(
        file,
        temporary -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary));
              ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(version);
            objects.writeInt(values.size());
            for (Serializable value : values) {
              objects.writeObject(value);
              objects.reset(); // or it would keep all that it has written
            }
          }
        });
  }

  private <T> List<T> read(Path file, Class<T> type) throws IOException, CajistaException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        ObjectInputStream objects = OwnValues.reader(in)) {
      if (!version.equals(objects.readObject())) {
        throw other(file);
      }
      List<T> values = new ArrayList<>();
      for (int left = objects.readInt(); left > 0; left--) {
        values.add(type.cast(objects.readObject()));
      }
      return values;
    } catch (ClassNotFoundException
        | ClassCastException
        | InvalidClassException
        | StreamCorruptedException e) {
      throw other(file);
    }
  }

  private CajistaException other(Path file) {
    return new CajistaException(
        file
            + ": another version of the program wrote this file. Empty the folder, and make all"
            + " shares with one version.");
  }
}
