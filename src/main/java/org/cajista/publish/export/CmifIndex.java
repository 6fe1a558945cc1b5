package org.cajista.publish.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.files.AtomicFile;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.Licence;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.value.Authority;
import org.cajista.publish.press.Output;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/**
 * Makes the index of an edition's letters that correspSearch takes over: the Correspondence
 * Metadata Interchange Format, version 1.1 (xslt/cmif.xsl), in {@code cmif/edition.xml}.
 */
public final class CmifIndex implements Output {
  private static final String STYLESHEET = "cmif.xsl";

  private final Stylesheets stylesheets;
  private final String today;

  /**
   * @param moment the day of which is that of the index
   */
  public CmifIndex(Stylesheets stylesheets, Instant moment) {
    this.stylesheets = stylesheets;
    this.today = moment.toString().substring(0, "2026-11-01".length());
  }

  @Override
  public OutputFormat format() {
    return OutputFormat.CMIF;
  }

  @Override
  public List<Path> publish(PressRun run) throws PublishException {
    String name = PressRun.name(Volume.EDITION, format());
    EditionFacts facts = run.facts();
    String site = facts.publication().site();
    if (site.isEmpty()) {
      throw new PublishException(
          "edition.toml: the index of the letters (CMIF) names the page of each letter on the web."
              + " Say where the edition is: [edition] url = \"https://…\".");
    }
    String id = id(site);
    List<XdmItem> letters = new ArrayList<>();
    for (TeiText text : files(run)) {
      letters(text, site, id, run).forEach(letters::add);
    }
    if (letters.isEmpty()) {
      throw new PublishException(
          "None of the texts is a letter, so that there is no index of letters (CMIF) to be made."
              + " Take cmif out of the formats.");
    }
    Map<String, XdmValue> parameters = new HashMap<>();
    parameters.put("letters", new XdmValue(letters));
    parameters.put("edition-id", new XdmAtomicValue(id));
    parameters.put("edition-title", new XdmAtomicValue(facts.title()));
    parameters.put("edition-editors", XdmValue.makeSequence(facts.editors()));
    parameters.put("edition-publisher", new XdmAtomicValue(facts.publication().publisher()));
    parameters.put("licence", new XdmAtomicValue(facts.licence()));
    parameters.put("licence-address", new XdmAtomicValue(Licence.address(facts.licence())));
    parameters.put("site-url", new XdmAtomicValue(site));
    parameters.put("address", new XdmAtomicValue(site + name));
    parameters.put("today", new XdmAtomicValue(today));
    Path file = run.folder().resolve(name);
    XdmNode first = ((XdmNode) letters.get(0)).getRoot();
    XdmNode tree =
        Transform.of(stylesheets, STYLESHEET, Volume.EDITION, run.progress())
            .with(parameters)
            .from(first)
            .call("index");
    try {
      run.site().claim(List.of(name));
      AtomicFile.<SaxonApiException>write(file, temporary -> write(tree, temporary));
    } catch (IOException | SaxonApiException e) {
      throw new PublishException(file + ": this file cannot be written: " + e.getMessage(), e);
    }
    CmifCheck.of(tree).forEach(sentence -> run.progress().warning(name, sentence));
    return List.of(file);
  }

  /**
   * Returns a UUID, the same for an edition in each index; as an XML id it begins with a letter.
   */
  private static String id(String site) {
    String uuid = UUID.nameUUIDFromBytes(site.getBytes(StandardCharsets.UTF_8)).toString();
    int first = Character.digit(uuid.charAt(0), 16);
    return (char) ('a' + first % 6) + uuid.substring(1);
  }

  private void write(XdmNode tree, Path file) throws SaxonApiException {
    Serializer xml = stylesheets.processor().newSerializer(file.toFile());
    xml.setOutputProperty(Serializer.Property.INDENT, "yes");
    xml.serializeNode(tree);
  }

  /** Returns a text for each file: the letters of a {@code teiCorpus} are read together. */
  private static List<TeiText> files(PressRun run) {
    Set<Path> seen = new HashSet<>();
    return run.texts().stream().filter(text -> seen.add(text.file())).toList();
  }

  private XdmValue letters(TeiText text, String site, String id, PressRun run)
      throws PublishException {
    return Transform.of(stylesheets, STYLESHEET, text.name(), run.progress())
        .with(
            Map.of(
                "page",
                new XdmAtomicValue(site + text.name() + ".html"),
                "authorities",
                XdmValue.makeSequence(Authority.addresses()),
                "edition-id",
                new XdmAtomicValue(id)))
        .from(stylesheets.read(text))
        .value("letters");
  }
}
