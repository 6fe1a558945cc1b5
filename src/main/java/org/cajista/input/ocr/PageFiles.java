package org.cajista.input.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.input.pages.ScannedPage;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.geometry.NaturalOrder;
import org.xml.sax.SAXException;

/**
 * The files of one text, of which each holds one page or a few: a folder or an archive. Their order
 * is that of a METS file among them, or the natural order of their names. Where the same pages are
 * there in several formats, one of them is read: PAGE before ALTO before hOCR.
 */
final class PageFiles {
  private final Map<OcrFormat, Map<String, byte[]>> pages = new TreeMap<>();
  private final Map<String, byte[]> mets = new TreeMap<>(new NaturalOrder());

  /** Adds a file; what is neither pages nor METS is passed over. */
  void add(String path, byte[] bytes) {
    Optional<OcrFormat> format = OcrFormat.of(bytes);
    if (format.isPresent()) {
      pages
          .computeIfAbsent(format.get(), any -> new TreeMap<>(new NaturalOrder()))
          .put(path, bytes);
    } else if (RootElement.of(bytes).filter(root -> root.name().equals("mets")).isPresent()) {
      mets.put(path, bytes);
    }
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /**
   * Returns the pages of all files.
   *
   * @param name of the folder or the archive, as diagnostics show it
   */
  List<ScannedPage> read(String name) throws UnreadableSource {
    OcrFormat format = format();
    Map<String, byte[]> files = pages.get(format);
    List<ScannedPage> read = new ArrayList<>();
    for (String path : ordered(name, files)) {
      for (ScannedPage page : OcrFile.pages(name + "/" + path, files.get(path), format)) {
        read.add(page.in(path));
      }
    }
    return read;
  }

  /** The format with most files; of those that have as many, the one that says most. */
  private OcrFormat format() {
    OcrFormat best = pages.keySet().iterator().next();
    for (Map.Entry<OcrFormat, Map<String, byte[]>> entry : pages.entrySet()) {
      if (entry.getValue().size() > pages.get(best).size()) {
        best = entry.getKey();
      }
    }
    return best;
  }

  /** The paths in order; what a METS file does not name comes after what it names. */
  private List<String> ordered(String name, Map<String, byte[]> files) throws UnreadableSource {
    Set<String> order = new LinkedHashSet<>();
    for (Map.Entry<String, byte[]> file : mets.entrySet()) {
      String folder = file.getKey().substring(0, file.getKey().lastIndexOf('/') + 1);
      try {
        for (String href : MetsOrder.of(file.getValue())) {
          String path = folder + href;
          if (files.containsKey(path)) {
            order.add(path);
          }
        }
      } catch (SAXException | IOException e) {
        throw new UnreadableSource(
            name
                + "/"
                + file.getKey()
                + ": this METS file cannot be read: "
                + e.getMessage()
                + " Export it once more, or take it away: the pages are then read by their names.",
            e);
      }
    }
    order.addAll(files.keySet());
    return List.copyOf(order);
  }
}
