package org.cajista.desk;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.desk.server.EventStream;
import org.cajista.desk.server.FolderPages;
import org.cajista.desk.server.LoopbackServer;
import org.cajista.desk.server.Reply;
import org.cajista.desk.server.WebRequest;
import org.cajista.desk.view.DeskWords;
import org.cajista.desk.watch.FileWatch;
import org.cajista.edition.Edition;
import org.cajista.project.Environment;
import org.cajista.project.Project;
import org.cajista.project.ProjectFolders;
import org.cajista.report.CajistaException;

/**
 * The editor's desk at an address of this computer: page text, page of the edition and worklist
 * beside each other. The address holds a secret word, so that nobody else can ask for anything.
 */
public final class Desk implements AutoCloseable {
  private static final int SECRET_BYTES = 16;
  private static final int CONFLICT = 409;

  /** The files of the desk itself. */
  private static final Map<String, String> OWN =
      Map.of(
          "index.html", "text/html",
          "desk.css", "text/css",
          "desk.js", "text/javascript",
          "passage.js", "text/javascript",
          "actions.js", "text/javascript",
          "legend.js", "text/javascript",
          "source.js", "text/javascript",
          "registers.js", "text/javascript");

  private final String secret = secret();
  private final EventStream events = new EventStream();
  private final DeskWords words;
  private final DeskSession session;
  private final FolderPages pages;
  private final FileWatch watch;
  private final LoopbackServer server;

  /**
   * @param project the edition
   * @param port the port; 0 for any that is free
   * @param language of the editor
   */
  public Desk(Project project, Environment environment, int port, String language)
      throws IOException, CajistaException {
    ProjectFolders folders = project.folders();
    Edition edition =
        Edition.find(folders.root()).orElseGet(() -> Edition.ofFolder(folders.root()));
    this.words = new DeskWords(language);
    this.session = new DeskSession(project, edition, environment, words);
    this.pages = new FolderPages(session.pageFolder());
    this.watch =
        new FileWatch(
            List.of(folders.root(), folders.raw(), folders.tei()), Set.of(folders.site()));
    this.server = LoopbackServer.start(port, "/" + secret + "/events", events, this::answer);
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns the address of the desk. */
  public String address() {
    return server.address() + secret + "/";
  }

  /**
   * Finds all doubts, and tells the pages when files change elsewhere, until the thread is
   * interrupted or this is closed.
   */
  public void run() throws IOException, CajistaException {
    try {
      Map<Path, String> seen = watch.look();
      session.doubts().findAll();
      events.tell("changed");
      while (true) {
        Map<Path, String> now = watch.await(seen);
        Set<Path> changed = FileWatch.changes(seen, now);
        seen = now;
        boolean elsewhere = false;
        for (Path file : changed) {
          elsewhere |= !session.files().isKnown(file);
        }
        if (elsewhere) {
          session.files().forgetSources();
          events.tell("changed");
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private Reply answer(WebRequest request) {
    String start = "/" + secret + "/";
    if (!request.path().startsWith(start)) {
      return Reply.missing();
    }
    String path = request.path().substring(start.length());
    try {
      if (path.startsWith("api/")) {
        JsonElement answer = request.isPost() ? post(path, body(request)) : get(path, request);
        return answer == null ? Reply.missing() : Reply.of("application/json", answer.toString());
      }
      if (path.equals("picture")) {
        return session
            .picture(request.parameter("file"), number(request))
            .map(jpeg -> Reply.of("image/jpeg", jpeg))
            .orElseGet(Reply::missing);
      }
      if (path.startsWith("page/")) {
        return pages.file(path.substring("page/".length()));
      }
      String name = path.isEmpty() ? "index.html" : path;
      return OWN.containsKey(name) ? Reply.of(OWN.get(name), own(name)) : Reply.missing();
    } catch (CajistaException | IOException | IllegalArgumentException wrong) {
      JsonObject error = new JsonObject();
      error.addProperty("error", words.say(wrong));
      return new Reply(
          CONFLICT,
          "application/json; charset=utf-8",
          error.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static JsonObject body(WebRequest request) {
    try {
      return JsonParser.parseString(request.body()).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException wrong) {
      throw new IllegalArgumentException("This is no JSON.", wrong);
    }
  }

  /** Returns null if there is nothing of that name. */
  private JsonElement get(String path, WebRequest request) throws IOException, CajistaException {
    String file = request.parameter("file");
    return switch (path) {
      case "api/state" -> session.state();
      case "api/open" -> session.open(request.parameter("id"));
      case "api/passage" ->
          request.parameter("id").isEmpty()
              ? session.passage(file, number(request))
              : session.passage(file, request.parameter("id"));
      case "api/page" ->
          session.page(
              file,
              number(request),
              request.parameter("have"),
              request.parameter("alone").equals("true"));
      case "api/entries" -> session.entries(request.parameter("kind"), request.parameter("q"));
      default -> null;
    };
  }

  private static int number(WebRequest request) {
    return Integer.parseInt(request.parameter("at"));
  }

  private JsonElement post(String path, JsonObject body) throws IOException, CajistaException {
    return switch (path) {
      case "api/correct" -> session.correct(body);
      case "api/similar" -> session.correctSimilar();
      case "api/undo" -> session.step(true);
      case "api/redo" -> session.step(false);
      case "api/tick" -> session.tick(body);
      case "api/register" -> session.register(body);
      default -> null;
    };
  }

  private static String own(String name) throws IOException {
    try (InputStream file = Desk.class.getResourceAsStream("page/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    watch.close();
    session.close();
  }
}
