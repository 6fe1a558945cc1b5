package org.cajista.publish.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.model.publishing.Binding;

/**
 * What is bound as one: a text, or all texts of the edition.
 *
 * @param name the name of its files
 * @param texts what it holds, in order; one, or all of the run
 * @param whole whether it is the edition
 */
public record Volume(String name, List<TeiText> texts, boolean whole) {

  /** The name of the volume that holds all; no text has it. */
  public static final String EDITION = "edition";

  private static final String GATHER = "prepare/gather.xsl";

  public Volume {
    texts = List.copyOf(texts);
  }

  /** The volumes that the settings of {@code run} ask for, the edition last. */
  static List<Volume> of(PressRun run) {
    List<Volume> volumes = new ArrayList<>();
    if (run.print().volumes().contains(Binding.TEXT)) {
      run.texts().forEach(text -> volumes.add(new Volume(text.name(), List.of(text), false)));
    }
    if (run.print().volumes().contains(Binding.EDITION)) {
      volumes.add(new Volume(EDITION, run.texts(), true));
    }
    return volumes;
  }

  /** The prepared TEI: that of the text, or one in which the texts stand as a group. */
  public XdmNode prepared(Stylesheets stylesheets, PressRun run) throws PublishException {
    if (!whole) {
      return stylesheets.prepared(texts.get(0), run.progress());
    }
    List<XdmNode> trees = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (TeiText text : texts) {
      trees.add(stylesheets.prepared(text, run.progress()));
      names.add(text.name());
    }
    return Transform.of(stylesheets, GATHER, name, run.progress())
        .with(
            Map.of(
                "texts", new XdmValue(trees),
                "names", XdmValue.makeSequence(names),
                "edition-title", new XdmAtomicValue(run.facts().title()),
                "edition-editors", XdmValue.makeSequence(run.facts().editors()),
                "language", new XdmAtomicValue(run.facts().language())))
        .call("gather");
  }
}
