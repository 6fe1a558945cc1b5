package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.BuildRecord.Step;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.EditionLanguages;
import org.cajista.edition.Fingerprint;
import org.cajista.edition.OwnStyle;
import org.cajista.edition.images.TextImages;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.Publisher;
import org.cajista.publish.html.HtmlSite;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.TeiText;

/** Publishes TEI files and reports what was made. */
final class PublishRun {

  private final Environment environment;
  private final EditionFacts facts;
  private final PrintSettings print;
  private final FacsimileSettings facsimile;
  private final OwnStyle style;
  private final EditionLanguages languages;
  private final Set<OutputFormat> ofEdition;
  private final Path folder;
  private final ProjectListener listener;

  /**
   * @param edition whose settings and style count
   * @param facts what the edition says about itself
   * @param print how the edition is set and bound
   * @param folder where the published edition goes
   */
  PublishRun(
      Environment environment,
      Edition edition,
      EditionFacts facts,
      PrintSettings print,
      Path folder,
      ProjectListener listener)
      throws IOException, EditionException {
    this.environment = environment;
    this.languages = EditionLanguages.of(edition);
    this.facts = facts;
    this.print = print;
    this.facsimile = edition.facsimile();
    this.style = edition.style();
    this.ofEdition = edition.formats();
    this.folder = folder;
    this.listener = listener;
  }

  /** Returns a run that publishes as {@code options} say, and {@code edition} if they do not. */
  static PublishRun of(
      Environment environment, Edition edition, PublishOptions options, ProjectListener listener)
      throws IOException, EditionException {
    return of(environment, edition, edition.facts(), options, listener);
  }

  /** Returns a run for files and folders that need not be of an edition. */
  static PublishRun ofFiles(
      Environment environment, List<Path> inputs, PublishOptions options, ProjectListener listener)
      throws IOException, EditionException {
    Path first = inputs.get(0).toAbsolutePath().normalize();
    boolean file = Files.isRegularFile(first);
    Optional<Edition> found = Edition.find(first);
    Edition own = found.orElseGet(() -> Edition.ofFolder(file ? first.getParent() : first));
    // a file alone is an edition of its own name
    boolean alone = found.isEmpty() && file && inputs.size() == 1;
    EditionFacts facts = alone ? own.facts().titled("") : own.facts();
    return of(environment, own, facts, options, listener);
  }

  /** The same for an edition that says {@code facts} about itself. */
  static PublishRun of(
      Environment environment,
      Edition edition,
      EditionFacts facts,
      PublishOptions options,
      ProjectListener listener)
      throws IOException, EditionException {
    Set<Binding> volumes = options.volumes();
    PrintSettings bound = volumes.isEmpty() ? edition.print() : edition.print().bound(volumes);
    PrintSettings print = options.profile().map(bound::in).orElse(bound);
    Path folder = options.output().orElse(edition.site());
    return new PublishRun(environment, edition, facts, print, folder, listener);
  }

  /** Publishes all of {@code tei} in each of {@code formats}; in those of the edition if none. */
  PublishResult run(List<Path> tei, Set<OutputFormat> formats) throws PublishException {
    return run(tei, formats.isEmpty() ? ofEdition : formats, print);
  }

  /**
   * Publishes an edition. If it is published whole, the files of texts and formats that it no
   * longer has are deleted.
   *
   * @param tei all its TEI files
   */
  PublishResult run(List<Path> tei, PublishOptions options, Edition edition)
      throws PublishException, IOException {
    // the record of builds does not know the options of this run
    BuildRecord record = BuildRecord.of(edition, ProgramBuild.fingerprint());
    record.forget(Step.PUBLISH);
    record.begin();
    if (!options.chooses()) {
      withdraw(tei, ofEdition);
    }
    return run(tei, options.formats());
  }

  private boolean withdraw(List<Path> tei, Set<OutputFormat> formats) throws PublishException {
    return Publisher.withdraw(tei, print, folder, formats, new Progress(listener, new TreeSet<>()));
  }

  private PublishResult run(List<Path> tei, Set<OutputFormat> formats, PrintSettings print)
      throws PublishException {
    Set<String> warnings = new TreeSet<>();
    listener.begins(ProjectStage.PUBLISH, tei.size() * formats.size());
    Map<OutputFormat, List<Path>> files;
    try {
      files =
          new Publisher(
                  style,
                  languages.languages(),
                  environment.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                  facsimile)
              .publish(tei, facts, print, folder, formats, new Progress(listener, warnings));
    } catch (PublishException e) {
      // what was made is there, and what was found out about it is said
      listener.ends(ProjectStage.PUBLISH);
      listener.published(new PublishResult(folder, e.made(), List.copyOf(warnings)));
      throw e;
    }
    listener.ends(ProjectStage.PUBLISH);
    PublishResult result = new PublishResult(folder, files, List.copyOf(warnings));
    listener.published(result);
    return result;
  }

  /**
   * Publishes what is not as the texts, the settings and the program are now: the PDF or e-book of
   * a text when that has changed, the volume of the whole edition and the web edition, whose pages
   * name each other, when any has.
   *
   * @return true if there was anything to do
   */
  boolean run(List<Path> tei, Set<OutputFormat> formats, BuildRecord record)
      throws PublishException, IOException {
    boolean done = withdraw(tei, formats);
    for (OutputFormat format : new TreeSet<>(formats)) {
      if (format != OutputFormat.HTML) {
        done |= runTexts(format, TeiText.of(tei), record);
        done |= runEdition(format, tei, record);
      }
    }
    if (formats.contains(OutputFormat.HTML)) {
      // the web edition links to the other formats: with them, it is another; sorted, because a
      // set has another order in each run
      String inputs =
          inputs(tei, new TreeSet<>(formats) + evaluation() + languages.sum() + pictures());
      Path index = folder.resolve("index.html");
      if (done || !record.isFresh(Step.PUBLISH, index, inputs)) {
        record.begin();
        run(tei, Set.of(OutputFormat.HTML));
        record.done(Step.PUBLISH, index, inputs);
        done = true;
      }
    }
    return done;
  }

  private boolean runTexts(OutputFormat format, List<TeiText> texts, BuildRecord record)
      throws PublishException, IOException {
    if (!format.bindings(print.volumes()).contains(Binding.TEXT)) {
      return false;
    }
    List<TeiText> stale = new ArrayList<>();
    for (TeiText text : texts) {
      String inputs = inputs(List.of(text.file()), settings());
      if (!record.isFresh(Step.PUBLISH, file(text.name(), format), inputs)) {
        stale.add(text);
      }
    }
    if (!stale.equals(TeiText.of(files(stale)))) {
      // two files share a name, which only all of them together settle
      stale = texts;
    }
    if (!stale.isEmpty()) {
      record.begin();
      run(files(stale), Set.of(format), print.bound(Set.of(Binding.TEXT)));
      for (TeiText text : stale) {
        String inputs = inputs(List.of(text.file()), settings());
        record.done(Step.PUBLISH, file(text.name(), format), inputs);
      }
    }
    return !stale.isEmpty();
  }

  private boolean runEdition(OutputFormat format, List<Path> tei, BuildRecord record)
      throws PublishException, IOException {
    Path file = file(Publisher.EDITION, format);
    String inputs = inputs(tei, settings());
    boolean wanted = format.bindings(print.volumes()).contains(Binding.EDITION);
    if (!wanted || record.isFresh(Step.PUBLISH, file, inputs)) {
      return false;
    }
    record.begin();
    run(tei, Set.of(format), print.bound(Set.of(Binding.EDITION)));
    record.done(Step.PUBLISH, file, inputs);
    return true;
  }

  /** Returns how the edition is set and bound, and in which faces. */
  private String settings() throws IOException {
    Fingerprint settings = new Fingerprint().add(print.toString());
    for (Path face : new TreeMap<>(print.faces()).values()) {
      settings.add(face);
    }
    for (Path face : print.fallback()) {
      settings.add(face);
    }
    return settings.sum();
  }

  /** Returns a sum over the pictures of pages: over their sizes and dates, for they are large. */
  private String pictures() throws IOException {
    Fingerprint sum = new Fingerprint().add(facsimile.toString());
    for (Path picture : TextImages.files(facsimile)) {
      sum.add(picture.toString())
          .add(Files.size(picture) + " " + Files.getLastModifiedTime(picture).toMillis());
    }
    return sum.sum();
  }

  private static List<Path> files(List<TeiText> texts) {
    return texts.stream().map(TeiText::file).toList();
  }

  private Path file(String volume, OutputFormat format) {
    return folder.resolve(format.folder()).resolve(volume + "." + format.ending());
  }

  /** Returns the figures of eval, which the web edition shows. */
  private String evaluation() throws IOException {
    Path file = folder.toAbsolutePath().resolveSibling(HtmlSite.EVALUATION);
    return Files.isRegularFile(file) ? new Fingerprint().add(file).sum() : "";
  }

  private String inputs(List<Path> tei, String more) throws IOException {
    Fingerprint inputs = new Fingerprint().add(facts.toString()).add(style.parameters().toString());
    for (Path file : style.files()) {
      inputs.add(file.toString()).add(file);
    }
    for (Path file : tei) {
      inputs.add(file.getFileName().toString()).add(file);
    }
    return inputs.add(more).sum();
  }

  private record Progress(ProjectListener listener, Set<String> warnings)
      implements ProgressListener {
    @Override
    public void done(OutputFormat format, String text, int count, int total) {
      listener.step();
    }

    @Override
    public void warning(String text, String message) {
      synchronized (warnings) {
        warnings.add(text + ": warning: " + message);
      }
    }
  }
}
