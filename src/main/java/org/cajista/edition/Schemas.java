package org.cajista.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cajista.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The schema files beside encoded texts: a TEI file says where they are, and they must be there.
 */
public final class Schemas {

  /** The folder in which the schema stands. */
  public static final String FOLDER = "schema";

  private static final String GRAMMAR = "cajista.rng";
  private static final String RULES = "cajista.sch";

  private Schemas() {}

  /**
   * The path, with {@code /}, from the texts in {@code tei} to the folder of the schema: the
   * edition's own where it has one; else {@code schema} in {@code tei}.
   *
   * @param root the edition's folder
   */
  public static String href(Path root, Path tei) {
    Path own = root.resolve(FOLDER);
    if (Files.isRegularFile(own.resolve(GRAMMAR)) && tei.startsWith(root)) {
      return tei.relativize(own).toString().replace('\\', '/');
    }
    return FOLDER;
  }

  /** Puts copies of the schema into {@code folder/schema}, where they are not the same already. */
  public static void copyTo(Path folder) throws IOException {
    byte[] grammar = resource(GRAMMAR);
    // the modules first: whoever finds the grammar finds it whole
    for (String module : modules(grammar)) {
      copy(module, resource(module), folder);
    }
    copy(RULES, resource(RULES), folder);
    copy(GRAMMAR, grammar, folder);
  }

  /** The files that the grammar includes: it alone says which they are. */
  private static List<String> modules(byte[] grammar) throws IOException {
    List<String> modules = new ArrayList<>();
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qualified, Attributes said) {
            if (name.equals("include")) {
              modules.add(said.getValue("href"));
            }
          }
        });
    try {
      reader.parse(new InputSource(new ByteArrayInputStream(grammar)));
    } catch (SAXException e) {
      throw new IllegalStateException("the program's own grammar is broken", e);
    }
    return modules;
  }

  private static void copy(String name, byte[] bytes, Path folder) throws IOException {
    Path file = folder.resolve(FOLDER).resolve(name);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      AtomicFile.write(file, bytes);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream resource = Schemas.class.getResourceAsStream("/schema/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("the program's jar lacks schema/" + name);
      }
      return resource.readAllBytes();
    }
  }
}
