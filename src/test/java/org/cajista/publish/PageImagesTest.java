package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.cajista.model.publishing.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the pictures of pages in the web edition. */
class PageImagesTest extends FacsimileFixture {
  @Test
  void aLargePictureIsMadeSmaller() throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.png"), 800, 1200);
    Path site = publishOne("1.png");
    String place = ask(site.resolve("faro.html"), PICTURES).get(0);
    assertThat(place).endsWith(".jpg");
    BufferedImage made = image(site, place);
    assertThat(List.of(made.getWidth(), made.getHeight())).containsExactly(200, 300);
    // the line of the print is where it was
    assertThat(made.getRGB(100, 155) & 0xFF).isLessThan(0x70);
    assertThat(made.getRGB(100, 120) & 0xFF).isGreaterThan(0xF0);
    assertThat(said).isEmpty();
  }

  @Test
  void aSmallPictureStaysAsItIs() throws Exception {
    Path scan = Facsimiles.picture(folder.resolve("scans/1.png"), 200, 300);
    Path site = publishOne("1.png");
    String place = ask(site.resolve("faro.html"), PICTURES).get(0);
    assertThat(site.resolve(place)).hasBinaryContent(Files.readAllBytes(scan));
  }

  @Test
  void aTiffBecomesAPictureThatBrowsersShow() throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.tif"), 100, 150);
    Path site = publishOne("1.tif");
    String place = ask(site.resolve("faro.html"), PICTURES).get(0);
    assertThat(place).endsWith(".jpg");
    assertThat(image(site, place).getHeight()).isEqualTo(150);
  }

  /**
   * Where the short line of the page comes to lie: on which half, left or right, upper or lower.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 80, 120, left upper",
    "2, 80, 120, right upper",
    "3, 80, 120, right lower",
    "4, 80, 120, left lower",
    "5, 120, 80, left upper",
    "6, 120, 80, right upper",
    "7, 120, 80, right lower",
    "8, 120, 80, left lower"
  })
  void aPhotographIsTurnedAsItsCameraSays(int orientation, int width, int height, String corner)
      throws Exception {
    Path scan = Facsimiles.picture(folder.resolve("scans/1.jpg"), 80, 120);
    Files.write(scan, withOrientation(Files.readAllBytes(scan), orientation));
    Path site = publishOne("1.jpg");
    String place = ask(site.resolve("faro.html"), PICTURES).get(0);
    BufferedImage made = image(site, place);
    if (orientation > 1) {
      assertThat(List.of(made.getWidth(), made.getHeight())).containsExactly(width, height);
    }
    boolean lying = orientation > 4;
    // the short line is 5 to 35 percent across, and 10 to 15 percent down
    double across = corner.contains("left") ? (lying ? 0.125 : 0.2) : (lying ? 0.875 : 0.8);
    double down = corner.contains("upper") ? (lying ? 0.2 : 0.125) : (lying ? 0.8 : 0.875);
    assertThat(made.getRGB((int) (across * width), (int) (down * height)) & 0xFF).isLessThan(0x90);
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.write(exif);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no picture at all", "\u00ff\u00d8\u00ffabc", ""})
  void whatIsNoPictureIsNotPublished(String content) throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.png"), 20, 30);
    Files.write(folder.resolve("scans/2.jpg"), content.getBytes(StandardCharsets.ISO_8859_1));
    Path site = publishOne("1.png", "2.jpg");
    List<String> shown =
        ask(site.resolve("faro.html"), "//h:section[@class='facsimile']//h:a/@data-label");
    assertThat(shown).hasSize(1); // nor what only begins as a picture does
    assertThat(said).hasSize(1);
    assertThat(said.get(0)).contains("faro", "2.jpg");
  }

  @Test
  void noPictureFromElsewhere() throws Exception {
    Facsimiles.picture(folder.resolve("secret/1.png"), 20, 30);
    Path site =
        publish(SIZE, Facsimiles.text(folder, "faro", List.of("../secret/1.png", "../none.png")));
    assertThat(site.resolve("media")).doesNotExist();
    assertThat(said).hasSize(2);
    assertThat(ask(site.resolve("faro.html"), "//h:section[@class='facsimile']")).isEmpty();
  }

  @Test
  void theSizeZeroPublishesNone() throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.png"), 20, 30);
    Path site = publish(0, Facsimiles.text(folder, "faro", List.of("../scans/1.png")));
    assertThat(site.resolve("media")).doesNotExist();
    assertThat(ask(site.resolve("faro.html"), "//h:section[@class='facsimile']")).isEmpty();
  }

  @Test
  void whatAnEarlierRunMadeIsTakenOver() throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.png"), 800, 1200);
    Path site = publishOne("1.png");
    String place = ask(site.resolve("faro.html"), PICTURES).get(0);
    FileTime first = Files.getLastModifiedTime(site.resolve(place));
    byte[] mark = Files.readAllBytes(Facsimiles.picture(folder.resolve("other.jpg"), 11, 13));
    Files.write(site.resolve(place), mark);
    Files.setLastModifiedTime(site.resolve(place), first);
    publishOne("1.png");
    assertThat(site.resolve(place)).hasBinaryContent(mark);
    // another picture of the same name is another one in the site
    Facsimiles.picture(folder.resolve("scans/1.png"), 900, 1200);
    publishOne("1.png");
    assertThat(ask(site.resolve("faro.html"), PICTURES)).doesNotContain(place);
    assertThat(site.resolve(place)).doesNotExist();
  }

  @Test
  void aPictureThatIsPublishedAsItIsKeepsItsName() throws Exception {
    Facsimiles.picture(folder.resolve("scans/hoja 3 recto.png"), 20, 30);
    Files.writeString(
        folder.resolve("scans/plano.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9'/></svg>");
    Path site = publishOne("hoja%203%20recto.png", "plano.svg");
    assertThat(ask(site.resolve("faro.html"), PICTURES))
        .containsExactly("media/faro/facs/hoja-203-20recto.png", "media/faro/facs/plano.svg");
    assertThat(Files.readAllBytes(site.resolve("media/faro/facs/plano.svg")))
        .isEqualTo(Files.readAllBytes(folder.resolve("scans/plano.svg")));
  }

  @Test
  void picturesOfOneNameAreKeptApart() throws Exception {
    Facsimiles.picture(folder.resolve("scans/a/1.png"), 20, 30);
    Facsimiles.picture(folder.resolve("scans/b/1.png"), 30, 20);
    Path site = publishOne("a/1.png", "b/1.png");
    List<String> places = ask(site.resolve("faro.html"), PICTURES);
    assertThat(image(site, places.get(0)).getWidth()).isEqualTo(20);
    assertThat(image(site, places.get(1)).getWidth()).isEqualTo(30);
  }

  @Test
  void aPictureThatHasChangedUnderItsNameIsPublishedAnew() throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.png"), 20, 30);
    publishOne("1.png");
    Facsimiles.picture(folder.resolve("scans/1.png"), 40, 30);
    Path site = publishOne("1.png");
    assertThat(image(site, ask(site.resolve("faro.html"), PICTURES).get(0)).getWidth())
        .isEqualTo(40);
  }

  /** In a book there is the text, without the pictures of the pages that it comes from. */
  @Test
  void aBookNeedsNoPicturesOfPages() throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.png"), 20, 30);
    Path text = Facsimiles.text(folder, "faro", List.of("../scans/1.png"));
    Facsimiles.publish(folder, SIZE, listener, Set.of(OutputFormat.EPUB, OutputFormat.PDF), text);
    assertThat(said).isEmpty();
  }
}
