package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionLock;
import org.cajista.edition.NewEdition;
import org.cajista.input.PageReaders;
import org.cajista.input.PageTextReader;
import org.cajista.model.register.RegisterKind;
import org.cajista.project.select.EditionWarnings;
import org.cajista.project.select.EncodePlan;
import org.cajista.project.select.EncodeTask;
import org.cajista.project.select.TeiInputs;
import org.cajista.report.CajistaException;

/**
 * Texts and what is made of them: an edition project, a bare folder of page texts, or files and
 * folders that are named one by one. Thread-safe; nothing is kept between two calls, so that each
 * sees the files as they are then. What asks for an edition throws {@link IllegalStateException} if
 * files and folders were named.
 */
public final class Project {

  /** The name of the file that makes a folder an edition. */
  public static final String FILE = Edition.FILE;

  private final Environment environment;
  private final Optional<Edition> edition;
  private final List<Path> inputs;

  private Project(Environment environment, Optional<Edition> edition, List<Path> inputs) {
    this.environment = Objects.requireNonNull(environment);
    this.edition = edition;
    this.inputs = List.copyOf(inputs);
  }

  /**
   * Opens a folder as {@link #open(Path, Environment)} does. Files are named from this folder.
   *
   * @param folder the folder
   * @return the project
   * @throws IOException if the folder cannot be read
   * @throws CajistaException if there is no such folder, or its {@code edition.toml} is wrong
   */
  public static Project open(Path folder) throws IOException, CajistaException {
    return open(folder, Environment.of(folder));
  }

  /**
   * Opens a folder: an edition where it holds an {@code edition.toml}, else one in which everything
   * is as by default.
   *
   * @param folder the folder
   * @param environment what is known of the world around
   * @return the project
   * @throws IOException if the folder cannot be read
   * @throws CajistaException if there is no such folder, or its {@code edition.toml} is wrong
   */
  public static Project open(Path folder, Environment environment)
      throws IOException, CajistaException {
    if (!Files.isDirectory(folder)) {
      throw new CajistaException(folder + ": this folder does not exist.");
    }
    boolean own = Files.exists(folder.resolve(FILE));
    return of(own ? Edition.find(folder).orElseThrow() : Edition.ofFolder(folder), environment);
  }

  /**
   * Opens the edition in which the environment's folder lies, however deep, or else this folder
   * itself.
   *
   * @param environment what is known of the world around
   * @return the project
   * @throws IOException if the folder cannot be read
   * @throws CajistaException if the {@code edition.toml} is wrong
   */
  public static Project around(Environment environment) throws IOException, CajistaException {
    Path folder = environment.folder();
    return of(Edition.find(folder).orElseGet(() -> Edition.ofFolder(folder)), environment);
  }

  /**
   * Takes page texts and TEI files of any edition, and folders of them. A folder that is an edition
   * stands for its texts.
   *
   * @param inputs files and folders
   * @param environment what is known of the world around
   * @return the project
   */
  public static Project of(List<Path> inputs, Environment environment) {
    return new Project(environment, Optional.empty(), inputs);
  }

  private static Project of(Edition edition, Environment environment) {
    return new Project(environment, Optional.of(edition), List.of());
  }

  /**
   * Makes a new edition, with a sample text if there are no texts yet.
   *
   * @param folder an empty folder, one that is not there yet, a folder of page texts, or a clone of
   *     a repository
   * @return the names of the files that were there already, and stay as they are
   * @throws IOException if it cannot be written
   * @throws CajistaException if the folder is an edition already, or has other things in it
   */
  public static List<String> create(Path folder) throws IOException, CajistaException {
    return NewEdition.in(folder);
  }

  /**
   * True if this is no edition, and there are no page texts in its folder either.
   *
   * @return true if there is nothing to do
   * @throws IOException if the folder cannot be read
   */
  public boolean isEmpty() throws IOException {
    return edition.isEmpty()
        ? inputs.isEmpty()
        : !Files.isRegularFile(edition.get().file())
            && Edition.rawFilesIn(edition.get().root()).isEmpty();
  }

  /** Returns the endings of the files that can be encoded, such as {@code .txt}. */
  public static List<String> endings() {
    return new PageReaders().endings();
  }

  /** Returns the folder of the encoded texts, which need not exist. */
  public Path tei() {
    return edition().tei();
  }

  /** Returns the folders of the edition; not all need exist. */
  public ProjectFolders folders() {
    return new ProjectFolders(edition().root(), edition().raw(), edition().tei(), edition().site());
  }

  /** Returns the folder of the pages that were marked by hand; it need not exist. */
  public Path gold() {
    return edition().gold();
  }

  /**
   * Returns the personography.
   *
   * @return who is in it, and what can be done with it
   */
  public ProjectPersons persons() {
    return new ProjectPersons(environment, edition());
  }

  /**
   * Returns what became of the texts that an editor has corrected.
   *
   * @return their states, and what can be done with them
   */
  public ProjectMerges merges() {
    return new ProjectMerges(environment, edition, inputs);
  }

  /**
   * Returns a register, to change its entries.
   *
   * @param kind which register; its file need not exist
   * @return what can be done with it
   */
  public ProjectRegister register(RegisterKind kind) {
    return new ProjectRegister(environment, edition(), kind);
  }

  /**
   * Encodes page texts, several at a time; one that fails does not stop the others.
   *
   * @param options what is encoded, and where it goes
   * @param listener hears of each text
   * @return what came of all
   * @throws IOException if files cannot be read or written
   * @throws CajistaException if there is nothing to encode, or an edition cannot be used
   */
  public EncodeResult encode(EncodeOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    if (edition.isEmpty()) {
      return new EncodeRun(environment, options, Optional.empty(), listener)
          .run(EncodePlan.of(environment.user(), inputs, options.output()));
    }
    Edition own = edition.get();
    EditionWarnings.of(environment.user(), own).forEach(listener::warned);
    List<EncodeTask> tasks = EncodePlan.of(environment.user(), own, options.output());
    return EditionLock.hold(
        own,
        listener::warned,
        () ->
            new EncodeRun(environment, options, Optional.of(options.record(own)), listener)
                .run(tasks));
  }

  /**
   * Encodes one text that goes nowhere: neither its TEI nor its persons are written.
   *
   * @param name the name of the text
   * @param bytes what its file holds
   * @return the TEI, and what there is to say of it
   * @throws IOException if the bytes are no text
   * @throws CajistaException if the text is empty, or the edition cannot be used
   */
  public EncodedText encode(String name, byte[] bytes) throws IOException, CajistaException {
    Path file = Path.of(name);
    return new EncodeRun(environment, EncodeOptions.ALL, Optional.empty(), ProjectListener.SILENT)
        .encode(new EncodeTask(file, name, file, edition()), bytes);
  }

  /**
   * Checks TEI files, several at a time, and with an edition its personography.
   *
   * @param options what is checked, and against what
   * @param listener hears of each document
   * @return what came of all
   * @throws IOException if a folder cannot be read, or the baseline cannot be written
   * @throws CajistaException if there is nothing to check, or a schema cannot be used
   */
  public ValidateResult validate(ValidateOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    return new Validation(environment, edition, inputs, options, listener).run();
  }

  /**
   * Checks a document that has no file.
   *
   * @param name the name of the document
   * @param bytes what it holds
   * @param options against what it is checked
   * @param listener hears of the findings
   * @return what came of it
   * @throws IOException if the bytes are no text
   * @throws CajistaException if a schema cannot be used
   */
  public ValidateResult validate(
      String name, byte[] bytes, ValidateOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    return new Validation(environment, edition, inputs, options, listener)
        .run(new PageTextReader().read(name, bytes));
  }

  /** Returns what is unsure in the edition, and what its editor has ticked off. */
  public ProjectDoubts doubts() {
    return new ProjectDoubts(environment, edition());
  }

  /** Returns what compares the texts with their sources. */
  public ProjectSources sources() {
    return new ProjectSources(environment, edition, inputs);
  }

  /**
   * Publishes TEI files.
   *
   * @param options as what, and where
   * @param listener hears how it goes
   * @return the files that were made
   * @throws IOException if a folder cannot be read
   * @throws CajistaException if there is nothing to publish, or the publishing stopped
   */
  public PublishResult publish(PublishOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    if (edition.isPresent()) {
      Edition own = edition.get();
      List<Path> tei = TeiInputs.of(environment.user(), own);
      PublishRun run = PublishRun.of(environment, own, options, listener);
      return EditionLock.hold(own, listener::warned, () -> run.run(tei, options, own));
    }
    return PublishRun.ofFiles(environment, inputs, options, listener)
        .run(TeiInputs.of(environment.user(), inputs), options.formats());
  }

  /**
   * Encodes, checks, measures and publishes what is out of date, until a text has errors.
   *
   * @param options how
   * @param listener hears how it goes
   * @return what came of it
   * @throws IOException if files cannot be read or written
   * @throws CajistaException if there is nothing to build, or it stopped
   */
  public BuildResult build(BuildOptions options, ProjectListener listener)
      throws IOException, CajistaException {
    return new BuildRun(environment, edition(), options.all(), listener).run();
  }

  private Edition edition() {
    return edition.orElseThrow(
        () -> new IllegalStateException("files and folders were named, and no edition"));
  }
}
