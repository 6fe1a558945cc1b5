package org.cajista.edition.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.model.geometry.Facsimile;
import org.cajista.model.geometry.PageImage;
import org.cajista.report.CajistaException;
import org.cajista.xml.RefusedAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextImagesTest {
  @TempDir Path folder;

  @BeforeEach
  void anEdition() throws IOException {
    folder = folder.toRealPath();
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/diary.txt"), "Monday.");
    settings("");
  }

  private void settings(String images) throws IOException {
    String text = images.isEmpty() ? "" : "[[text]]\nfile = \"diary.txt\"\nimages = " + images;
    Files.writeString(folder.resolve("edition.toml"), text + "\n[paths]\ntei = \"output/tei\"\n");
  }

  private Facsimile found() throws IOException, CajistaException {
    Edition edition = Edition.find(folder).orElseThrow();
    return TextImages.of(edition, edition.raw().resolve("diary.txt"), edition.tei());
  }

  private void picture(String name, int width, int height) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, kind, file.toFile())).isTrue();
  }

  private static List<String> urls(Facsimile facsimile) {
    return facsimile.images().stream().map(PageImage::url).toList();
  }

  @Test
  void noneWhereNothingLies() throws Exception {
    assertThat(found()).isEqualTo(Facsimile.NONE);
  }

  @Test
  void theFolderWithTheNameOfTheText() throws Exception {
    picture("corpus/diary/0001.jpg", 40, 60);
    picture("corpus/diary/0002.PNG", 41, 61);
    picture("corpus/diary/0003.tif", 42, 62);
    Files.writeString(folder.resolve("corpus/diary/notes.txt"), "no picture");
    assertThat(found().images())
        .containsExactly(
            new PageImage("../../corpus/diary/0001.jpg", 40, 60),
            new PageImage("../../corpus/diary/0002.PNG", 41, 61),
            new PageImage("../../corpus/diary/0003.tif", 42, 62));
  }

  @Test
  void countedAsPeopleCount() throws Exception {
    for (String name : List.of("p10", "p9", "P1", "p9b", "p100")) {
      picture("corpus/diary/" + name + ".png", 2, 3);
    }
    assertThat(urls(found()))
        .extracting(url -> url.replaceFirst(".*/", ""))
        .containsExactly("P1.png", "p9.png", "p9b.png", "p10.png", "p100.png");
  }

  @Test
  void aFolderThatTheCatalogueNames() throws Exception {
    picture("scans/página 1.png", 2, 3);
    settings("\"scans\"");
    assertThat(urls(found())).containsExactly("../../scans/página%201.png");
  }

  @Test
  void aPictureThatJavaCannotMeasure() throws Exception {
    Files.createDirectories(folder.resolve("corpus/diary"));
    Files.writeString(folder.resolve("corpus/diary/1.webp"), "RIFF....WEBP");
    Files.writeString(folder.resolve("corpus/diary/2.jpg"), "torn");
    assertThat(found().images())
        .containsExactly(
            new PageImage("../../corpus/diary/1.webp", 0, 0),
            new PageImage("../../corpus/diary/2.jpg", 0, 0));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noLinkOutOfTheEdition(@TempDir Path elsewhere) throws Exception {
    Path outside = Files.writeString(elsewhere.resolve("secret.png"), "x");
    Files.createDirectories(folder.resolve("corpus/diary"));
    Files.createSymbolicLink(folder.resolve("corpus/diary/1.png"), outside);
    assertThatThrownBy(this::found).isInstanceOf(RefusedAddress.class);
  }

  @Test
  void theAddressOfAManifestIsKept() throws Exception {
    settings("\"https://library.example/iiif/7/manifest.json\"");
    assertThat(found())
        .isEqualTo(new Facsimile("https://library.example/iiif/7/manifest.json", List.of()));
  }

  @Test
  void aManifestOfVersionThree() throws Exception {
    Files.writeString(
        folder.resolve("diary.json"),
        """
        {"@context": "http://iiif.io/api/presentation/3/context.json",
         "id": "https://library.example/7/manifest", "type": "Manifest",
         "items": [
           {"id": "https://library.example/7/1", "type": "Canvas", "width": 200, "height": 300, "items": [
             {"type": "AnnotationPage", "items": [{"type": "Annotation", "motivation": "painting",
               "body": {"id": "https://library.example/7/1/full/max/0/default.jpg", "type": "Image",
                        "width": 100, "height": 150}}]}]},
           {"id": "https://library.example/7/2", "type": "Canvas", "width": 210, "height": 310, "items": [
             {"type": "AnnotationPage", "items": [{"type": "Annotation", "motivation": "painting",
               "body": {"id": "https://library.example/7/2/full/max/0/default.jpg", "type": "Image"}}]}]}]}
        """);
    settings("\"diary.json\"");
    assertThat(found())
        .isEqualTo(
            new Facsimile(
                "https://library.example/7/manifest",
                List.of(
                    new PageImage("https://library.example/7/1/full/max/0/default.jpg", 100, 150),
                    new PageImage(
                        "https://library.example/7/2/full/max/0/default.jpg", 210, 310))));
  }

  @Test
  void aManifestOfVersionTwo() throws Exception {
    Files.writeString(
        folder.resolve("diary.json"),
        """
        {"@id": "https://library.example/8/manifest", "sequences": [{"canvases": [
           {"@id": "https://library.example/8/1", "width": 20, "height": 30, "images": [
             {"resource": {"@id": "https://library.example/8/1.jpg", "width": 10, "height": 15}}]}]}]}
        """);
    settings("\"diary.json\"");
    assertThat(found())
        .isEqualTo(
            new Facsimile(
                "https://library.example/8/manifest",
                List.of(new PageImage("https://library.example/8/1.jpg", 10, 15))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "no json",
        "{\"items\": []}",
        "{\"items\": [{\"items\": [{\"items\": [{\"body\": {\"id\": \"file:///etc/passwd\"}}]}]}]}",
        "{\"items\": [{\"items\": [{\"items\": [{\"body\": [\"x\"]}]}]}]}",
        "{\"items\": [{\"items\": [{\"items\": [{\"body\": []}]}]}]}",
        "{\"items\": [{\"height\": \"x\", \"items\": [{\"items\": [{\"body\": {\"id\": \"https://a.example/1\"}}]}]}]}",
        "{\"sequences\": [{\"canvases\": [7]}]}"
      })
  void aFileThatIsNoManifestIsSaid(String json) throws IOException {
    Files.writeString(folder.resolve("diary.json"), json);
    settings("\"diary.json\"");
    assertThatThrownBy(this::found)
        .isInstanceOf(CajistaException.class)
        .hasMessageContaining("diary.json")
        .hasMessageContaining("IIIF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "edition.toml", "../outside", "corpus/diary.txt"})
  void whatHoldsNoPicturesIsSaid(String name) throws IOException {
    settings("\"" + name + "\"");
    assertThatThrownBy(this::found)
        .isInstanceOf(EditionException.class)
        .hasMessageContaining("edition.toml:3:")
        .hasMessageContaining(name);
  }

  @Test
  void aSizeThatIsNoneIsSaid() throws IOException {
    Files.writeString(folder.resolve("edition.toml"), "[facsimile]\nsize = 12\n");
    assertThatThrownBy(this::found)
        .isInstanceOf(EditionException.class)
        .hasMessageContaining("edition.toml:2:");
  }
}
