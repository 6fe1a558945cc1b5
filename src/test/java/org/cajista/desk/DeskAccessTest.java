package org.cajista.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cajista.project.Environment;
import org.cajista.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk answers only who knows its address, and writes nothing that it should not. */
final class DeskAccessTest {
  @TempDir Path folder;
  private Path tei;
  private Desk desk;
  private int port;
  private String path;

  @BeforeEach
  void open() throws Exception {
    tei = Files.createDirectories(folder.resolve("tei")).resolve("a.xml");
    Files.writeString(folder.resolve("edition.toml"), "[edition]\ntitle = \"Taller\"\n");
    Files.writeString(
        tei,
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p xml:id=\"p1\">El"
            + " <persName cert=\"low\">Faro</persName>.</p></body></text></TEI>");
    desk = openIn("en");
    URI address = URI.create(desk.address());
    port = address.getPort();
    path = address.getPath();
  }

  private Desk openIn(String language) throws Exception {
    Environment here = Environment.of(folder);
    return new Desk(Project.open(folder, here), here, 0, language);
  }

  private String version() throws Exception {
    String passage = HttpCall.get(port, path + "api/passage?file=tei/a.xml&id=p1").body();
    return passage.replaceFirst("(?s).*\"version\":\"([^\"]*)\".*", "$1");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private HttpCall post(String to, String body) throws Exception {
    String own = "127.0.0.1:" + port;
    return HttpCall.send(
        port, "POST " + to, List.of("Host: " + own, "Origin: http://" + own), body);
  }

  private static String correction(String version, int at) {
    return "{\"file\":\"tei/a.xml\",\"version\":\""
        + version
        + "\",\"at\":0,\"action\":\"ACCEPT\",\"from\":"
        + at
        + ",\"to\":0,\"value\":\"\"}";
  }

  @Test
  void whoDoesNotKnowTheAddressIsNotAnswered() throws Exception {
    assertThat(HttpCall.get(port, path).body()).contains("desk.js");
    for (String other : List.of("/", "/api/state", "/0123/api/state", path.replace("/", "//"))) {
      assertThat(HttpCall.get(port, other).status()).as(other).isEqualTo(404);
    }
    assertThat(HttpCall.get(port, path + "page/../../../edition.toml").status()).isEqualTo(404);
    assertThat(HttpCall.get(port, path + "page/%2e%2e/%2e%2e/edition.toml").status())
        .isEqualTo(404);
    String own = "Host: 127.0.0.1:" + port;
    for (List<String> headers :
        List.of(List.of(own), List.of(own, "Origin: http://evil.example"))) {
      assertThat(HttpCall.send(port, "POST " + path + "api/undo", headers, "{}").status())
          .isEqualTo(403);
    }
  }

  @Test
  void onlyAKnownStateOfAKnownTextIsCorrected() throws Exception {
    String before = Files.readString(tei);
    int at = before.indexOf("<persName");
    assertThat(post(path + "api/correct", "no JSON").status()).isEqualTo(409);
    assertThat(post(path + "api/correct", "{}").status()).isEqualTo(409);
    assertThat(post(path + "api/correct", correction("old", at)).body()).contains("error");
    assertThat(HttpCall.get(port, path + "api/passage?file=edition.toml&at=1").status())
        .isEqualTo(409);
    assertThat(Files.readString(tei)).isEqualTo(before);
    assertThat(post(path + "api/correct", correction(version(), at)).status()).isEqualTo(200);
    assertThat(Files.readString(tei)).isEqualTo(before.replace(" cert=\"low\"", ""));
    // someone else saves the file: nothing of it is lost
    Files.writeString(tei, before.replace("El", "Un"));
    assertThat(post(path + "api/undo", "{}").body()).contains("changed elsewhere");
    assertThat(Files.readString(tei)).isEqualTo(before.replace("El", "Un"));
  }

  @Test
  void whyNothingIsDoneIsSaidInTheEditorsLanguage() throws Exception {
    try (Desk spanish = openIn("es")) {
      URI address = URI.create(spanish.address());
      port = address.getPort();
      path = address.getPath();
      int at = Files.readString(tei).indexOf("El <pers");
      assertThat(post(path + "api/correct", correction(version(), at)).body())
          .contains("En este lugar no comienza ninguna marca.");
    }
  }

  @Test
  void twoPersonsAreMadeOneAndTwoAgain() throws Exception {
    Path persons = folder.resolve("persons.xml");
    String two =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><standOff><listPerson>"
            + "<person xml:id=\"a\"><persName>Ana Faro</persName></person>"
            + "<person xml:id=\"b\"><persName>A. Faro</persName></person>"
            + "</listPerson></standOff></TEI>";
    Files.writeString(persons, two);
    String text = Files.readString(tei).replace("<persName ", "<persName ref=\"#b\" ");
    Files.writeString(tei, text);
    String merge =
        "{\"kind\":\"PERSON\",\"action\":\"merge\",\"id\":\"b\",\"other\":\"a\",\"words\":\"\"}";
    assertThat(post(path + "api/register", merge).status()).isEqualTo(200);
    assertThat(Files.readString(persons)).doesNotContain("\"b\"").contains("A. Faro");
    assertThat(Files.readString(tei)).isEqualTo(text.replace("#b", "#a"));
    assertThat(post(path + "api/undo", "{}").status()).isEqualTo(200);
    assertThat(Files.readString(persons)).isEqualTo(two);
    assertThat(Files.readString(tei)).isEqualTo(text);
  }
}
