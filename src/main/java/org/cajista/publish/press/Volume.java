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
                "language",
                new XdmAtomicValue(run.facts().language())))
        .call("gather");
  }

  /**
   * Copies the pictures of the texts into one folder, each with the name of its text before it.
   *
   * @param tree the prepared TEI of the volume, in which a text of several is named
   * @return for each picture its name in the folder, a blank, and its address in the tree: in a
   *     volume of several texts with the name of the text and a colon before it
   */
  public List<String> pictures(XdmNode tree, Path folder, ProgressListener progress)
      throws IOException {
    List<String> places = new ArrayList<>();
    for (TeiText text : texts) {
      String before = whole ? text.name() + ":" : "";
      List<String> urls =
          Pictures.in(tree).stream()
              .filter(url -> url.startsWith(before))
              .map(url -> url.substring(before.length()))
              .toList();
      Path target = folder.resolve(text.name());
      for (String place : Pictures.copy(text, urls, target, progress)) {
        int blank = place.indexOf(' ');
        String name = "picture-" + text.name() + "-" + place.substring(0, blank);
        Files.move(target.resolve(place.substring(0, blank)), folder.resolve(name));
        places.add(name + " " + before + place.substring(blank + 1));
      }
      Files.deleteIfExists(target);
    }
    return places;
  }
}
