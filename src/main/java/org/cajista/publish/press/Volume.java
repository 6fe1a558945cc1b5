package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.PrintSettings;

/**
 * The texts of one PDF or e-book: one text, or all texts of the edition.
 *
 * @param name the name of its files
 * @param texts the texts in order: one, or all of the run
 * @param whole true for the whole edition
 */
public record Volume(String name, List<TeiText> texts, boolean whole) {

  /** The name of the volume with all texts. No text has this name. */
  public static final String EDITION = "edition";

  /** A volume has one view of the text: that of a reader. */
  private static final List<String> READING = List.of("prepare/reading.xsl");

  /** What stands before the address of a picture of the editor's own pages in the tree. */
  private static final String PAGES = "pages";

  private static final String GATHER = "prepare/gather.xsl";

  /** Copies the list. */
  public Volume {
    texts = List.copyOf(texts);
  }

  /** Returns the volumes for the settings of {@code run}. The edition is last. */
  static List<Volume> of(PressRun run) {
    return of(run.texts(), run.print());
  }

  /** Returns the volumes for the settings {@code print}. The edition is last. */
  public static List<Volume> of(List<TeiText> texts, PrintSettings print) {
    List<Volume> volumes = new ArrayList<>();
    if (print.volumes().contains(Binding.TEXT)) {
      texts.forEach(text -> volumes.add(new Volume(text.name(), List.of(text), false)));
    }
    if (print.volumes().contains(Binding.EDITION)) {
      volumes.add(new Volume(EDITION, texts, true));
    }
    return volumes;
  }

  private static XdmNode prepared(TeiText text, Stylesheets stylesheets, PressRun run)
      throws PublishException {
    return stylesheets.prepared(text, run.facts().language(), run.progress(), READING);
  }

  /** Returns the prepared TEI of the text, or of all texts as one group. */
  public XdmNode prepared(Stylesheets stylesheets, PressRun run) throws PublishException {
    if (!whole) {
      return prepared(texts.get(0), stylesheets, run);
    }
    List<XdmNode> trees = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (TeiText text : texts) {
      trees.add(prepared(text, stylesheets, run));
      names.add(text.name());
    }
    return Transform.of(stylesheets, GATHER, name, run.progress())
        .with(
            Map.of(
                "texts",
                new XdmValue(trees),
                "names",
                XdmValue.makeSequence(names),
                "files",
                XdmValue.makeSequence(run.files()),
                "edition-title",
                new XdmAtomicValue(run.facts().title()),
                "edition-editors",
                XdmValue.makeSequence(run.facts().editors()),
                "own-pages",
                XdmValue.makeSequence(ownPages(stylesheets)),
                "language",
                new XdmAtomicValue(run.facts().language())))
        .call("gather");
  }

  /** Returns the editor's own pages, which stand before the texts of the edition. */
  private static List<String> ownPages(Stylesheets stylesheets) throws PublishException {
    try {
      return new EditorPages(stylesheets.own().pageFiles()).asWritten();
    } catch (IOException e) {
      throw new PublishException("the folder pages cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Copies the pictures of the texts into one folder, each with the name of its text before it.
   *
   * @param tree the prepared TEI of the volume, in which a text of several is named
   * @return for each picture its name in the folder, a blank, and its address in the tree: in a
   *     volume of several texts with the name of the text and a colon before it
   */
  public List<String> pictures(
      XdmNode tree, Stylesheets stylesheets, Path folder, ProgressListener progress)
      throws IOException {
    List<String> places = new ArrayList<>();
    for (TeiText text : texts) {
      Path target = folder.resolve(text.name());
      List<String> urls = urls(tree, whole ? text.name() + ":" : "");
      places.addAll(
          moved(text.name(), Pictures.copy(text, urls, target, progress), target, folder));
    }
    List<Path> pages = whole ? stylesheets.own().pageFiles() : List.of();
    if (!pages.isEmpty()) {
      // all pages lie in one folder, so that one of them speaks for all
      Path target = folder.resolve(PAGES);
      List<String> urls = urls(tree, PAGES + ":");
      places.addAll(
          moved(PAGES, Pictures.copy(pages.get(0), urls, target, progress), target, folder));
    }
    return places;
  }

  private static List<String> urls(XdmNode tree, String before) {
    return Pictures.in(tree).stream()
        .filter(url -> url.startsWith(before))
        .map(url -> url.substring(before.length()))
        .toList();
  }

  private List<String> moved(String name, List<String> copied, Path from, Path folder)
      throws IOException {
    List<String> places = new ArrayList<>();
    for (String place : copied) {
      int blank = place.indexOf(' ');
      String file = "picture-" + name + "-" + place.substring(0, blank);
      Files.move(from.resolve(place.substring(0, blank)), folder.resolve(file));
      places.add(file + " " + (whole ? name + ":" : "") + place.substring(blank + 1));
    }
    Files.deleteIfExists(from);
    return places;
  }
}
