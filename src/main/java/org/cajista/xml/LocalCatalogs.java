package org.cajista.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.xml.sax.InputSource;
import org.xmlresolver.ResolverConfiguration;
import org.xmlresolver.catalog.entry.EntryCatalog;
import org.xmlresolver.loaders.XmlLoader;

/**
 * Loads catalogs and the catalogs that they name, from files on this computer alone; one that is
 * elsewhere, or is not there, counts as empty.
 */
final class LocalCatalogs extends XmlLoader {
  private static final byte[] EMPTY =
      "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"/>"
          .getBytes(StandardCharsets.UTF_8);

  LocalCatalogs(ResolverConfiguration configuration) {
    super(configuration);
  }

  @Override
  public EntryCatalog loadCatalog(URI catalog) {
    try (InputStream bytes = open(catalog)) {
      InputSource source = new InputSource(bytes);
      source.setSystemId(catalog.toString());
      return loadCatalog(catalog, source);
    } catch (IOException e) {
      throw new IllegalStateException("a catalog in memory cannot be read", e);
    }
  }

  private static InputStream open(URI catalog) {
    try {
      if (isLocal(catalog) && Files.isRegularFile(Path.of(catalog))) {
        return new ByteArrayInputStream(Files.readAllBytes(Path.of(catalog)));
      }
    } catch (IOException | IllegalArgumentException e) {
      // as if it were not there: a schema that cannot be found is said then
    }
    return new ByteArrayInputStream(EMPTY);
  }

  /** True for a file on this computer. */
  static boolean isLocal(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return scheme.equals("file") && address.getRawAuthority() == null && !address.isOpaque();
  }
}
