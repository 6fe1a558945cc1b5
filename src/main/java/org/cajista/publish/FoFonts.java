package org.cajista.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * What FOP may read: the faces and settings in the program's own folder {@code fonts/}. A document
 * that names a picture, a file or an address gets nothing.
 */
final class FoFonts implements ResourceResolver {

  /** FOP resolves the names of font files against this address. */
  static final URI BASE = URI.create("cajista:/fonts/");

  /** FOP's settings, a file of {@code fonts/}. */
  static final String SETTINGS = "fop.xml";

  /** Opens a file of {@code fonts/}. */
  static InputStream open(String name) throws IOException {
    InputStream bytes = FoFonts.class.getResourceAsStream("/fonts/" + name);
    if (bytes == null) {
      throw new IOException("the program's jar lacks fonts/" + name);
    }
    return bytes;
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    URI name = BASE.relativize(uri);
    if (name.isAbsolute()) {
      throw new IOException("not a font of the program: " + uri);
    }
    return new Resource(open(name.getPath()));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("the typesetter writes no files of its own: " + uri);
  }
}
