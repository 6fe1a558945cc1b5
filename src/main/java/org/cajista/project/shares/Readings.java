package org.cajista.project.shares;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.cajista.Reading;

/**
 * The readings of one share: a ZIP file with an entry for each text, so that each can be taken out
 * by itself, in any order and by several threads.
 */
public final class Readings implements Closeable {

  /** Writes readings one after the other. */
  public static final class Writer implements Closeable {
    private final ZipOutputStream zip;

    Writer(Path file) throws IOException {
      zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    /** Adds the reading of the page text {@code raw}. */
    public void add(String raw, Reading reading) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
        objects.writeObject(reading);
      }
      zip.putNextEntry(new ZipEntry(raw));
      bytes.writeTo(zip);
      zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  private final ZipFile zip;

  Readings(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    this.zip = new ZipFile(file.toFile());
  }

  /** Returns the reading of the page text {@code raw}. */
  public Reading of(String raw) throws IOException {
    ZipEntry entry = zip.getEntry(raw);
    if (entry == null) {
      throw new IOException(zip.getName() + ": this file has no reading of " + raw + ".");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return (Reading) OwnValues.reader(new ByteArrayInputStream(in.readAllBytes())).readObject();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException(zip.getName() + ": the reading of " + raw + " is broken.", e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
