package org.cajista.validate;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Source;
import org.cajista.report.Messages;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.TagScanner;
import org.cajista.validate.grammar.Grammar;
import org.cajista.validate.grammar.SchemaException;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.RefusedAddress;

/**
 * Chooses the schemas for a document: those that the user names; otherwise those that the document
 * names in {@code <?xml-model?>}; otherwise those of Cajista. Thread-safe.
 */
final class ValidationPlanner {
  /** An instruction. Comments are matched too, so that they can be skipped. */
  private static final Pattern MODEL =
      Pattern.compile("<!--.*?-->|<\\?xml-model\\s(.*?)\\?>", Pattern.DOTALL);

  private static final Pattern SETTING =
      Pattern.compile("([A-Za-z]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern OURS = Pattern.compile("(?:.*/)?cajista\\.(?:rng|sch)");
  private static final Pattern READABLE = Pattern.compile(".*\\.(?:rng|rnc|sch)");
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  private final CompiledSchemas schemas;
  private final List<CompiledSchemas.Located> chosen = new ArrayList<>();
  private final List<CompiledSchemas.Located> chosenRules = new ArrayList<>();

  /**
   * @throws SchemaException if a schema that the user names is not available
   */
  ValidationPlanner(SchemaChoice choice) throws SchemaException {
    schemas = new CompiledSchemas(choice);
    for (String name : choice.schemas()) {
      CompiledSchemas.Located schema = schemas.find(name);
      // what is broken is told before the first document
      schemas.add(schema, new ValidationPlan.Builder());
      chosen.add(schema);
    }
    for (String name : choice.rules()) {
      CompiledSchemas.Located schema = schemas.find(name);
      if (!schema.address().endsWith(".rng")) {
        throw new SchemaException(
            name, "only .rng schemas have embedded rules. Name other schemas with --schema.");
      }
      schemas.addEmbedded(schema, new ValidationPlan.Builder());
      chosenRules.add(schema);
    }
  }

  /**
   * @param file the file of the document, if it has one
   * @param faults receives a finding if a schema is not available
   */
  ValidationPlan of(Source source, Optional<Path> file, Faults faults) {
    ValidationPlan.Builder plan = new ValidationPlan.Builder();
    AddressPolicy policy = schemas.policy(file);
    if (!isOfDocuments()) {
      addChosen(plan);
      return plan.build(policy);
    }
    boolean named = false;
    Matcher model = MODEL.matcher(source.text()).region(0, startOfRoot(source));
    while (model.find()) {
      if (model.group(1) != null) {
        named = true;
        Location location = Location.of(source, model.start(), model.end());
        boolean rules = setting(model.group(1), "schematypens").equals(SCHEMATRON);
        add(setting(model.group(1), "href"), rules, location, file, policy, plan, faults);
      }
    }
    if (!named) {
      plan.grammar(Grammar.ofCajista());
      plan.house();
    }
    return plan.build(policy);
  }

  private boolean isOfDocuments() {
    return chosen.isEmpty() && chosenRules.isEmpty();
  }

  private void addChosen(ValidationPlan.Builder plan) {
    try {
      for (CompiledSchemas.Located schema : chosen) {
        schemas.add(schema, plan);
      }
      for (CompiledSchemas.Located schema : chosenRules) {
        schemas.addEmbedded(schema, plan);
      }
    } catch (SchemaException e) {
      throw new IllegalStateException("a schema that was good is broken", e);
    }
  }

  private static int startOfRoot(Source source) {
    TagScanner markup = new TagScanner(source.text(), (start, end) -> {});
    markup.toAnyTag();
    return markup.tagStart();
  }

  /**
   * @param rules true if the document names the schema for its Schematron rules
   */
  private void add(
      String href,
      boolean rules,
      Location location,
      Optional<Path> file,
      AddressPolicy policy,
      ValidationPlan.Builder plan,
      Faults faults) {
    try {
      if (href.isEmpty()) {
        throw new IOException("the instruction has no href=\"…\".");
      }
      CompiledSchemas.Located schema = schemas.find(file, href, policy);
      if (!READABLE.matcher(schema.address()).matches()) {
        throw new IOException("it is not a .rng, .rnc or .sch file.");
      }
      if (rules && schema.address().endsWith(".rng")) {
        schemas.addEmbedded(schema, plan);
      } else {
        schemas.add(schema, plan);
      }
    } catch (IOException e) {
      if (OURS.matcher(href).matches()) {
        // the file was moved away from its schema, or never had it
        plan.grammar(Grammar.ofCajista());
        plan.house();
      } else {
        String reason = reason(e);
        faults.add(
            Code.SCHEMA_MISSING,
            location,
            href,
            List.of(),
            "",
            Messages.format("schema.missing", href, reason));
      }
    } catch (SchemaException e) {
      faults.add(
          Code.SCHEMA_BROKEN,
          location,
          href,
          List.of(),
          "",
          Messages.format("schema.broken", href, String.valueOf(e.getMessage())));
    }
  }

  private static String reason(IOException trouble) {
    if (trouble instanceof RefusedAddress refused) {
      return "it " + refused.explanation();
    }
    boolean gone = trouble instanceof NoSuchFileException;
    return gone ? "the schema file does not exist." : String.valueOf(trouble.getMessage());
  }

  private static String setting(String settings, String name) {
    Matcher matcher = SETTING.matcher(settings);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      }
    }
    return "";
  }
}
