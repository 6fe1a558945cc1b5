package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.cajista.publish.press.TeiText;

/**
 * Copies the pictures of a text that are beside its TEI file into the site. Only files with the
 * ending of a picture are copied, so that no text can make the program publish another file.
 */
final class Pictures {

  private static final Pattern KINDS = Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp|avif|svg)");

  private Pictures() {}

  /**
   * Copies the pictures that {@code facts} name and that exist.
   *
   * @param facts {@code <d:text><d:picture url>…}
   * @return for each picture its address in the TEI, a blank, and its address in the site
   */
  static List<String> copy(TeiText text, XdmNode facts, Path site) throws IOException {
    List<String> places = new ArrayList<>();
    for (XdmNode picture : facts.select(Steps.descendant("picture")).asList()) {
      String url = picture.getAttributeValue(new QName("url"));
      if (KINDS.matcher(url).matches() && Files.isRegularFile(file(text, url))) {
        String place =
            "media/" + text.name() + "/" + url.replaceAll("[^A-Za-z0-9._-]+|\\.\\.", "-");
        Path copy = site.resolve(place);
        Files.createDirectories(copy.getParent());
        Files.copy(file(text, url), copy);
        places.add(url + " " + place);
      }
    }
    return places;
  }

  private static Path file(TeiText text, String url) {
    try {
      return text.file().resolveSibling(url);
    } catch (InvalidPathException e) {
      return text.file().resolveSibling("no such picture");
    }
  }
}
