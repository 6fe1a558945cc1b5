package org.cajista.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.desk.server.EventStream;
import org.cajista.desk.server.FolderPages;
import org.cajista.desk.server.LoopbackServer;
import org.cajista.desk.server.Reply;
import org.cajista.desk.server.WebRequest;
import org.cajista.desk.watch.FileWatch;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.project.EncodeOptions;
import org.cajista.project.Project;
import org.cajista.project.ProjectFolders;
import org.cajista.project.ProjectListener;
import org.cajista.project.PublishOptions;
import org.cajista.report.CajistaException;

/**
 * The web edition at an address of this computer. When a page text, a TEI file, a register or a
 * setting changes, what has changed is encoded, the web edition is made again, and the pages that
 * are open in a browser load themselves anew.
 */
public final class LiveSite implements AutoCloseable {
  private static final String EVENTS = "/.cajista/events";
  private static final String SCRIPT = "/.cajista/reload.js";
  private static final String CHANGED = "changed";

  /** Encoding writes files itself: it is done again until nothing changes any more. */
  private static final int MOST_ROUNDS = 3;

  /** Opens the edition; its settings can have changed. */
  public interface Opening {
    /** Opens it. */
    Project open() throws IOException, CajistaException;
  }

  private final Opening opening;
  private final ProjectListener listener;
  private final boolean encodes;
  private final EventStream events = new EventStream();
  private final FileWatch watch;
  private final LoopbackServer server;

  /**
   * @param opening opens the edition
   * @param port the port; 0 for any that is free
   * @param encodes true if page texts that have changed are encoded, too
   * @param listener hears how it goes; also in words, if something cannot be made
   */
  public LiveSite(Opening opening, int port, boolean encodes, ProjectListener listener)
      throws IOException, CajistaException {
    this.opening = opening;
    this.listener = listener;
    this.encodes = encodes;
    ProjectFolders folders = opening.open().folders();
    FolderPages pages = new FolderPages(folders.site());
    this.watch =
        new FileWatch(
            List.of(folders.root(), folders.raw(), folders.tei()), Set.of(folders.site()));
    this.server = LoopbackServer.start(port, EVENTS, events, request -> page(pages, request));
  }

  /** Returns the address of the site. */
  public String address() {
    return server.address();
  }

  /**
   * Makes the site, and makes it again whenever something changes, until the thread is interrupted
   * or this is closed.
   */
  public void run() throws IOException {
    try {
      Map<Path, String> seen = make();
      while (true) {
        watch.await(seen);
        seen = make();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns what the files were like when the site was made. */
  private Map<Path, String> make() throws IOException {
    Map<Path, String> seen = watch.look();
    try {
      for (int round = 0; encodes && round < MOST_ROUNDS; round++) {
        Map<Path, String> before = seen;
        opening.open().encode(EncodeOptions.CHANGED, listener);
        seen = watch.look();
        if (seen.equals(before)) {
          break;
        }
      }
      Set<OutputFormat> site = Set.of(OutputFormat.HTML);
      opening
          .open()
          .publish(
              new PublishOptions(Optional.empty(), site, Set.of(), Optional.empty()), listener);
      events.tell(CHANGED);
    } catch (CajistaException wrong) {
      // the site stays as it was
      listener.warned(wrong.getMessage());
    }
    return seen;
  }

  private static Reply page(FolderPages pages, WebRequest request) {
    try {
      return request.path().equals(SCRIPT)
          ? Reply.of("text/javascript", script())
          : pages.file(request.path(), SCRIPT);
    } catch (IOException unreadable) {
      return Reply.missing();
    }
  }

  private static String script() throws IOException {
    try (InputStream script = LiveSite.class.getResourceAsStream("reload.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    watch.close();
  }
}
