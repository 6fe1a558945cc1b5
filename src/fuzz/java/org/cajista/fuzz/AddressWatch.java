package org.cajista.fuzz;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Hears of every address that this process is about to connect to: Java asks for a proxy before it
 * opens a connection of whatever kind.
 */
final class AddressWatch extends ProxySelector implements AutoCloseable {
  private final ProxySelector before = ProxySelector.getDefault();
  private final Queue<URI> asked = new ConcurrentLinkedQueue<>();

  private AddressWatch() {}

  static AddressWatch begin() {
    AddressWatch watch = new AddressWatch();
    ProxySelector.setDefault(watch);
    return watch;
  }

  /** Returns the addresses since it was asked last. */
  List<URI> asked() {
    List<URI> all = List.copyOf(asked);
    asked.removeAll(all);
    return all;
  }

  @Override
  public List<Proxy> select(URI uri) {
    asked.add(uri);
    return List.of(Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException trouble) {
    asked.add(uri);
  }

  @Override
  public void close() {
    ProxySelector.setDefault(before);
  }
}
