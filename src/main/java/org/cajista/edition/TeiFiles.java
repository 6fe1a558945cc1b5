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

  /** How much of a file is looked at to tell what it is, in bytes: first a little, then more. */
  private static final int START = 2 * 1024;

  private static final int HEAD = 64 * 1024;

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)");

  private static final Pattern SUBSET_END = Pattern.compile("\\]\\s*>");

  private static final String PERSONS = "persons.xml";

  private TeiFiles() {}

  /** The encoded texts of {@code edition} in its order, then others that stand beside them. */
  public static List<Path> of(Edition edition) throws IOException {
    if (!Files.isDirectory(edition.tei())) {
      return List.of();
    }
    Set<Path> files = new LinkedHashSet<>();
    // an edition may have no page texts: its TEI was made elsewhere
    List<Path> raws = Files.isDirectory(edition.raw()) ? edition.rawFiles() : List.of();
    for (Path raw : raws) {
      Path tei = nameFor(raw, edition.tei());
      if (Files.exists(tei)) {
        files.add(tei);
      }
    }
    files.addAll(in(edition.tei()));
    files.remove(edition.persons());
    return new ArrayList<>(files);
  }

  /**
   * The TEI files in {@code folder} by name. A file that is some other XML is none, nor is a
   * personography, nor an encoding that waits beside an editor's file; one that cannot be told is
   * one, so that the editor hears of it.
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

  /** The same in {@code folder} and all folders in it, but for hidden ones. */
  public static List<Path> below(Path folder) throws IOException {
    List<Path> tei = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path in, BasicFileAttributes attributes)
              throws IOException {
            boolean hidden = !in.equals(folder) && in.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isText(file)) {
              tei.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(tei);
    return tei;
  }

  /** Whether {@code file} is one of those that a folder of texts is searched for. */
  public static boolean isText(Path file) throws IOException {
    String name = file.getFileName().toString();
    return name.endsWith(".xml")
        && !name.equals(PERSONS)
        && !TeiFile.isBeside(file)
        && Files.isRegularFile(file)
        && mayBeTei(file);
  }

  /** Where the encoding of {@code raw} stands in {@code folder}. */
  public static Path nameFor(Path raw, Path folder) {
    return folder.resolve(raw.getFileName().toString().replaceFirst("\\.[^.]+$", "") + ".xml");
  }

  private static boolean mayBeTei(Path file) throws IOException {
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

  /** The name of the first element, without a prefix; none if it does not begin in {@code head}. */
  private static Optional<String> root(byte[] bytes) {
    // the names that count are ASCII, whatever the encoding
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
   * The end of a comment, an instruction, a DOCTYPE with its declarations, which may be beyond
   * {@code head}; -1 of all else.
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
    // names of elements stand in the values of entities, too
    Matcher end = SUBSET_END.matcher(head).region(open, head.length());
    return end.find() ? end.end() - 1 : head.length();
  }

  private static int end(String head, String sign, int from) {
    int end = head.indexOf(sign, from);
    return end < 0 ? head.length() : end;
  }
}
