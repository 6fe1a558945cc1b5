package org.cajista.publish.text;

import java.nio.file.Path;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.Binder;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/** Makes volumes as plain text or Markdown (xslt/text.xsl), in UTF-8 with line feeds. */
public final class TextBinder implements Binder {

  private static final String STYLESHEET = "text.xsl";

  private final Stylesheets stylesheets;
  private final PressRun run;
  private final OutputFormat form;

  /**
   * @param form {@link OutputFormat#TXT} or {@link OutputFormat#MD}
   */
  public TextBinder(Stylesheets stylesheets, PressRun run, OutputFormat form) {
    this.stylesheets = stylesheets;
    this.run = run;
    this.form = form;
  }

  @Override
  public void bind(Volume volume, Path file) throws PublishException {
    XdmNode tree = volume.prepared(stylesheets, run);
    EditionFacts facts = run.facts();
    Map<String, XdmValue> parameters =
        Map.of(
            "form", new XdmAtomicValue(form.ending()),
            "language", new XdmAtomicValue(facts.language()),
            "edition-title", new XdmAtomicValue(facts.title()),
            "edition-editors", XdmValue.makeSequence(facts.editors()),
            "edition-licence", new XdmAtomicValue(facts.licence()));
    try {
      Transform.of(stylesheets, STYLESHEET, volume.name(), run.progress())
          .from(tree)
          .with(parameters)
          .toFile(file);
    } catch (PublishException e) {
      throw new PublishException(volume.texts().get(0).file() + ": " + e.getMessage(), e);
    }
  }
}
