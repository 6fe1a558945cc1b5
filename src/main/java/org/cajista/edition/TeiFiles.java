package org.cajista.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the encoded texts of an edition or of a folder. */
public final class TeiFiles {

  /** How many bytes of a file are read to find out its kind: first a few, then more. */
  private static final int START = 2 * 1024;

  private static final int HEAD = 64 * 1024;

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)");

  private static final Pattern SUBSET_END = Pattern.compile("\\]\\s*>");

  private static final Set<String> REGISTERS = Set.of("persons.xml", "places.xml", "orgs.xml");

  private TeiFiles() {}

  /** Returns the encoded texts of {@code edition} in its order, then other texts beside them. */
  public static List<Path> of(Edition edition) throws IOException {
    if (!Files.isDirectory(edition.tei())) {
      return List.of();
    }
    Set<Path> files = new LinkedHashSet<>();
    // an edition can have no page texts, if its TEI was made elsewhere
    List<Path> raws = Files.isDirectory(edition.raw()) ? edition.rawFiles() : List.of();
    for (Path raw : raws) {
      Path tei = nameFor(raw, edition.tei());
      if (Files.exists(tei)) {
        files.add(tei);
      }
    }
    files.addAll(in(edition.tei()));
    files.remove(edition.persons());
    List<Path> all = new ArrayList<>(files);
    new OwnFiles(edition.root(), edition.tei()).require(all);
    return all;
  }

  /**
   * Returns the TEI files in {@code folder} by name. Other XML files and registers are left out. A
   * file whose kind is unknown is included, so that the editor hears about it.
   */
  public static List<Path> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    List<Path> tei = new ArrayList<>();
    for (Path file : files) {
      if (isText(file)) {
        tei.add(file);
      }
    }
    return tei;
  }

  /**
   * Returns the TEI files that {@code folder} stands for: those in it, or, if there are none, those
   * in the folders inside it.
   */
  public static List<Path> meantBy(Path folder) throws IOException {
    List<Path> own = in(folder);
    return own.isEmpty() ? below(folder) : own;
  }

  /** Returns the TEI files in {@code folder} and in all folders inside it, except hidden ones. */
  public static List<Path> below(Path folder) throws IOException {
    List<Path> tei = new ArrayList<>();
    Path real = folder.toRealPath(); // a walk does not begin at a link
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path in, BasicFileAttributes attributes)
              throws IOException {
            boolean hidden = !in.equals(real) && in.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isText(file)) {
              tei.add(folder.resolve(real.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(tei);
    return tei;
  }

  /** True if {@code file} is one of the TEI files that are found in a folder. */
  public static boolean isText(Path file) throws IOException {
    String name = file.getFileName().toString();
    return name.endsWith(".xml")
        && !REGISTERS.contains(name)
        && Files.isRegularFile(file)
        && mayBeTei(file);
  }

  /** Returns the file in {@code folder} for the encoding of {@code raw}. */
  public static Path nameFor(Path raw, Path folder) {
    return folder.resolve(stem(raw) + ".xml");
  }

  /** Returns the name of a file without its ending. */
  static String stem(Path raw) {
    return raw.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  /** True if {@code file} is XML whose first element is that of a TEI text, or is not found. */
  public static boolean mayBeTei(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] start = bytes.readNBytes(START);
      Optional<String> root = root(start);
      if (root.isEmpty() && start.length == START) {
        byte[] head = Arrays.copyOf(start, HEAD);
        root = root(Arrays.copyOf(head, START + bytes.readNBytes(head, START, HEAD - START)));
      }
      return root.isEmpty() || root.get().equals("TEI") || root.get().equals("teiCorpus");
    }
  }

  /**
   * Returns the name of the first element without its prefix; empty if it does not begin in these
   * bytes.
   */
  private static Optional<String> root(byte[] bytes) {
    // the interesting names are ASCII in every encoding
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher root = ROOT.matcher(head);
    for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
      int end = endOfOther(head, at);
      if (end >= 0) {
        at = end;
      } else if (root.region(at, head.length()).lookingAt() && !root.hitEnd()) {
        return Optional.of(root.group(1));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the end of a comment, an instruction, or a DOCTYPE with its declarations; it can be
   * beyond {@code head}. Returns -1 for everything else.
   */
  private static int endOfOther(String head, int at) {
    if (head.startsWith("<!--", at)) {
      return end(head, "-->", at + 4);
    } else if (head.startsWith("<?", at)) {
      return end(head, "?>", at + 2);
    } else if (!head.startsWith("<!DOCTYPE", at)) {
      return -1;
    }
    int close = end(head, ">", at);
    int open = head.indexOf('[', at);
    if (open < 0 || close < open) {
      return close;
    }
    // values of entities can contain names of elements too
    Matcher end = SUBSET_END.matcher(head).region(open, head.length());
    return end.find() ? end.end() - 1 : head.length();
  }

  private static int end(String head, String sign, int from) {
    int end = head.indexOf(sign, from);
    return end < 0 ? head.length() : end;
  }
}
