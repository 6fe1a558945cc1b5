package org.cajista.xml;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/**
 * Addresses by OASIS XML catalogs, so that a schema that is named by its place in the network is
 * found on this computer. Thread-safe; the catalogs are read when they are first asked.
 */
public final class Catalog implements Addresses {
  private static final String LOCAL_ONLY = "file,jar";
  private static final Path OF_THE_SYSTEM = Path.of("/etc/xml/catalog");

  private final List<String> addresses;
  private final Lazy<Optional<CatalogManager>> manager = new Lazy<>(this::open);

  /**
   * Makes a catalog of several, which are asked in their order.
   *
   * @param addresses the addresses of catalog files; after them comes the system's own
   */
  public Catalog(List<String> addresses) {
    this.addresses = List.copyOf(addresses);
  }

  @Override
  public String resolve(String base, String reference) throws IOException {
    URI absolute;
    try {
      // the address in a jar, jar:file:…!/…, is opaque to java.net.URI
      absolute =
          base == null || base.startsWith("jar:") ? null : URI.create(base).resolve(reference);
    } catch (IllegalArgumentException e) {
      throw new IOException(reference + " is not the address of a file.", e);
    }
    String full = absolute == null ? reference : absolute.toString();
    if (full.startsWith("file:") || full.startsWith("jar:")) {
      return LOCAL.resolve(base, reference);
    }
    Optional<String> found = lookUp(full);
    return LOCAL.resolve(found.isPresent() ? null : base, found.orElse(reference));
  }

  /** What the catalogs have for an address; nothing if they have nothing. */
  public Optional<String> lookUp(String address) {
    return manager
        .get()
        .flatMap(
            catalogs ->
                Optional.ofNullable(catalogs.lookupURI(address))
                    .or(() -> Optional.ofNullable(catalogs.lookupSystem(address))))
        .map(URI::toString);
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
    return Optional.of(configuration.getFeature(ResolverFeature.CATALOG_MANAGER));
  }
}
