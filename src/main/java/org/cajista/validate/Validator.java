package org.cajista.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Languages;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.validate.checks.CheckContext;
import org.cajista.validate.checks.Checks;
import org.cajista.validate.checks.LinkedFiles;
import org.cajista.validate.checks.RegisterFiles;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.RejectedDocumentException;
import org.cajista.validate.document.XmlFile;
import org.cajista.validate.grammar.SchemaException;
import org.cajista.validate.schematron.Schematron;
import org.cajista.validate.schematron.SchematronTree;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks documents: well-formed XML, grammar, checks in Java, Schematron rules.
 *
 * <p>A document is read once, and all receive the events of the parser. A file that is not
 * well-formed, or not safe to read, has only this one finding. Thread-safe. Schemas are compiled
 * once, at their first use, so one validator should be used for a whole run.
 */
public final class Validator {
  private final ValidationPlanner plans;
  private final Parsers parsers = new Parsers();
  private final LinkedFiles others = new LinkedFiles();
  private final RegisterFiles registers;
  private final Languages languages;

  /**
   * Makes a validator that uses the schemas that documents name, otherwise the schema of Cajista.
   */
  public Validator() {
    this(Languages.shipped());
  }

  /**
   * The same.
   *
   * @param languages with the words that checks look for
   */
  public Validator(Languages languages) {
    this.languages = Objects.requireNonNull(languages);
    this.registers = new RegisterFiles(List.of(), others);
    try {
      plans = new ValidationPlanner(SchemaChoice.ofDocuments());
    } catch (SchemaException e) {
      throw new IllegalStateException("no schema was chosen, and it is broken", e);
    }
  }

  /**
   * Makes a validator with the schemas that the user names.
   *
   * @throws SchemaException if a schema does not exist or is broken
   */
  public Validator(SchemaChoice choice) throws SchemaException {
    this(choice, Languages.shipped(), List.of());
  }

  /**
   * The same.
   *
   * @param languages with the words that checks look for
   * @param registers files and folders with elements that documents mean by {@code #id}
   * @throws SchemaException if a schema of the choice is not there or broken
   */
  public Validator(SchemaChoice choice, Languages languages, List<Path> registers)
      throws SchemaException {
    this.languages = Objects.requireNonNull(languages);
    this.registers = new RegisterFiles(registers, others);
    plans = new ValidationPlanner(choice);
  }

  /**
   * Starts a thread that reads the most frequent schema and checks a sample document. Half of the
   * time for a letter is what Java needs to do everything for the first time, and meanwhile the
   * caller has other work.
   */
  public static void prepare() {
    Thread early = new Thread(Validator::rehearse, "rehearsal");
    early.setDaemon(true);
    early.start();
  }

  /** Returns the findings about the sample document, which has none. */
  static List<Diagnostic> rehearse() {
    try (InputStream in = Validator.class.getResourceAsStream("rehearsal.xml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Validator().validate(new Source("rehearsal.xml", text, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the findings about {@code file} from top to bottom.
   *
   * @throws IOException if the file cannot be read
   */
  public List<Diagnostic> validate(Path file) throws IOException {
    try {
      return validate(XmlFile.read(file, file.toString()), Optional.of(file));
    } catch (RejectedDocumentException refusal) {
      return DocumentFindings.of(List.of(refusal.fault()));
    }
  }

  /** Returns the findings about the document in {@code source} from top to bottom. */
  public List<Diagnostic> validate(Source source) {
    return validate(source, Optional.empty());
  }

  private List<Diagnostic> validate(Source source, Optional<Path> file) {
    Faults faults = new Faults();
    if (source.text().isBlank()) {
      faults.add(Code.EMPTY, Location.of(source, 0, 0), "");
      return DocumentFindings.of(faults.all());
    }
    ValidationPlan plan = plans.of(source, file, faults);
    Optional<SchematronTree> tree = plan.rules().stream().findFirst().map(Schematron::tree);
    CheckContext context =
        new CheckContext(plan.house(), file, others, registers, languages, plan.addresses());
    DocumentReader reading = new DocumentReader(plan, Checks.of(context, faults), tree, faults);
    try {
      parsers.parse(source, reading);
    } catch (RejectedDocumentException refusal) {
      return DocumentFindings.of(List.of(refusal.fault()));
    } catch (SAXParseException e) {
      return DocumentFindings.of(List.of(XmlErrors.of(e, reading).fault()));
    } catch (SAXException e) {
      return DocumentFindings.of(List.of(longEntity(source, e).fault()));
    } finally {
      reading.close();
    }
    if (tree.isPresent()) {
      plan.rules().forEach(rules -> rules.check(tree.get(), faults));
    }
    return DocumentFindings.of(source, faults.all());
  }

  /** Returns a finding that names the entity; the exception of the reader contains its name. */
  private static RejectedDocumentException longEntity(Source source, SAXException e) {
    Matcher name = Pattern.compile("«(.*?)»").matcher(String.valueOf(e.getMessage()));
    String entity = name.find() ? name.group(1) : "";
    Matcher declared =
        Pattern.compile("<!ENTITY\\s+" + Pattern.quote(entity) + "\\b").matcher(source.text());
    int start = declared.find() ? declared.start() : 0;
    int end = start == 0 ? 0 : declared.end();
    return new RejectedDocumentException(
        Code.ENTITY, Location.of(source, start, end), entity, String.valueOf(e.getMessage()));
  }
}
