package org.cajista.publish.docx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.files.TemporaryFolder;
import org.cajista.model.header.EditionFacts;
import org.cajista.publish.press.Binder;
import org.cajista.publish.press.EqualZip;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/**
 * Makes volumes for word processors (Office Open XML, ECMA-376): TEI → the parts of the file
 * (xslt/docx.xsl) → a ZIP file.
 */
public final class DocxBinder implements Binder {
  private static final String STYLESHEET = "docx.xsl";

  /** A part as the stylesheet calls it, and its place in the file; the content types come first. */
  private record Part(String made, String place) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("content-types.xml", "[Content_Types].xml"),
          new Part("package.rels", "_rels/.rels"),
          new Part("document.xml", "word/document.xml"),
          new Part("document.rels", "word/_rels/document.xml.rels"),
          new Part("footnotes.xml", "word/footnotes.xml"),
          new Part("styles.xml", "word/styles.xml"),
          new Part("settings.xml", "word/settings.xml"),
          new Part("core.xml", "docProps/core.xml"));

  private final Stylesheets stylesheets;
  private final PressRun run;

  /** Makes a binder for the texts of {@code run}. */
  public DocxBinder(Stylesheets stylesheets, PressRun run) {
    this.stylesheets = stylesheets;
    this.run = run;
  }

  @Override
  public void bind(Volume volume, Path file) throws PublishException, IOException {
    EditionFacts facts = run.facts();
    Map<String, XdmValue> parameters =
        Map.of(
            "language", new XdmAtomicValue(facts.language()),
            "edition-title", new XdmAtomicValue(facts.title()),
            "edition-editors", XdmValue.makeSequence(facts.editors()),
            "edition-licence", new XdmAtomicValue(facts.licence()));
    try (TemporaryFolder scratch = TemporaryFolder.in(run.site().scratch())) {
      Transform.of(stylesheets, STYLESHEET, volume.name(), run.progress())
          .with(parameters)
          .from(volume.prepared(stylesheets, run))
          .results(scratch.path())
          .call("package");
      write(scratch.path(), file);
    } catch (PublishException e) {
      throw new PublishException(volume.texts().get(0).file() + ": " + e.getMessage(), e);
    }
  }

  private static void write(Path folder, Path file) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Part part : PARTS) {
        zip.putNextEntry(EqualZip.entry(part.place()));
        Files.copy(folder.resolve(part.made()), zip);
        zip.closeEntry();
      }
    }
  }
}
