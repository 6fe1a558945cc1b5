package org.cajista.desk.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A web server on the loopback address, which no other computer can reach. It answers only requests
 * that name this address as their host: so a page of the web cannot ask it under a name of its own.
 * What changes something must come from a page of this server.
 */
public final class LoopbackServer implements AutoCloseable {
  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_ALLOWED = 405;
  private static final int TOO_LARGE = 413;
  private static final int BROKEN = 500;
  private static final int LARGEST_BODY = 4_000_000;

  private final HttpServer server;
  private final ExecutorService threads;
  private final String events;
  private final EventStream stream;
  private final Function<WebRequest, Reply> answers;

  private LoopbackServer(
      HttpServer server, String events, EventStream stream, Function<WebRequest, Reply> answers) {
    this.server = server;
    this.events = events;
    this.stream = stream;
    this.answers = answers;
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "desk-server");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts a server.
   *
   * @param port the port; 0 for any that is free
   * @param events the path at which pages hear of events
   * @param stream the events
   * @param answers what is answered to all other requests, on several threads
   * @throws BindException if the port is taken
   */
  public static LoopbackServer start(
      int port, String events, EventStream stream, Function<WebRequest, Reply> answers)
      throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    LoopbackServer own = new LoopbackServer(HttpServer.create(address, 0), events, stream, answers);
    own.server.createContext("/", own::handle);
    own.server.setExecutor(own.threads);
    own.server.start();
    return own;
  }

  /** Returns the port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Returns the address of the server, which ends with a slash. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply refusal = refusal(exchange);
      if (refusal != null) {
        send(exchange, refusal);
      } else if (exchange.getRequestURI().getPath().equals(events)) {
        head(exchange.getResponseHeaders(), "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        stream.send(exchange.getResponseBody());
      } else {
        send(exchange, answer(exchange));
      }
    } catch (IOException gone) {
      // the browser has left the page
    }
  }

  /** Returns why a request is not answered; null if it is. */
  private Reply refusal(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    Set<String> hosts = Set.of("127.0.0.1:" + port(), "localhost:" + port(), "[::1]:" + port());
    if (!hosts.contains(host)) {
      return Reply.refused(FORBIDDEN, "This server answers only at " + address());
    }
    boolean post = exchange.getRequestMethod().equals("POST");
    if (!post && !List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return Reply.refused(NOT_ALLOWED, "Only GET and POST are possible here.");
    }
    if (exchange.getRequestURI().getPath() == null) {
      return Reply.refused(BAD, "This is no address of this server.");
    }
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    boolean own = origin == null ? !post : origin.equals("http://" + host);
    if (!own || "cross-site".equals(site) && post) {
      return Reply.refused(FORBIDDEN, "A page of another site cannot ask this server.");
    }
    return null;
  }

  private Reply answer(HttpExchange exchange) throws IOException {
    byte[] body;
    try (InputStream sent = exchange.getRequestBody()) {
      body = sent.readNBytes(LARGEST_BODY + 1);
    }
    if (body.length > LARGEST_BODY) {
      return Reply.refused(TOO_LARGE, "This is too much at once.");
    }
    try {
      return answers.apply(
          new WebRequest(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              query(exchange.getRequestURI().getRawQuery()),
              new String(body, StandardCharsets.UTF_8)));
    } catch (RuntimeException bug) {
      return Reply.refused(BROKEN, "This is a bug in the program; please report it: " + bug);
    }
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new HashMap<>();
    for (String one : raw == null ? new String[0] : raw.split("&")) {
      String[] parts = one.split("=", 2);
      query.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      return text;
    }
  }

  private static void head(Headers headers, String type) {
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("X-Frame-Options", "SAMEORIGIN");
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    head(exchange.getResponseHeaders(), reply.type());
    boolean head = exchange.getRequestMethod().equals("HEAD") || reply.body().length == 0;
    exchange.sendResponseHeaders(reply.status(), head ? -1 : reply.body().length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(reply.body());
      }
    }
  }

  @Override
  public void close() {
    stream.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
