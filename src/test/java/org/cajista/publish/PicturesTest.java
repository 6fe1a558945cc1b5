package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A text publishes pictures that are in its folder, and no other file. */
class PicturesTest {

  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'";

  @TempDir Path folder;
  private Path texts;
  private Path site;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void aFolderOfTexts() throws IOException {
    texts = Files.createDirectories(folder.resolve("edition/texts"));
    site = folder.resolve("site");
  }

  private void publish(String... urls) throws Exception {
    String figures =
        Arrays.stream(urls)
            .map(url -> "<figure><graphic url=\"" + url + "\"/></figure>")
            .collect(Collectors.joining());
    Path tei =
        Files.writeString(
            texts.resolve("libro.xml"),
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>"
                + figures
                + "</body></text></TEI>");
    Editions.site(List.of(tei), site, new Warned(said));
  }

  private List<String> published() throws IOException {
    Path media = site.resolve("media/libro");
    if (!Files.isDirectory(media)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(media)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> media.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private List<String> shown() throws Exception {
    return Pages.ask(Pages.html(site.resolve("libro.html")), "//h:img/@src");
  }

  private static byte[] png() throws IOException {
    return Files.readAllBytes(Editions.resource("any/presse.png"));
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void picturesInTheFolderAndBelow() throws Exception {
    Files.createDirectories(texts.resolve("img/más"));
    for (String name : List.of("a.png", "img/b.PNG", "img/más/c d.png", "a-a.png", "a a.png")) {
      Files.write(texts.resolve(name), png());
    }
    publish(
        "a.png", "./img/b.PNG", "img/más/c d.png", "img/m%C3%A1s/c%20d.png", "a-a.png", "a a.png");
    assertThat(said).isEmpty();
    assertThat(shown()).hasSize(6);
    for (String src : shown()) {
      assertThat(site.resolve(src)).hasBinaryContent(png());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noPictureFromElsewhere() throws Exception {
    Path outside = Files.write(folder.resolve("outside.png"), png());
    Files.write(folder.resolve("edition/above.png"), png());
    Files.createSymbolicLink(texts.resolve("link.png"), outside);
    Files.createSymbolicLink(texts.resolve("folder"), folder);
    String[] elsewhere = {
      "../above.png",
      "../../outside.png",
      "x/../../above.png",
      "%2e%2e/above.png",
      "link.png",
      "folder/outside.png",
      outside.toString(),
      outside.toUri().toString(),
      "file://localhost" + outside,
      "file:" + outside,
      "http://127.0.0.1:9/a.png",
      "//127.0.0.1/a.png",
      "ftp://127.0.0.1/a.png",
      "jar:" + outside.toUri() + "!/a.png",
      "javascript:alert(1).png",
      "data:image/png;base64,AAAA",
    };
    publish(elsewhere);
    assertThat(published()).isEmpty();
    assertThat(shown()).isEmpty();
    for (String url : elsewhere) {
      assertThat(said).as(url).anySatisfy(one -> assertThat(one).contains("«" + url + "»"));
    }
    assertThat(said).hasSize(elsewhere.length);
  }

  @Test
  void theContentDecidesNotTheName() throws Exception {
    BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(dot, "jpg", texts.resolve("good.jpg").toFile());
    ImageIO.write(dot, "gif", texts.resolve("good.gif").toFile());
    Files.write(texts.resolve("cut.png"), Arrays.copyOf(png(), png().length / 2));
    Files.write(
        texts.resolve("liar.png"), latin1("\u0089PNG\r\n\u001a\n<script>alert(1)</script>"));
    Files.write(texts.resolve("liar.gif"), latin1("GIF89a<script>alert(1)</script>"));
    Files.write(texts.resolve("head.jpg"), latin1("\u00ff\u00d8\u00ff\u00e0 and more"));
    Files.write(texts.resolve("good.webp"), latin1("RIFF1234WEBPVP8 "));
    Files.write(texts.resolve("good.avif"), latin1("\0\0\0\u0020ftypavif and more"));
    Files.writeString(texts.resolve("secret.png"), "clave: 1234");
    Files.writeString(texts.resolve("page.jpg"), "<html><script>alert(1)</script></html>");
    Files.write(texts.resolve("letter.txt"), png());
    Files.write(texts.resolve("sound.webp"), latin1("RIFF1234WAVEfmt "));
    Files.write(texts.resolve("film.avif"), latin1("\0\0\0\u0020ftypisom and more"));
    Files.write(texts.resolve("other.jpg"), png());
    Files.write(texts.resolve("empty.gif"), new byte[0]);
    publish(
        "good.jpg",
        "good.gif",
        "good.webp",
        "good.avif",
        "cut.png",
        "liar.png",
        "liar.gif",
        "head.jpg",
        "secret.png",
        "page.jpg",
        "letter.txt",
        "sound.webp",
        "film.avif",
        "other.jpg",
        "empty.gif",
        "missing.png");
    assertThat(published()).containsExactly("good.avif", "good.gif", "good.jpg", "good.webp");
    assertThat(said).hasSize(12);
    assertThat(said).filteredOn(one -> one.contains("is cut off or damaged")).hasSize(4);
    assertThat(said).filteredOn(one -> one.contains("is not a picture of the kind")).hasSize(7);
    assertThat(said).filteredOn(one -> one.contains("«missing.png» is not there")).hasSize(1);
  }

  @Test
  void drawingsThatOnlyDraw() throws Exception {
    List<String> still =
        List.of(
            SVG + "><rect width='3' height='2' fill='url(#g)' style='fill: url( \"#g\" )'/></svg>",
            "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                + SVG
                + " xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:export='C:\\a\\b.png'/>",
            SVG
                + " xmlns:x='http://www.w3.org/1999/xlink'><use x:href='#a'/><image"
                + " href='data:image/png;base64,AAAA'/><a x:href='https://example.org/'><g/></a></svg>",
            SVG
                + "><style>rect { fill: red }</style><animate attributeName='x' to='3'/><text>on"
                + " click: script</text></svg>");
    for (int i = 0; i < still.size(); i++) {
      Files.writeString(texts.resolve("still" + i + ".svg"), still.get(i));
    }
    publish("still0.svg", "still1.svg", "still2.svg", "still3.svg");
    assertThat(said).isEmpty();
    assertThat(published()).hasSize(4);
  }

  @Test
  void drawingsThatDoMore() throws Exception {
    List<String> active =
        List.of(
            SVG + "><script>alert(1)</script></svg>",
            SVG + "><SCRIPT xmlns='http://www.w3.org/1999/xhtml'/></svg>",
            SVG + " onload='alert(1)'/>",
            SVG + "><g><rect ONCLICK='x()'/></g></svg>",
            SVG + "><foreignObject><p/></foreignObject></svg>",
            SVG + "><a href='javascript:alert(1)'/></svg>",
            SVG + "><a href=' JaVaScript:alert(1)'/></svg>",
            SVG + "><use href='http://127.0.0.1/a.svg#x'/></svg>",
            SVG + "><use href='other.svg#x'/></svg>",
            SVG
                + " xmlns:x='http://www.w3.org/1999/xlink'><image"
                + " x:href='data:image/svg+xml,a'/></svg>",
            SVG + "><image href='file:///etc/hostname'/></svg>",
            SVG + "><style>@import 'http://127.0.0.1/';</style></svg>",
            SVG + "><style>rect { fill: u\\72l(http://127.0.0.1/) }</style></svg>",
            SVG + "><rect style='fill: url( \"http://127.0.0.1/\")'/></svg>",
            SVG + "><rect fill='url(http://127.0.0.1/#g)'/></svg>",
            SVG + "><set attributeName='href' to='javascript:alert(1)'/></svg>",
            SVG + "><animate attributeName='xlink:href' values='javascript:alert(1)'/></svg>",
            "<?xml-stylesheet href='http://127.0.0.1/a.css'?>" + SVG + "/>",
            "<!DOCTYPE svg [<!ENTITY a '<script xmlns=\"http://www.w3.org/2000/svg\"/>'>]>"
                + SVG
                + ">&a;</svg>",
            "<!DOCTYPE svg [<!ATTLIST rect onclick CDATA 'alert(1)'>]>" + SVG + "><rect/></svg>",
            SVG + " xml:base='http://127.0.0.1/'/>",
            "<html xmlns='http://www.w3.org/1999/xhtml'/>",
            "<svg/>",
            SVG + ">",
            "clave: 1234");
    String[] names = new String[active.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = "active" + i + ".svg";
      Files.writeString(texts.resolve(names[i]), active.get(i));
    }
    publish(names);
    assertThat(published()).isEmpty();
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      assertThat(said).as(active.get(i)).anyMatch(one -> one.contains("«" + name + "»"));
    }
    assertThat(said).allMatch(one -> one.contains("it is more than a drawing ("));
  }
}
