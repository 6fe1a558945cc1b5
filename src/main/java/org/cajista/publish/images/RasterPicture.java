package org.cajista.publish.images;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that Java reads (JPEG, PNG, GIF, TIFF), upright, made small enough.
 *
 * @param image the picture
 * @param asInFile true if it has the size and the position that it has in its file
 */
record RasterPicture(BufferedImage image, boolean asInFile) {

  /**
   * Reads a picture and makes it smaller. Of a very large one only some rows and columns are kept
   * in the memory.
   *
   * @param longest the longer side that it may have, in pixels
   * @return empty if Java cannot read the file
   */
  static Optional<RasterPicture> read(byte[] bytes, int longest) {
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        int original = Math.max(reader.getWidth(0), reader.getHeight(0));
        ImageReadParam some = reader.getDefaultReadParam();
        int every = Math.max(1, original / (2 * longest));
        some.setSourceSubsampling(every, every, 0, 0);
        BufferedImage picture = onWhite(reader.read(0, some));
        BufferedImage seen = Orientation.turned(picture, Orientation.of(bytes));
        boolean asInFile = seen == picture && original <= longest;
        return Optional.of(new RasterPicture(shrunk(seen, longest), asInFile));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // readers throw anything on a damaged file, or one in colours for print
      return Optional.empty();
    }
  }

  /** Returns this picture with a longer side of at most {@code longest} pixels. */
  RasterPicture within(int longest) {
    return new RasterPicture(shrunk(image, longest), false);
  }

  /** Returns the picture as a JPEG. */
  byte[] jpeg(float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage onWhite(BufferedImage picture) {
    return drawn(picture, picture.getWidth(), picture.getHeight());
  }

  /** Each step takes at most half away, so that every point of the picture counts. */
  private static BufferedImage shrunk(BufferedImage picture, int longest) {
    BufferedImage now = picture;
    int longer = Math.max(now.getWidth(), now.getHeight());
    double scale = Math.min(1, (double) longest / longer);
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    while (now.getWidth() > width || now.getHeight() > height) {
      now =
          drawn(
              now,
              Math.max(width, (now.getWidth() + 1) / 2),
              Math.max(height, (now.getHeight() + 1) / 2));
    }
    return now;
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage other = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = other.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return other;
  }
}
