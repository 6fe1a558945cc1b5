package org.cajista.publish;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Publishes a text with pictures of its pages, and asks what came of it. */
abstract class FacsimileFixture {
  static final int SIZE = 300;
  static final String PICTURES = "//h:section[@class='facsimile']/h:ol//h:a/@href";

  @TempDir Path folder;
  final List<String> said = new ArrayList<>();

  final ProgressListener listener = new Warned(said);

  @BeforeEach
  void realFolder() throws IOException {
    folder = folder.toRealPath();
  }

  final Path publish(int size, Path... texts) throws Exception {
    return Facsimiles.publish(folder, size, listener, texts);
  }

  final Path publishOne(String... pictures) throws Exception {
    List<String> urls = new ArrayList<>();
    for (String picture : pictures) {
      urls.add("../scans/" + picture);
    }
    return publish(SIZE, Facsimiles.text(folder, "faro", urls));
  }

  static List<String> ask(Path page, String xpath) {
    return Pages.ask(Pages.html(page), xpath);
  }

  static BufferedImage image(Path site, String place) throws IOException {
    return ImageIO.read(site.resolve(place).toFile());
  }
}
