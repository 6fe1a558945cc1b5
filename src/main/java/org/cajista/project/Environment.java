package org.cajista.project;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.files.UserFolder;
import org.cajista.validate.SchemaPlaces;

/**
 * The surroundings of the program: folder, time, schemas. It asks neither the system nor its
 * environment variables for anything; whoever calls it says it here.
 *
 * @param folder the folder from which files are named in findings and messages
 * @param clock what time it is: the day of an encoding, the moment that published files carry
 * @param cache the folder in which compiled Schematron is kept from run to run; empty for none
 * @param teiAll the file {@code tei_all.rng}, the schema of all elements of the TEI, where it is
 *     not in a folder {@code schema/}; empty for none
 * @param catalogs addresses of OASIS XML catalogs, which say where schemas are on this computer
 */
public record Environment(
    Path folder, Clock clock, Optional<Path> cache, Optional<Path> teiAll, List<String> catalogs) {

  /** Makes the folder absolute, and takes a copy of the list. */
  public Environment {
    folder = folder.toAbsolutePath().normalize();
    Objects.requireNonNull(clock);
    Objects.requireNonNull(cache);
    Objects.requireNonNull(teiAll);
    catalogs = List.copyOf(catalogs);
  }

  /**
   * Returns an environment of which only the folder is known; the time is that of the system.
   *
   * @param folder the folder from which files are named
   * @return the environment
   */
  public static Environment of(Path folder) {
    return new Environment(
        folder, Clock.systemUTC(), Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * Returns the name of a file as findings and messages show it.
   *
   * @param file a file
   * @return its path from the folder where it lies below, else its absolute path
   */
  public String shown(Path file) {
    return user().shown(file);
  }

  UserFolder user() {
    return new UserFolder(folder);
  }

  /** Returns the day of an encoding. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Returns where schemas are. */
  SchemaPlaces schemas() {
    return new SchemaPlaces(teiAll, catalogs, cache);
  }
}
