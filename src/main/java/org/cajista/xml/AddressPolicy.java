package org.cajista.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cajista.xml.RefusedAddress.Reason;

/**
 * Decides what may be read for a file that names addresses: a document, a schema, a stylesheet.
 * Every address is opened here and nowhere else.
 *
 * <p>Only files below certain folders, as they really lie: a symbolic link does not lead out. Never
 * the network, never another computer, never an archive. What the program itself brings has
 * addresses of its own, {@code cajista:/…}. Thread-safe.
 */
public final class AddressPolicy {

  /** The file that makes a folder an edition. */
  public static final String EDITION_FILE = "edition.toml";

  /** The scheme of what the program itself brings. */
  public static final String PROGRAM = "cajista";

  private static final Set<String> ARCHIVES = Set.of("jar", "zip", "wsjar", "vfszip");
  private static final Set<String> NO_FILES =
      Set.of("data", "classpath", "jrt", "mailto", "javascript", "urn", "tag", "about", "blob");

  /** A place that has a scheme of its own. */
  public interface Place {
    /**
     * Opens the file at this place.
     *
     * @param path with {@code /} between the steps, none of which is {@code ..}; does not begin
     *     with one
     */
    InputStream open(String path) throws IOException;
  }

  private final List<Path> folders;
  private final Map<String, Place> places;
  private final Optional<Catalog> catalog;

  /** The folders of the schemas of a catalog: the user has allowed them by naming it. */
  private final Set<Path> vouched = ConcurrentHashMap.newKeySet();

  private AddressPolicy(List<Path> folders, Map<String, Place> places, Optional<Catalog> catalog) {
    this.folders = List.copyOf(folders);
    this.places = Map.copyOf(places);
    this.catalog = catalog;
  }

  /** Returns a policy that allows only the program's own files in the folder {@code root}. */
  public static AddressPolicy ofProgram(String root) {
    return new AddressPolicy(
        List.of(), Map.of(PROGRAM, path -> resource(root + "/" + path)), Optional.empty());
  }

  /**
   * Returns a policy for {@code file}: allowed are the files of its edition, or else of its folder.
   */
  public static AddressPolicy of(Path file) {
    return ofProgram("").with(folderOf(file));
  }

  /**
   * Returns what {@code file} may name that the user names, wherever it lies: the same; if it is a
   * symbolic link, also what lies beside the file that is meant.
   */
  public static AddressPolicy ofNamed(Path file) {
    return of(file).with(folderOf(real(file)));
  }

  /** Returns the folder of the edition in which {@code file} lies, or else its own. */
  public static Path folderOf(Path file) {
    Path own = file.toAbsolutePath().normalize().getParent();
    for (Path folder = own; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(EDITION_FILE))) {
        return folder;
      }
    }
    return own;
  }

  /** Returns a policy that also allows the files in {@code folder} or below. */
  public AddressPolicy with(Path folder) {
    List<Path> more = new ArrayList<>(folders);
    more.add(real(folder));
    return new AddressPolicy(more, places, catalog);
  }

  /** Returns a policy that also allows addresses with {@code scheme} in {@code place}. */
  public AddressPolicy with(String scheme, Place place) {
    Map<String, Place> more = new HashMap<>(places);
    more.put(scheme, place);
    return new AddressPolicy(folders, more, catalog);
  }

  /** Returns a policy that also allows the files of {@code catalog}. */
  public AddressPolicy with(Catalog catalog) {
    return new AddressPolicy(folders, places, Optional.of(catalog));
  }

  /** Returns the folders below which files may be read. */
  public List<Path> folders() {
    return folders;
  }

  /**
   * Returns the address of the file that {@code reference} means, once it is certain that it may be
   * read.
   *
   * @param base what a relative one is relative to; null if there is nothing
   * @throws RefusedAddress if it may not be read
   * @throws IOException if it is no address, or there is no such file
   */
  public String resolve(String base, String reference) throws IOException {
    URI address = absolute(base, reference);
    if (places.containsKey(scheme(address))) {
      path(address, reference);
      return address.toString();
    }
    if (!scheme(address).equals("file")) {
      Optional<Path> known = known(address, reference);
      if (known.isPresent()) {
        return known.get().toUri().toString();
      }
    }
    file(address, reference);
    return withoutFragment(address).toString();
  }

  /** Opens the file at {@code address}. */
  public InputStream open(String address) throws IOException {
    URI uri = absolute(null, address);
    Place place = places.get(scheme(uri));
    if (place != null) {
      return place.open(path(uri, address));
    }
    return new ByteArrayInputStream(Files.readAllBytes(file(uri, address)));
  }

  /**
   * Returns the file that {@code reference} means, as it really lies.
   *
   * @param base what a relative one is relative to
   */
  public Path file(String base, String reference) throws IOException {
    return file(absolute(base, reference), reference);
  }

  /** Returns the folder that {@code address} means, as it really lies. */
  public Path folder(String address) throws IOException {
    Path folder = allowed(absolute(null, address), address);
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such folder.");
    }
    return folder;
  }

  /** True if {@code file}, as it really lies, may be read. */
  public boolean permits(Path file) {
    return permitsReal(real(file));
  }

  private boolean permitsReal(Path real) {
    return folders.stream().anyMatch(real::startsWith)
        || vouched.stream().anyMatch(real::startsWith) && Catalog.isSchema(real);
  }

  private Path file(URI address, String reference) throws IOException {
    Path file = allowed(address, reference);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString(), null, "there is no such file.");
    }
    return file;
  }

  private Path allowed(URI address, String reference) throws RefusedAddress {
    Optional<Reason> reason = reason(address);
    if (reason.isPresent()) {
      throw new RefusedAddress(reference, reason.get());
    }
    try {
      Path file = real(Path.of(withoutFragment(address)));
      if (permitsReal(file)) {
        return file;
      }
    } catch (IllegalArgumentException e) {
      throw new RefusedAddress(reference, Reason.NO_FILE);
    }
    throw new RefusedAddress(reference, Reason.OUTSIDE);
  }

  /**
   * Returns the reason why no address of this form is read; empty for the address of a file on this
   * computer.
   */
  private static Optional<Reason> reason(URI address) {
    String scheme = scheme(address);
    if (ARCHIVES.contains(scheme)) {
      return Optional.of(Reason.ARCHIVE);
    } else if (!scheme.equals("file")) {
      boolean noFile = NO_FILES.contains(scheme) || scheme.isEmpty();
      return Optional.of(noFile ? Reason.NO_FILE : Reason.NETWORK);
    } else if (address.getRawAuthority() != null || isUnc(address)) {
      return Optional.of(Reason.HOST);
    }
    return address.isOpaque() ? Optional.of(Reason.NO_FILE) : Optional.empty();
  }

  /** {@code file:////computer/folder}, as Windows understands it. */
  private static boolean isUnc(URI address) {
    String path = address.getPath();
    return path != null && (path.startsWith("//") || path.indexOf('\\') >= 0);
  }

  private static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }

  /**
   * Returns what the catalog has for an address; the schemas beside it may be read from now on,
   * too.
   */
  private Optional<Path> known(URI address, String reference) throws IOException {
    if (catalog.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> file = catalog.get().file(address.normalize().toString());
    if (file.isPresent()) {
      if (!Catalog.isSchema(file.get())) {
        throw new RefusedAddress(reference, Reason.NO_FILE);
      }
      vouched.add(file.get().getParent());
    }
    return file;
  }

  private static URI absolute(String base, String reference) throws RefusedAddress {
    try {
      URI relative = URI.create(reference.strip().replace(" ", "%20"));
      return (base == null ? relative : URI.create(base).resolve(relative)).normalize();
    } catch (IllegalArgumentException e) {
      throw new RefusedAddress(reference, Reason.NO_FILE);
    }
  }

  private static String scheme(URI address) {
    String scheme = address.getScheme();
    return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
  }

  private static String path(URI address, String reference) throws RefusedAddress {
    String path = address.getPath();
    if (path == null || address.getRawAuthority() != null || !path.startsWith("/")) {
      throw new RefusedAddress(reference, Reason.NO_FILE);
    }
    for (String step : path.split("/")) {
      if (step.equals("..") || step.indexOf('\\') >= 0) {
        throw new RefusedAddress(reference, Reason.OUTSIDE);
      }
    }
    return path.substring(1);
  }

  /** Returns the real path of {@code file}; for a missing file that of its folder. */
  private static Path real(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException | InvalidPathException e) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream bytes = AddressPolicy.class.getResourceAsStream(name);
    if (bytes == null) {
      throw new NoSuchFileException(PROGRAM + ":" + name);
    }
    return bytes;
  }
}
