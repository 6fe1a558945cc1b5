package org.cajista.desk.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells the pages that are open of what happens («server-sent events»). */
public final class EventStream {
  private static final String END = "end";

  /** A page that was left is noticed when something is sent to it. */
  private static final long SIGN_OF_LIFE_SECONDS = 15;

  private final Set<BlockingQueue<String>> pages = ConcurrentHashMap.newKeySet();

  /** Tells all pages of an event; one word. */
  public void tell(String event) {
    pages.forEach(page -> page.add(event));
  }

  /** Sends events to one page until it is left, or the server closed. */
  void send(OutputStream page) throws IOException {
    BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    pages.add(waiting);
    try (page) {
      write(page, ": here\n\n");
      while (true) {
        String event = waiting.poll(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
        if (END.equals(event)) {
          return;
        }
        write(page, event == null ? ": here\n\n" : "data: " + event + "\n\n");
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(waiting);
    }
  }

  private static void write(OutputStream page, String text) throws IOException {
    page.write(text.getBytes(StandardCharsets.UTF_8));
    page.flush();
  }

  void close() {
    tell(END);
  }
}
