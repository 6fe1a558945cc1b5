package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.files.AtomicFile;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.Output;
import org.cajista.publish.press.ParallelJobs;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.SiteFolder;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;

/**
 * What the web edition knows of its texts, as data without pages: tables (xslt/html/tables.xsl) or
 * linked data (xslt/html/graph.xsl). The addresses in them are those of the pages.
 */
public final class SiteData implements Output {
  private final OutputFormat format;
  private final String template;
  private final Stylesheets stylesheets;

  /**
   * @param template the template that writes the files of the format
   */
  public SiteData(OutputFormat format, String template, Stylesheets stylesheets) {
    this.format = format;
    this.template = template;
    this.stylesheets = stylesheets;
  }

  @Override
  public OutputFormat format() {
    return format;
  }

  /**
   * What one text says.
   *
   * @param facts what the pages need to know
   * @param dates its dates in their sentences
   */
  private record Told(XdmNode facts, XdmNode dates) {}

  @Override
  public List<Path> publish(PressRun run) throws PublishException {
    try {
      SiteSheet sheet = new SiteSheet(stylesheets, List.of());
      List<Integer> texts = IntStream.range(0, run.texts().size()).boxed().toList();
      // a text's tree is let go as soon as it has told
      List<Told> told = ParallelJobs.map(texts, i -> told(sheet, run, i));
      SiteFacts facts = sheet.lookedUp(run, told.stream().map(Told::facts).toList());
      Path made = Files.createDirectory(run.site().scratch().resolve(format.folder()));
      sheet
          .edition(run, facts)
          .with(Map.of("dated", new XdmValue(told.stream().map(Told::dates).toList())))
          .results(made)
          .call(template);
      return moved(made, run.site());
    } catch (IOException e) {
      throw new PublishException(
          run.folder().resolve(format.folder())
              + ": these files cannot be written: "
              + e.getMessage()
              + ". Check the free space on the disk and the permissions of the folder.",
          e);
    }
  }

  private Told told(SiteSheet sheet, PressRun run, int i) throws PublishException {
    TeiText text = run.texts().get(i);
    ProgressListener progress = run.progress();
    XdmNode tree = stylesheets.prepared(text, run.facts().language(), progress, HtmlSite.MORE);
    return new Told(
        sheet.called("facts", run, i, tree), sheet.called("dates-of-text", run, i, tree));
  }

  private List<Path> moved(Path made, SiteFolder site) throws IOException, PublishException {
    List<Path> files;
    try (Stream<Path> all = Files.list(made)) {
      files = all.sorted().toList();
    }
    List<String> names =
        files.stream().map(file -> format.folder() + "/" + file.getFileName()).toList();
    site.claim(names);
    for (int i = 0; i < files.size(); i++) {
      Path target = site.folder().resolve(names.get(i));
      Files.createDirectories(target.getParent());
      AtomicFile.move(files.get(i), target);
    }
    site.keep(new HashSet<>(names), file -> SiteFolder.format(file) == format);
    return names.stream().map(site.folder()::resolve).toList();
  }
}
