package org.cajista.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cajista.project.Environment;
import org.cajista.project.Project;
import org.cajista.project.ProjectListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live site follows the files, and shows nothing else, to nobody else. */
final class LiveSiteTest {
  @TempDir Path folder;
  private LiveSite site;
  private Thread running;
  private int port;

  @BeforeEach
  void open() throws Exception {
    Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        folder.resolve("edition.toml"),
        "[edition]\ntitle = \"Taller\"\nlanguage = \"es\"\n[paths]\nraw = \"corpus\"\n");
    Files.writeString(folder.resolve("corpus/carta.txt"), "El tipógrafo guarda la llave.\n");
    site =
        new LiveSite(
            () -> Project.open(folder, Environment.of(folder)), 0, true, ProjectListener.SILENT);
    port = URI.create(site.address()).getPort();
  }

  private void run() {
    running =
        new Thread(
            () -> {
              try {
                site.run();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    running.start();
  }

  @AfterEach
  void close() throws Exception {
    site.close();
    if (running != null) {
      running.interrupt();
      running.join();
    }
  }

  @Test
  void thePagesFollowTheFiles() throws Exception {
    try (Socket page = new Socket(InetAddress.getLoopbackAddress(), port)) {
      page.getOutputStream()
          .write(
              ("GET /.cajista/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      BufferedReader events =
          new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8));
      untilSaid(events, ": here");
      run();
      untilSaid(events, "data: changed");
      HttpCall first = HttpCall.get(port, "/carta.html");
      assertThat(first.body()).contains("guarda la llave", "/.cajista/reload.js");
      assertThat(first.body()).contains("default-src 'none'; connect-src 'self';");
      assertThat(HttpCall.get(port, "/.cajista/reload.js").body()).contains("EventSource");
      // the files of the site stay as they are for others
      assertThat(Files.readString(folder.resolve("output/site/carta.html")))
          .doesNotContain("reload.js");

      Files.writeString(folder.resolve("corpus/carta.txt"), "El tipógrafo pierde la llave.\n");
      untilSaid(events, "data: changed");
      assertThat(HttpCall.get(port, "/carta.html").body()).contains("pierde la llave");

      Path tei = folder.resolve("tei/carta.xml");
      Files.writeString(tei, Files.readString(tei).replace("pierde", "encuentra"));
      untilSaid(events, "data: changed");
      assertThat(HttpCall.get(port, "/carta.html").body()).contains("encuentra la llave");
    }
  }

  private static void untilSaid(BufferedReader events, String line) throws IOException {
    String read = events.readLine();
    while (!line.equals(read)) {
      assertThat(read).as("the stream has ended").isNotNull();
      read = events.readLine();
    }
  }

  @Test
  void nothingOutsideTheSiteIsShown() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("output/site"));
    Files.writeString(pages.resolve("index.html"), "<html><head></head>Taller</html>");
    Files.writeString(pages.resolve(".hidden"), "secret");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(pages.resolve("link.txt"), folder.resolve("secret.txt"));
    assertThat(HttpCall.get(port, "/").body()).contains("Taller");
    for (String path :
        List.of(
            "/../../secret.txt",
            "/%2e%2e/%2e%2e/secret.txt",
            "/..%2f..%2fsecret.txt",
            "/..%5c..%5csecret.txt",
            "//" + folder.resolve("secret.txt"),
            "/.hidden",
            "/%00",
            "/link.txt")) {
      HttpCall call = HttpCall.get(port, path);
      assertThat(call.status()).as(path).isIn(400, 404);
      assertThat(call.body()).as(path).doesNotContain("secret");
    }
  }

  @Test
  void nobodyElseIsAnswered() throws Exception {
    String host = "Host: 127.0.0.1:" + port;
    assertThat(HttpCall.send(port, "GET /", List.of("Host: evil.example"), "").status())
        .isEqualTo(403);
    assertThat(HttpCall.send(port, "GET /", List.of("Host: 127.0.0.1:1"), "").status())
        .isEqualTo(403);
    assertThat(
            HttpCall.send(port, "POST /", List.of(host, "Origin: http://evil.example"), "")
                .status())
        .isEqualTo(403);
    assertThat(HttpCall.send(port, "POST /", List.of(host), "").status()).isEqualTo(403);
    assertThat(HttpCall.send(port, "DELETE /", List.of(host), "").status()).isEqualTo(405);
  }
}
