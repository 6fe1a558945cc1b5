package org.cajista.validate.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cajista.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The facts that documents need from the files to which they point: the ids, and the lives of
 * persons. Only the last few files are kept, so a run over ten thousand files needs no more memory
 * than a run over fifty. Thread-safe.
 */
public final class LinkedFiles {
  private static final int KEPT = 50;
  private static final long LONGEST = 64 << 20;

  /**
   * The content of one file.
   *
   * @param ids the name of the element for each id
   * @param lives the lives of the persons
   */
  record Other(Map<String, String> ids, LifeDates lives) {}

  private final Map<Path, Optional<Other>> files =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Optional<Other>> eldest) {
          return size() > KEPT;
        }
      };

  /** Returns the file that {@code address}, relative to {@code document}, means. */
  static Optional<Path> path(Path document, String address) {
    try {
      return Optional.of(
          document.toAbsolutePath().resolveSibling(address.replace("%20", " ")).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns what {@code file} holds; nothing if there is no such file. One that is no XML counts as
   * a file in which all names may stand: it has a finding of its own.
   */
  Optional<Other> get(Path file) {
    synchronized (files) {
      return files.computeIfAbsent(file, LinkedFiles::read);
    }
  }

  private static Optional<Other> read(Path file) {
    Names names = new Names();
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return Optional.empty();
      }
      XMLReader parser = SafeXml.reader();
      parser.setContentHandler(names);
      parser.setErrorHandler(names);
      try (var bytes = Files.newInputStream(file)) {
        parser.parse(new InputSource(bytes));
      }
    } catch (SAXException e) {
      return Optional.of(new Other(new AnyName(), names.lives));
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(new Other(Collections.unmodifiableMap(names.ids), names.lives));
  }

  private static final class Names extends DefaultHandler {
    private final Map<String, String> ids = new HashMap<>();
    private final LifeDates lives = new LifeDates();

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      String id = attributes.getValue("xml:id");
      if (id != null) {
        ids.putIfAbsent(id, name);
      }
      lives.start(name, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      if (name.equals("person")) {
        lives.end();
      }
    }
  }

  /** A map that contains every id. */
  private static final class AnyName extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean containsKey(Object name) {
      return true;
    }
  }
}
