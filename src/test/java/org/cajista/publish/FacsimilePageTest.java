package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the pages of the web edition, and its manifests, say of the pictures of pages. */
class FacsimilePageTest extends FacsimileFixture {
  @Test
  void thePageListsItsPicturesWithWords() throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.png"), 20, 30);
    Facsimiles.picture(folder.resolve("scans/2.png"), 20, 30);
    Path site = publishOne("1.png", "2.png");
    Path page = site.resolve("faro.html");
    assertThat(ask(page, "//h:section[@class='facsimile']//h:img/@alt"))
        .containsExactly(
            "Imagen de la página 31 de la fuente", "Imagen de la página 32 de la fuente");
    for (String src : ask(page, "//h:section[@class='facsimile']//h:img/@src")) {
      assertThat(site.resolve(src)).isRegularFile();
    }
    // each leads to its place in the text, and the place to the picture
    assertThat(ask(page, "//h:section[@class='facsimile']//h:a/@data-pb"))
        .containsExactlyElementsOf(ask(page, "//h:span[@class='pb']/@id"));
    assertThat(ask(page, "//h:span[@class='pb']/h:a/@href"))
        .containsExactlyElementsOf(ask(page, PICTURES));
    assertThat(site.resolve("assets/openseadragon/openseadragon.js")).isRegularFile();
    assertThat(site.resolve("assets/openseadragon/LICENSE.txt")).isRegularFile();
    NuJudge.check(Pages.of(site));
  }

  @Test
  void aChapterBeginsWithThePictureOfThePageOnWhichItBegins() throws Exception {
    for (int n = 1; n <= 3; n++) {
      Facsimiles.picture(folder.resolve("scans/" + n + ".png"), 20 + n, 30);
    }
    String surfaces =
        "<surface xml:id='a'><graphic url='../scans/1.png'/></surface><surface"
            + " xml:id='b'><graphic url='../scans/2.png'/></surface><surface"
            + " xml:id='c'><graphic url='../scans/3.png'/></surface>";
    String pages =
        "<pb n='1' facs='#a'/><div type='chapter' xml:id='uno'><head>Uno</head><p>El"
            + " faro.</p></div><div type='chapter' xml:id='dos'><head>Dos</head><p>El <pb n='2'"
            + " facs='#b'/> viento.</p></div><pb n='3' facs='#c'/><div type='chapter'"
            + " xml:id='tres'><head>Tres</head><p>La escalera.</p></div>";
    Path site = publish(SIZE, Facsimiles.write(folder, "faro", surfaces, pages));
    String labels = "//h:section[@class='facsimile']//h:a/@data-label/string()";
    assertThat(ask(site.resolve("faro.uno.html"), labels)).containsExactly("página 1");
    assertThat(ask(site.resolve("faro.dos.html"), labels)).containsExactly("página 1", "página 2");
    assertThat(ask(site.resolve("faro.tres.html"), labels)).containsExactly("página 3");
  }

  @Test
  void aTextWithoutPicturesHasNothingOfThem() throws Exception {
    Path site = publish(SIZE, Facsimiles.write(folder, "faro", "", "<pb n='1'/><p>El faro.</p>"));
    assertThat(site.resolve("assets/openseadragon")).doesNotExist();
    assertThat(Files.readString(site.resolve("faro.html"))).doesNotContain("facsimile");
    assertThat(site.resolve("iiif")).doesNotExist();
  }

  @Test
  void picturesOfALibraryAreAllowedAndNoOthers() throws Exception {
    String url = "https://iiif.library.example/7/full/max/0/default.jpg";
    Path site = publish(SIZE, Facsimiles.text(folder, "faro", List.of(url)));
    Path page = site.resolve("faro.html");
    assertThat(ask(page, PICTURES)).containsExactly(url);
    assertThat(ask(page, "//h:meta[@http-equiv='Content-Security-Policy']/@content").get(0))
        .contains("img-src https://iiif.library.example 'self'", "default-src 'none'");
    assertThat(ask(site.resolve("index.html"), "//h:meta[@http-equiv]/@content").get(0))
        .doesNotContain("library");
    // what the library has is not described as ours
    assertThat(site.resolve("iiif")).doesNotExist();
  }

  @Test
  void theManifestOfALibraryIsLinked() throws Exception {
    String surfaces =
        "<media mimeType='application/ld+json' url='https://library.example/7.json'/>";
    Path site = publish(SIZE, Facsimiles.write(folder, "faro", surfaces, "<p>El faro.</p>"));
    assertThat(ask(site.resolve("faro.html"), "//h:ul[@class='downloads']//h:a/@href"))
        .contains("https://library.example/7.json");
  }

  // ---- the manifest

  /** What the Presentation API 3.0 requires of a manifest, its canvases and annotations. */
  @Test
  void theManifestHasWhatTheStandardRequires() throws Exception {
    Facsimiles.picture(folder.resolve("scans/1.png"), 200, 300);
    Facsimiles.picture(folder.resolve("scans/2.png"), 800, 1200);
    Path site = publishOne("1.png", "2.png");
    JsonObject manifest =
        JsonParser.parseString(Files.readString(site.resolve("iiif/faro.json"))).getAsJsonObject();
    assertThat(manifest.get("@context").getAsString())
        .isEqualTo("http://iiif.io/api/presentation/3/context.json");
    assertThat(manifest.get("id").getAsString()).isEqualTo(Facsimiles.SITE + "iiif/faro.json");
    assertThat(manifest.get("type").getAsString()).isEqualTo("Manifest");
    assertThat(manifest.getAsJsonObject("label").getAsJsonArray("es").get(0).getAsString())
        .isEqualTo("Diario del faro");
    assertThat(manifest.get("rights").getAsString())
        .isEqualTo("http://creativecommons.org/licenses/by/4.0/");
    List<String> ids = new ArrayList<>();
    List<String> sizes = new ArrayList<>();
    for (var item : manifest.getAsJsonArray("items")) {
      JsonObject canvas = item.getAsJsonObject();
      assertThat(canvas.get("type").getAsString()).isEqualTo("Canvas");
      ids.add(canvas.get("id").getAsString());
      sizes.add(canvas.get("width").getAsInt() + "x" + canvas.get("height").getAsInt());
      JsonObject page = canvas.getAsJsonArray("items").get(0).getAsJsonObject();
      assertThat(page.get("type").getAsString()).isEqualTo("AnnotationPage");
      JsonObject annotation = page.getAsJsonArray("items").get(0).getAsJsonObject();
      assertThat(annotation.get("type").getAsString()).isEqualTo("Annotation");
      assertThat(annotation.get("motivation").getAsString()).isEqualTo("painting");
      assertThat(annotation.get("target")).isEqualTo(canvas.get("id"));
      JsonObject body = annotation.getAsJsonObject("body");
      assertThat(body.get("type").getAsString()).isEqualTo("Image");
      String place = body.get("id").getAsString().substring(Facsimiles.SITE.length());
      BufferedImage image = image(site, place);
      assertThat(body.get("width").getAsInt()).isEqualTo(image.getWidth());
      assertThat(body.get("height").getAsInt()).isEqualTo(image.getHeight());
    }
    assertThat(ids).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.startsWith("https://"));
    assertThat(sizes).containsExactly("200x300", "200x300");
  }
}
