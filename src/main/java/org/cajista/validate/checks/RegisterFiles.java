package org.cajista.validate.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.xml.AddressPolicy;

/**
 * The registers of persons, places and other things that documents mean with pointers such as
 * {@code #ana}, although the element stands in another file: those that the edition names, and
 * those that lie where editions usually keep them. Thread-safe.
 */
public final class RegisterFiles {

  /**
   * How the files of registers are called: listperson.xml, personography.xml, index_of_places.xml.
   */
  private static final Pattern REGISTER =
      Pattern.compile(
          "(?i)(list|index|indices|register|registry|authorit|gazetteer|taxonom|prosopograph"
              + "|standoff|sitelist|person|people|place|bibliograph|orgs|organi[sz]ation).*\\.xml"
              + "|.*(list|index|register|ography|authority|taxonomy|taxonomies|persons|people|places)\\.xml");

  /** How many files are looked at in the folders around a document. */
  private static final int MOST = 80;

  private final List<Path> named;
  private final LinkedFiles files;
  private final Map<Path, List<Path>> found = new ConcurrentHashMap<>();

  /**
   * @param named the files and folders that the edition names; empty if it names none
   * @param files reads and keeps the files
   */
  public RegisterFiles(List<Path> named, LinkedFiles files) {
    this.named = named.stream().flatMap(RegisterFiles::files).toList();
    this.files = files;
  }

  /** True if the edition names its registers, so that an id that is in none of them is lost. */
  boolean areNamed() {
    return !named.isEmpty();
  }

  /**
   * True if a register has the id. Without names of registers, those around {@code document} count.
   */
  boolean have(String id, Path document, AddressPolicy policy) {
    List<Path> all =
        areNamed()
            ? named
            : found.computeIfAbsent(
                document.toAbsolutePath().normalize().getParent(), RegisterFiles::around);
    return all.stream()
        .filter(policy::permits)
        .anyMatch(file -> files.get(file).filter(other -> other.ids().containsKey(id)).isPresent());
  }

  /** Returns the registers in a folder, in the one around it, and in the folders beside it. */
  private static List<Path> around(Path folder) {
    List<Path> files = new ArrayList<>(registers(folder));
    Path outer = folder.getParent();
    if (outer != null) {
      files.addAll(registers(outer));
      try (Stream<Path> beside = Files.list(outer)) {
        beside
            .filter(other -> Files.isDirectory(other) && !other.equals(folder))
            .sorted()
            .forEach(other -> files.addAll(registers(other)));
      } catch (IOException e) {
        // a folder that cannot be listed has no registers for us
        return files;
      }
    }
    return files.stream().limit(MOST).toList();
  }

  private static List<Path> registers(Path folder) {
    return files(folder)
        .filter(file -> REGISTER.matcher(file.getFileName().toString()).matches())
        .toList();
  }

  /** Returns the file itself, or the XML files of a folder. */
  private static Stream<Path> files(Path file) {
    if (!Files.isDirectory(file)) {
      return Stream.of(file);
    }
    try (Stream<Path> all = Files.list(file)) {
      return all
          .filter(one -> one.getFileName().toString().endsWith(".xml"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
