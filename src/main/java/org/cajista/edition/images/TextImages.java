package org.cajista.edition.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cajista.edition.Edition;
import org.cajista.model.geometry.Facsimile;
import org.cajista.model.geometry.NaturalOrder;
import org.cajista.model.geometry.PageImage;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.report.CajistaException;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.RefusedAddress;

/**
 * Finds the pictures of the pages of a text: in the folder beside the page text that has its name
 * ({@code corpus/letter/} for {@code corpus/letter.txt}), or where the catalogue says. They are
 * counted in their natural order, one a page.
 */
public final class TextImages {

  /** The kinds of pictures that the program or a browser can read, by the endings of files. */
  private static final Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "avif");

  private TextImages() {}

  /**
   * Returns the pictures of a text.
   *
   * @param raw the file of the page text
   * @param folder the folder of the TEI file, to which addresses are relative
   * @throws CajistaException if the IIIF manifest that the catalogue names cannot be understood
   * @throws RefusedAddress if a picture is a symbolic link out of the edition
   */
  public static Facsimile of(Edition edition, Path raw, Path folder)
      throws IOException, CajistaException {
    String named = edition.entry(raw.getFileName().toString()).details().images();
    Path place = named.contains("://") ? null : named.isEmpty() ? beside(raw) : in(edition, named);
    if (place == null) {
      return new Facsimile(named, List.of());
    } else if (Files.isRegularFile(place) && !named.isEmpty()) {
      return IiifManifest.read(place, edition.facsimile().lines());
    } else if (!Files.isDirectory(place)) {
      return Facsimile.NONE;
    }
    List<PageImage> images = images(edition, place, folder);
    return images.isEmpty()
        ? Facsimile.NONE
        : new Facsimile("", images, edition.facsimile().lines());
  }

  /**
   * Returns the files of all pictures that can belong to pages, in their folders or the folders in
   * these.
   */
  public static List<Path> files(FacsimileSettings settings) throws IOException {
    Set<Path> pictures = new TreeSet<>();
    for (Path folder : settings.folders()) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.find(folder, 2, (file, is) -> is.isRegularFile())) {
          files.filter(TextImages::isNamedAsPicture).forEach(pictures::add);
        }
      }
    }
    return List.copyOf(pictures);
  }

  private static Path in(Edition edition, String named) {
    return edition.root().resolve(named).normalize();
  }

  /**
   * Returns the folder with the name of the page text, without its ending; need not exist. A folder
   * of page files can hold their pictures itself.
   */
  private static Path beside(Path raw) {
    if (Files.isDirectory(raw)) {
      return raw;
    }
    return raw.resolveSibling(raw.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", ""));
  }

  private static List<PageImage> images(Edition edition, Path place, Path folder)
      throws IOException {
    AddressPolicy own = AddressPolicy.ofProgram("").with(edition.root()).with(edition.raw());
    try (Stream<Path> files = Files.list(place)) {
      List<Path> pictures =
          files
              .filter(TextImages::isNamedAsPicture)
              .filter(Files::isRegularFile)
              .sorted(
                  Comparator.comparing(file -> file.getFileName().toString(), new NaturalOrder()))
              .toList();
      for (Path picture : pictures) {
        if (!own.permits(picture)) {
          throw new RefusedAddress(picture.toString(), RefusedAddress.Reason.OUTSIDE);
        }
      }
      return pictures.stream().map(picture -> image(picture, folder)).toList();
    }
  }

  private static boolean isNamedAsPicture(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.contains(ending);
  }

  private static PageImage image(Path picture, Path folder) {
    ImageSize size = ImageSize.of(picture);
    return new PageImage(address(picture, folder), size.width(), size.height());
  }

  /** Returns the path from {@code folder} as an address. */
  private static String address(Path picture, Path folder) {
    Path base = folder.toAbsolutePath().normalize();
    Path file = picture.toAbsolutePath().normalize();
    if (!file.getRoot().equals(base.getRoot())) {
      return file.toUri().toString();
    }
    StringBuilder address = new StringBuilder();
    for (Path step : base.relativize(file)) {
      address.append(address.isEmpty() ? "" : "/").append(encoded(step.toString()));
    }
    return address.toString();
  }

  /** Returns a step of a path as an address has it: signs that mean something there as numbers. */
  private static String encoded(String step) {
    StringBuilder address = new StringBuilder();
    for (char c : step.toCharArray()) {
      if (c <= ' ' || "%\"<>\\^`{|}#?[]:".indexOf(c) >= 0) {
        address.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        address.append(c);
      }
    }
    return address.toString();
  }
}
