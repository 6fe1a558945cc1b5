package org.cajista.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.cajista.project.Environment;
import org.cajista.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk shows the picture of the page on which a passage stands. */
final class DeskPictureTest {
  @TempDir Path folder;
  private String tei;
  private Desk desk;
  private int port;
  private String path;

  @BeforeEach
  void open() throws Exception {
    folder = folder.toRealPath();
    Files.createDirectories(folder.resolve("corpus/a"));
    for (int n = 1; n <= 2; n++) {
      ImageIO.write(
          new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB),
          "png",
          folder.resolve("corpus/a/" + n + ".png").toFile());
    }
    ImageIO.write(
        new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("private.png").toFile());
    Files.writeString(folder.resolve("edition.toml"), "[edition]\ntitle = \"Faro\"\n");
    tei =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><facsimile><surface xml:id=\"s1\" ulx=\"0\""
            + " uly=\"0\" lrx=\"200\" lry=\"300\"><graphic url=\"../corpus/a/1.png\"/><zone"
            + " ulx=\"20\" uly=\"60\" lrx=\"120\" lry=\"90\" corresp=\"#p1\"/><zone ulx=\"20\""
            + " uly=\"90\" lrx=\"120\" lry=\"99\" corresp=\"#p9\"/></surface><surface"
            + " xml:id=\"s2\"><graphic url=\"../corpus/a/2.png\"/></surface><surface"
            + " xml:id=\"s3\"><graphic url=\"../private.png\"/></surface><surface"
            + " xml:id=\"s4\"><graphic url=\"https://library.example/4.jpg\"/></surface>"
            + "</facsimile><text><body><p xml:id=\"p0\">Sin imagen.</p><pb facs=\"#s1\"/><p"
            + " xml:id=\"p1\">El faro <pb facs=\"#s2\"/>arde.</p><p xml:id=\"p2\">La"
            + " escalera.</p><pb facs=\"#s3\"/><p xml:id=\"p3\">El mar.</p><pb facs=\"#s4\"/><p"
            + " xml:id=\"p4\">El viento.</p></body></text></TEI>";
    Files.createDirectories(folder.resolve("tei"));
    Files.writeString(folder.resolve("tei/a.xml"), tei);
    Environment here = Environment.of(folder);
    desk = new Desk(Project.open(folder, here), here, 0, "en");
    URI address = URI.create(desk.address());
    port = address.getPort();
    path = address.getPath();
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private JsonObject passage(String at) throws Exception {
    String body = HttpCall.get(port, path + "api/passage?file=tei/a.xml&" + at).body();
    return JsonParser.parseString(body).getAsJsonObject();
  }

  private String shown(JsonObject passage) {
    int at = passage.getAsJsonObject("picture").get("at").getAsInt();
    return tei.substring(at, tei.indexOf('>', at) + 1);
  }

  private HttpCall picture(Object at) throws Exception {
    return HttpCall.get(port, path + "picture?file=tei/a.xml&at=" + at);
  }

  @Test
  void thePictureOfTheLastPageBreakBeforeThePlace() throws Exception {
    assertThat(passage("id=p0").has("picture")).isFalse();
    assertThat(shown(passage("id=p1"))).isEqualTo("<graphic url=\"../corpus/a/1.png\"/>");
    assertThat(shown(passage("at=" + tei.indexOf("arde"))))
        .isEqualTo("<graphic url=\"../corpus/a/2.png\"/>");
    assertThat(shown(passage("id=p2"))).isEqualTo("<graphic url=\"../corpus/a/2.png\"/>");
    // the desk loads nothing from elsewhere
    assertThat(passage("id=p4").has("picture")).isFalse();
  }

  @Test
  void whereThePassageStandsIsMarked() throws Exception {
    // 20 and 60 of 200 and 300, a width of 100 and a height of 30
    assertThat(passage("id=p1").getAsJsonObject("picture").get("boxes").toString())
        .isEqualTo("[[0.1,0.2,0.5,0.1]]");
    assertThat(passage("id=p2").getAsJsonObject("picture").get("boxes").toString()).isEqualTo("[]");
  }

  @Test
  void onlyPicturesOfPagesAreGiven() throws Exception {
    HttpCall page = picture(tei.indexOf("<graphic"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("JFIF");
    assertThat(picture(tei.indexOf("<graphic url=\"../private")).status()).isEqualTo(404);
    assertThat(picture(tei.indexOf("<graphic url=\"https")).status()).isEqualTo(404);
    assertThat(picture(tei.indexOf("<p ")).status()).isEqualTo(404);
    assertThat(picture("x").status()).isEqualTo(409);
    assertThat(HttpCall.get(port, path + "picture?file=edition.toml&at=0").status()).isEqualTo(409);
  }
}
