package org.cajista.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.docx.DocxBinder;
import org.cajista.publish.epub.EpubBinder;
import org.cajista.publish.export.CmifIndex;
import org.cajista.publish.export.ConllBinder;
import org.cajista.publish.export.TeiBinder;
import org.cajista.publish.html.HtmlSite;
import org.cajista.publish.html.SiteData;
import org.cajista.publish.pdf.PdfBinder;
import org.cajista.publish.press.Bindery;
import org.cajista.publish.press.Output;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.SiteFolder;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;
import org.cajista.publish.press.Volume;
import org.cajista.publish.text.TextBinder;

/** Publishes an edition in the requested formats. */
public final class Publisher {

  /** The name of the volume with all texts. */
  public static final String EDITION = Volume.EDITION;

  private final Stylesheets stylesheets;
  private final List<Output> outputs;

  /**
   * Makes a publisher with all formats of the program.
   *
   * @param moment the time that is written into the files; equal texts and times give equal files
   */
  public Publisher(Instant moment) {
    this(OwnStyle.NONE, Languages.shipped(), moment);
  }

  /**
   * With every format that the program knows, in the edition's own style.
   *
   * @param languages of the edition
   * @param moment the time that the files carry
   */
  public Publisher(OwnStyle own, Languages languages, Instant moment) {
    this(own, languages, moment, FacsimileSettings.USUAL);
  }

  /**
   * With every format that the program knows, in the edition's own style.
   *
   * @param languages of the edition
   * @param moment the time that the files carry
   * @param facsimile how the pictures of pages are published
   */
  public Publisher(OwnStyle own, Languages languages, Instant moment, FacsimileSettings facsimile) {
    this.stylesheets = new Stylesheets(own);
    this.outputs = all(stylesheets, languages, moment, facsimile);
  }

  /** Makes a publisher with only {@code outputs}. */
  Publisher(List<Output> outputs) {
    this.stylesheets = new Stylesheets();
    this.outputs = List.copyOf(outputs);
  }

  private static List<Output> all(
      Stylesheets stylesheets, Languages languages, Instant moment, FacsimileSettings facsimile) {
    return List.of(
        new Bindery(OutputFormat.PDF, run -> new PdfBinder(stylesheets, run, moment)),
        new Bindery(OutputFormat.EPUB, run -> new EpubBinder(stylesheets, run, moment)),
        new Bindery(OutputFormat.DOCX, run -> new DocxBinder(stylesheets, run)),
        new Bindery(OutputFormat.TXT, run -> new TextBinder(stylesheets, run, OutputFormat.TXT)),
        new Bindery(OutputFormat.MD, run -> new TextBinder(stylesheets, run, OutputFormat.MD)),
        new CmifIndex(stylesheets, moment),
        new Bindery(OutputFormat.TEI, run -> new TeiBinder(stylesheets, run, moment)),
        new SiteData(OutputFormat.CSV, "tables", stylesheets),
        new SiteData(OutputFormat.JSONLD, "graph", stylesheets),
        new Bindery(OutputFormat.CONLL, run -> new ConllBinder(stylesheets, run)),
        new HtmlSite(stylesheets, languages, facsimile));
  }

  /** Publishes with the default settings. Returns the files of each format. */
  public Map<OutputFormat, List<Path>> publish(
      List<Path> tei,
      EditionFacts facts,
      Path out,
      Set<OutputFormat> formats,
      ProgressListener progress)
      throws PublishException {
    return publish(tei, facts, PrintSettings.USUAL, out, formats, progress);
  }

  /**
   * Publishes an edition.
   *
   * @param tei the TEI files in the order of the edition
   * @param facts what the edition says about itself
   * @param print how it is set and bound
   * @param out the folder; it is made if it does not exist
   * @param formats the formats
   * @param progress is informed about the progress, on several threads
   * @return the files of each format
   * @throws PublishException with a sentence for the editor; finished formats stay
   */
  public Map<OutputFormat, List<Path>> publish(
      List<Path> tei,
      EditionFacts facts,
      PrintSettings print,
      Path out,
      Set<OutputFormat> formats,
      ProgressListener progress)
      throws PublishException {
    List<String> troubles = new ArrayList<>();
    List<TeiText> texts = withText(TeiText.of(tei), troubles);
    try (SiteFolder site = open(out, progress)) {
      EditionFacts told = stylesheets.told(facts, texts, progress);
      PressRun run = new PressRun(texts, told, print, site, progress);
      Map<OutputFormat, List<Path>> files = new EnumMap<>(OutputFormat.class);
      for (Output output : texts.isEmpty() ? List.<Output>of() : wanted(formats)) {
        try {
          files.put(output.format(), output.publish(run));
        } catch (PublishException e) {
          // one format that cannot be made does not stop the others
          troubles.add(e.getMessage());
          files.putAll(e.made());
        }
      }
      if (!troubles.isEmpty()) {
        throw new PublishException(
            troubles.stream().distinct().collect(Collectors.joining("\n")), files);
      }
      return files;
    } catch (IOException e) {
      throw unusable(out, e);
    }
  }

  private List<Output> wanted(Set<OutputFormat> formats) {
    return outputs.stream()
        .filter(output -> formats.contains(output.format()))
        .sorted(Comparator.comparing(Output::format))
        .toList();
  }

  /** Returns the texts that there are; a file with a header alone, or with pictures, has none. */
  private static List<TeiText> withText(List<TeiText> all, List<String> troubles) {
    List<TeiText> texts = new ArrayList<>();
    for (TeiText text : all) {
      if (text.hasText()) {
        texts.add(text);
      } else {
        troubles.add(
            text.file() + ": this file has no <text> and no <sourceDoc>, so it is not published.");
      }
    }
    return texts;
  }

  /**
   * Deletes the published files of texts, formats and volumes that the edition no longer has.
   *
   * @param tei all TEI files of the edition, in its order
   * @param print how it is set and bound
   * @param formats all formats of the edition
   * @return true if a file was deleted
   */
  public static boolean withdraw(
      List<Path> tei,
      PrintSettings print,
      Path out,
      Set<OutputFormat> formats,
      ProgressListener progress)
      throws PublishException {
    if (!Files.isDirectory(out)) {
      return false;
    }
    try (SiteFolder site = open(out, progress)) {
      Set<String> volumes = new HashSet<>();
      for (OutputFormat format : formats) {
        PrintSettings bound = print.bound(format.bindings(print.volumes()));
        for (Volume volume : Volume.of(TeiText.of(tei), bound)) {
          volumes.add(PressRun.name(volume.name(), format));
        }
      }
      return site.keep(
          volumes,
          file -> {
            OutputFormat format = SiteFolder.format(file);
            return !(formats.contains(format) && format.namesItsFiles());
          });
    } catch (IOException e) {
      throw unusable(out, e);
    }
  }

  private static SiteFolder open(Path out, ProgressListener progress) throws IOException {
    return SiteFolder.open(
        out,
        () ->
            progress.warning(
                out.toString(), "another program publishes to this folder. Waiting for it."));
  }

  private static PublishException unusable(Path out, IOException trouble) {
    return new PublishException(
        out + ": this folder cannot be used: " + trouble.getMessage() + ". Choose another one.",
        trouble);
  }
}
