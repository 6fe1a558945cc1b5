package org.cajista.xml;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;

/** Says where a file is that a schema or a document names. Never in the network. */
public interface Addresses {

  /** Files on this computer and in the program's own jar. */
  Addresses LOCAL =
      (base, reference) -> {
        try {
          URL address = base == null ? new URL(reference) : new URL(new URL(base), reference);
          String protocol = address.getProtocol();
          if (!protocol.equals("file") && !protocol.equals("jar")) {
            throw new IOException(
                address
                    + " is an address in the network. Nothing is fetched from there; name a copy"
                    + " of the file.");
          }
          if (protocol.equals("file") && !address.getHost().isEmpty()) {
            throw new IOException(address + " is on another computer. Name a copy of the file.");
          }
          return address.toString();
        } catch (MalformedURLException e) {
          throw new IOException(reference + " is not the address of a file.", e);
        }
      };

  /**
   * The address of {@code reference}.
   *
   * @param base what a relative one is relative to; null if there is nothing
   * @throws IOException if it is not on this computer
   */
  String resolve(String base, String reference) throws IOException;
}
