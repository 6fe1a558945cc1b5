package org.cajista.edition.merge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.cajista.files.AtomicFile;

/**
 * Keeps what the program last wrote of a text, packed, in a hidden folder beside it: with that,
 * what an editor has corrected can be told from what the program would write in another way now.
 * The file's seal says which one it was made from, also after a copy or in another branch.
 */
public final class BaseStore {
  private static final String FOLDER = ".cajista";
  private static final String ENDING = ".xml.gz";
  private static final int SEAL = 16;

  /** A file can come back from another branch or a copy. */
  private static final int KEPT = 4;

  private final Path tei;

  /**
   * @param tei the TEI file, which need not exist
   */
  public BaseStore(Path tei) {
    this.tei = tei;
  }

  /** Returns the hidden folder in a folder of TEI files. */
  public static Path in(Path folder) {
    return folder.resolve(FOLDER);
  }

  /** True if an encoding with that fingerprint is kept under the name of this text. */
  public boolean has(String seal) {
    return Files.exists(file(seal));
  }

  /**
   * Keeps what the program has written.
   *
   * @param seal the fingerprint of the encoding
   * @param text the encoding
   */
  public void keep(String seal, String text) throws IOException {
    byte[] bytes = packed(text);
    Path file = file(seal);
    Optional<byte[]> there = AtomicFile.read(file);
    if (there.isEmpty() || !Arrays.equals(there.get(), bytes)) {
      AtomicFile.writeOwn(file, bytes);
    }
  }

  /** Returns the encoding with that fingerprint; empty if it is not kept here, or damaged. */
  public Optional<String> find(String seal) throws IOException {
    Path own = file(seal);
    if (Files.isRegularFile(own)) {
      // what a corrected file needs counts as new, however often its text is encoded again
      Files.setLastModifiedTime(own, FileTime.from(Instant.now()));
      return unpacked(own);
    }
    if (Files.isDirectory(own.getParent())) {
      // the text may have had another name
      String other = "*-" + seal.substring(0, SEAL) + ENDING;
      try (DirectoryStream<Path> files = Files.newDirectoryStream(own.getParent(), other)) {
        for (Path file : files) {
          return unpacked(file);
        }
      }
    }
    return Optional.empty();
  }

  private Path file(String seal) {
    return tei.resolveSibling(FOLDER).resolve(stem() + "-" + seal.substring(0, SEAL) + ENDING);
  }

  private String stem() {
    return tei.getFileName().toString().replaceFirst("\\.xml$", "");
  }

  /**
   * Deletes the oldest encodings of each text in a hidden folder, of which some are kept. It looks
   * at every file there: once a run is enough.
   *
   * @param folder the hidden folder, which need not exist
   */
  public static void prune(Path folder) throws IOException {
    Map<String, List<Path>> byText = new HashMap<>();
    for (Path file : all(folder)) {
      String name = file.getFileName().toString();
      int end = name.length() - ENDING.length() - SEAL - 1;
      if (name.endsWith(ENDING) && end > 0 && name.charAt(end) == '-') {
        byText.computeIfAbsent(name.substring(0, end), text -> new ArrayList<>()).add(file);
      }
    }
    for (List<Path> kept : byText.values()) {
      if (kept.size() > KEPT) {
        kept.sort(Comparator.comparing(BaseStore::age).thenComparing(Comparator.naturalOrder()));
        for (Path old : kept.subList(0, kept.size() - KEPT)) {
          Files.deleteIfExists(old);
        }
      }
    }
  }

  private static List<Path> all(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // it has gone already
    }
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packing = new Packing(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Optional<String> unpacked(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** Packs fast: the file is read only after an editor has corrected the text. */
  private static final class Packing extends GZIPOutputStream {
    Packing(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
