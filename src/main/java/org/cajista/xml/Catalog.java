package org.cajista.xml;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/**
 * Addresses by OASIS XML catalogs, so that a schema that is named by its place in the network is
 * found on this computer. Thread-safe; the catalogs are read when they are first asked.
 */
public final class Catalog {
  private static final String LOCAL_ONLY = "file";
  private static final Path OF_THE_SYSTEM = Path.of("/etc/xml/catalog");
  private static final Pattern SCHEMA = Pattern.compile("(?s).*\\.(?:rng|rnc|sch)");

  /** Steps up: a catalog replaces the beginning of an address, and must not be led elsewhere. */
  private static final Pattern UP = Pattern.compile("(?i)(?s).*(?:/|%2f)(?:\\.|%2e){2}(?:/|%2f).*");

  private final List<String> addresses;
  private final Lazy<Optional<CatalogManager>> manager = new Lazy<>(this::open);

  /**
   * Makes a catalog from several catalog files. They are asked in their order.
   *
   * @param addresses the addresses of catalog files; the catalog of the system comes after them
   */
  public Catalog(List<String> addresses) {
    this.addresses = List.copyOf(addresses);
  }

  /** True if {@code file} is a schema by its ending. */
  static boolean isSchema(Path file) {
    return SCHEMA.matcher(file.toString()).matches();
  }

  /**
   * Returns the file that the catalogs have for an address; nothing if they have none that is on
   * this computer.
   */
  public Optional<Path> file(String address) {
    if (UP.matcher(address).matches()) {
      return Optional.empty();
    }
    return manager
        .get()
        .flatMap(
            catalogs ->
                Optional.ofNullable(catalogs.lookupURI(address))
                    .or(() -> Optional.ofNullable(catalogs.lookupSystem(address))))
        .filter(found -> LocalCatalogs.isLocal(found) && !UP.matcher(found.toString()).matches())
        .flatMap(Catalog::path)
        .filter(Files::isRegularFile);
  }

  private static Optional<Path> path(URI address) {
    try {
      return Optional.of(Path.of(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<CatalogManager> open() {
    List<String> all = new ArrayList<>(addresses);
    if (Files.isRegularFile(OF_THE_SYSTEM)) {
      all.add(OF_THE_SYSTEM.toUri().toString());
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    XMLResolverConfiguration configuration = new XMLResolverConfiguration(List.of(), all);
    configuration.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
    configuration.setFeature(ResolverFeature.CACHE_ENABLED, false);
    configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_ENTITY, LOCAL_ONLY);
    configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_DOCUMENT, LOCAL_ONLY);
    configuration.setFeature(ResolverFeature.XMLREADER_SUPPLIER, SafeXml::reader);
    configuration.setFeature(ResolverFeature.ARCHIVED_CATALOGS, false);
    CatalogManager catalogs = configuration.getFeature(ResolverFeature.CATALOG_MANAGER);
    catalogs.setCatalogLoader(new LocalCatalogs(configuration));
    return Optional.of(catalogs);
  }
}
