package org.cajista.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cajista.report.Diagnostic;
import org.cajista.validate.Validator;

/**
 * TEI files: whatever stands in them, {@code validate} says in sentences what is wrong and where,
 * the same each time; it opens no address and reads nothing outside the edition.
 */
final class TeiFuzzer implements Fuzzer {
  private static final Path SCHEMA_CASES = Path.of("src/test/resources/schema");
  private static final int LONGEST = 6_000;

  private final Validator validator = new Validator();
  private final XmlDamage damage = new XmlDamage(new Damage(new Pieces()));
  private final AddressWatch addresses;
  private final List<String> sound = new ArrayList<>();

  TeiFuzzer(AddressWatch addresses) {
    this.addresses = addresses;
    for (Path file : SourceFiles.in(SCHEMA_CASES, ".xml")) {
      String text = String.join("\n", SourceFiles.lines(file));
      if (text.length() < LONGEST) {
        sound.add(text);
      }
    }
  }

  @Override
  public String input(Random random) {
    String xml = Pieces.one(sound, random);
    for (int i = random.nextInt(10); i > 0; i--) {
      xml = damage.apply(xml, random);
    }
    return xml;
  }

  @Override
  public List<Finding> check(String input) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (ScratchEdition scratch = new ScratchEdition()) {
      Path file = scratch.file("a.xml");
      Files.write(file, input.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      List<Diagnostic> said = validator.validate(file);
      if (!validator.validate(file).equals(said)) {
        findings.add(new Finding("unstable", "asked again, validate says something else"));
      }
      long lines = input.lines().count() + 1;
      for (Diagnostic one : said) {
        if (one.toString().contains(ScratchEdition.SECRET)) {
          findings.add(new Finding("read outside", one.toString()));
        }
        if (one.line() < 0
            || one.column() < 0
            || one.line() > lines && one.file().endsWith("a.xml")) {
          findings.add(new Finding("no place: " + one.code(), one.toString()));
        }
        if (one.message().isBlank()
            || one.message().matches(".*(\\bnull\\b|\\{\\d\\}|Exception).*")) {
          findings.add(new Finding("no sentence: " + one.code(), one.toString()));
        }
      }
      addresses.asked().forEach(uri -> findings.add(new Finding("address", uri.toString())));
      findings.addAll(scratch.outside());
    }
    return findings;
  }
}
