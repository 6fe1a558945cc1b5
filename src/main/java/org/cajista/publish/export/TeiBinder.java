package org.cajista.publish.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.model.publishing.TeiProfile;
import org.cajista.model.value.Authority;
import org.cajista.publish.press.Binder;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/**
 * Makes TEI that other programs show rightly (xslt/tei.xsl): the text as all outputs have it, with
 * the editor's brackets, without the running heads, the registers in the header. A profile then
 * keeps to fewer elements (xslt/tei-simple.xsl, xslt/tei-eltec-1.xsl).
 */
public final class TeiBinder implements Binder {
  private static final String STYLESHEET = "tei.xsl";

  /** The profiles know no apparatus: the text is what is read. */
  private static final List<String> READING = List.of("prepare/reading.xsl");

  private final Stylesheets stylesheets;
  private final PressRun run;
  private final String today;

  /**
   * Makes a binder that keeps to the profile of {@code run}.
   *
   * @param moment the day of which is that of the file, where a profile asks for one
   */
  public TeiBinder(Stylesheets stylesheets, PressRun run, Instant moment) {
    this.stylesheets = stylesheets;
    this.run = run;
    this.today = moment.toString().substring(0, "2026-11-01".length());
  }

  @Override
  public void bind(Volume volume, Path file) throws PublishException {
    TeiText text = volume.texts().get(0);
    TeiProfile profile = run.print().profile();
    String language = run.facts().language();
    List<String> passes = profile == TeiProfile.FULL ? List.of() : READING;
    XdmNode prepared = stylesheets.prepared(text, language, run.progress(), passes);
    if (profile == TeiProfile.FULL) {
      XdmNode framed = stylesheets.framed(text, language, run.progress());
      pass(STYLESHEET, text, prepared, Map.of("framed", framed)).toFile(file);
    } else {
      XdmNode interchange = pass(STYLESHEET, text, prepared, Map.of()).toTree();
      Map<String, XdmValue> more =
          Map.of(
              "name", new XdmAtomicValue(text.name()),
              "today", new XdmAtomicValue(today),
              "authorities", XdmValue.makeSequence(Authority.addresses()));
      pass("tei-" + profile + ".xsl", text, interchange, more).toFile(file);
    }
  }

  private Transform pass(
      String stylesheet, TeiText text, XdmNode tree, Map<String, ? extends XdmValue> parameters)
      throws PublishException {
    return Transform.of(stylesheets, stylesheet, text.name(), run.progress())
        .with(Map.of("language", new XdmAtomicValue(run.facts().language())))
        .with(parameters)
        .from(tree);
  }
}
