package org.cajista.edition.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a picture is.
 *
 * @param width in pixels; 0 if not known
 * @param height in pixels; 0 if not known
 */
public record ImageSize(int width, int height) {

  /** Not known. */
  private static final ImageSize UNKNOWN = new ImageSize(0, 0);

  /**
   * Reads the head of a file, not the picture. The size is not known if the file is damaged or of a
   * kind that Java does not read (WebP, AVIF).
   */
  public static ImageSize of(Path file) {
    try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        return UNKNOWN;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(bytes, true, true);
        return new ImageSize(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // readers throw anything on a damaged file; what it is worth is said when it is published
      return UNKNOWN;
    }
  }
}
