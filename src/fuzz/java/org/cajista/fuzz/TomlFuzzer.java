package org.cajista.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cajista.cli.ProgramRun;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;

/**
 * Files {@code edition.toml}: the program reads them or says what is wrong, and changes nothing
 * that it did not write. Each input is read; one of {@value #WHOLE} that are refused, and one of
 * {@value #WHOLE_OF_SOUND} of the others, go through the whole program, too.
 */
final class TomlFuzzer implements Fuzzer {
  private static final int WHOLE = 25;
  private static final int WHOLE_OF_SOUND = 5;
  private static final List<Path> SAMPLES =
      List.of(Path.of("edition.toml"), Path.of("src/main/resources/init/edition.toml"));
  private static final List<String> KEYS =
      List.of(
          "title",
          "editors",
          "licence",
          "language",
          "raw",
          "tei",
          "out",
          "persons",
          "formats",
          "page",
          "volumes",
          "size",
          "file",
          "kind",
          "author",
          "recipient",
          "date",
          "place",
          "destination",
          "source",
          "gold",
          "serif",
          "sans",
          "text",
          "note.orphan",
          "date",
          "html",
          "fo",
          "foo",
          "\"a b\"",
          "''",
          "a.b.c");
  private static final List<String> TABLES =
      List.of(
          "[edition]",
          "[paths]",
          "[publish]",
          "[print]",
          "[faces]",
          "[xslt]",
          "[validate]",
          "[eval]",
          "[[text]]",
          "[text]",
          "[[edition]]",
          "[foo]",
          "[edition.x]",
          "[]",
          "[edition");
  private static final List<String> VALUES =
      List.of(
          "\"\"",
          "\" \"",
          "\"a.txt\"",
          "\"b.txt\"",
          "\"../secret.txt\"",
          "\"corpus\"",
          "\".\"",
          "\"/\"",
          "\"a/b\"",
          "\"\\u0000\"",
          "\"\\u001b[31m\"",
          "\"\\n\"",
          "\"nada.txt\"",
          "'it''s'",
          "\"letter\"",
          "\"es\"",
          "\"x-klingon\"",
          "\"zz-ZZ-1\"",
          "\"1936\"",
          "\"1936-02-30\"",
          "\"1936-04-24\"",
          "1936-04-24",
          "1936-04-24T07:00:00Z",
          "07:00",
          "0",
          "-1",
          "1e400",
          "nan",
          "inf",
          "0x1F",
          "99999999999999999999",
          "true",
          "[]",
          "[\"html\", \"pdf\"]",
          "[\"txt\"]",
          "[1, \"a\"]",
          "[[]]",
          "{}",
          "{ a = 1 }",
          "\"A4\"",
          "\"155x230\"",
          "\"0x0\"",
          "\"99999x99999\"",
          "\"error\"",
          "\"off\"",
          "\"\"\"a\nb\"\"\"",
          "\"https://127.0.0.1:1/\"",
          "\"CC-BY-4.0\"",
          "\"\u00F1and\u00FA\"",
          "",
          "=");

  private final Pieces pieces = new Pieces();
  private final Damage damage = new Damage(pieces);
  private final AddressWatch addresses;
  private final List<String> samples = new ArrayList<>();

  TomlFuzzer(AddressWatch addresses) {
    this.addresses = addresses;
    SAMPLES.forEach(file -> samples.add(String.join("\n", SourceFiles.lines(file)) + "\n"));
  }

  @Override
  public String input(Random random) {
    List<String> lines = new ArrayList<>();
    if (random.nextBoolean()) {
      lines.addAll(Arrays.asList(Pieces.one(samples, random).split("\n")));
      lines.removeIf(line -> line.startsWith("#") || line.isBlank());
    }
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      int at = random.nextInt(lines.size() + 1);
      lines.add(at, line(random));
      if (random.nextInt(4) == 0) {
        lines.remove(random.nextInt(lines.size()));
      }
    }
    String toml = String.join("\n", lines) + "\n";
    for (int i = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0; i > 0; i--) {
      toml = damage.apply(toml, random);
    }
    return toml;
  }

  private String line(Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Pieces.one(TABLES, random);
      case 2 -> "# " + pieces.words(random, 3, 0);
      case 3 -> Pieces.one(KEYS, random) + " = \"" + pieces.word(random).replace("\\", "") + "\"";
      default -> Pieces.one(KEYS, random) + " = " + Pieces.one(VALUES, random);
    };
  }

  @Override
  public List<Finding> check(String input) throws IOException {
    byte[] toml = input.getBytes(StandardCharsets.UTF_8);
    List<Finding> findings = new ArrayList<>();
    int whole = WHOLE_OF_SOUND;
    try (ScratchEdition scratch = new ScratchEdition()) {
      Files.write(scratch.file("edition.toml"), toml);
      try {
        Edition.find(scratch.edition());
      } catch (EditionException refused) {
        whole = WHOLE;
        String said = refused.getMessage();
        findings.addAll(ProgramOracle.check("edition.toml", new ProgramRun(1, "", said)));
        if (!said.contains("edition.toml")) {
          findings.add(new Finding("does not name edition.toml", said));
        }
      }
      addresses.asked().forEach(uri -> findings.add(new Finding("address", uri.toString())));
      findings.addAll(scratch.outside());
    }
    if (Math.floorMod(input.hashCode(), whole) == 0) {
      findings.addAll(whole(toml));
    }
    return findings;
  }

  private List<Finding> whole(byte[] toml) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (ScratchEdition scratch = new ScratchEdition()) {
      scratch.write("corpus/a.txt", "# Uno\n\nVino In\u00E9s Roca en mayo de 1911.\n");
      scratch.write(
          "corpus/b.txt", "Querida In\u00E9s:\n\nNada.\n\nTu amigo,\n\nJuli\u00E1n Vidal\n");
      Files.write(scratch.file("edition.toml"), toml);
      ProgramRun encode = ProgramRun.in(scratch.edition(), "encode");
      findings.addAll(ProgramOracle.check("encode", encode));
      Map<String, byte[]> made = scratch.files();
      ProgramRun again = ProgramRun.in(scratch.edition(), "encode", "--all");
      findings.addAll(ProgramOracle.check("encode --all", again));
      List<String> changed = ScratchEdition.different(made, scratch.files());
      changed.removeIf(name -> name.contains(".cajista"));
      if (!changed.isEmpty()) {
        findings.add(new Finding("unstable", changed.toString()));
      }
      if (!Arrays.equals(toml, Files.readAllBytes(scratch.file("edition.toml")))) {
        findings.add(new Finding("edition.toml was changed", ""));
      }
      if (encode.status() == 1 && !(encode.out() + encode.err()).contains("edition.toml")) {
        findings.add(new Finding("does not name edition.toml", encode.out() + encode.err()));
      }
      findings.addAll(
          ProgramOracle.check("validate", ProgramRun.in(scratch.edition(), "validate")));
      addresses.asked().forEach(uri -> findings.add(new Finding("address", uri.toString())));
      findings.addAll(scratch.outside());
    }
    return findings;
  }
}
