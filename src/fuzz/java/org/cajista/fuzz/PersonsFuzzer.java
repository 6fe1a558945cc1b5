package org.cajista.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cajista.cli.ProgramRun;

/**
 * Files {@code persons.xml}, as the program writes them and editors change them: whatever an editor
 * has written there is there after encoding, to the byte. Each input goes through what reads and
 * writes the file ({@link PersonsOracle}), one of {@value #WHOLE} through the whole program, too.
 */
final class PersonsFuzzer implements Fuzzer {
  private static final int WHOLE = 25;
  private static final String FIRST =
      "# Uno\n\nVino In\u00E9s Roca (1870-1911) con Juli\u00E1n Vidal y con Roca. Nora Salas, no.\n";
  private static final String SECOND =
      "Querida In\u00E9s:\n\nNada de Vidal.\n\nTu amiga,\n\nNora Salas\n";
  private static final Pattern PERSON = Pattern.compile("(?s)<person\\b.*?</person\\s*>");
  private static final Pattern SEAL = Pattern.compile("(?s)<\\?cajista-persons.*?\\?>");
  private static final List<String> PIECES =
      List.of(
          "<!-- de m\u00ED -->",
          "\n",
          "  ",
          "\t",
          "<note>impresora de Reus</note>",
          "<idno type=\"VIAF\">42</idno>",
          "<persName>I. R.</persName>",
          "<persName>In\u00E9s</persName>",
          "<birth when=\"1871\"/>",
          "<death when=\"19\"/>",
          "<sex value=\"2\"/>",
          "<persName/>",
          "<person xml:id=\"nadie\"><persName>Nadie</persName></person>",
          "<person><persName>Sin Id</persName></person>",
          "<person xml:id=\"roca-ines\"><persName>In\u00E9s Roca</persName></person>",
          "<listPerson>",
          "</listPerson>",
          "<relation name=\"amiga\" mutual=\"#roca-ines #vidal-julian\"/>",
          "<standOff>",
          "&amp;",
          "&#x41;",
          "<![CDATA[a]]>",
          "<?x?>",
          "a",
          "\u00F1");

  private final XmlDamage damage = new XmlDamage(new Damage(new Pieces()));
  private final AddressWatch addresses;
  private final PersonsOracle oracle = new PersonsOracle(List.of(FIRST, SECOND));
  private final Map<String, byte[]> encoded;
  private final String written;

  PersonsFuzzer(AddressWatch addresses) throws IOException {
    this.addresses = addresses;
    try (ScratchEdition scratch = new ScratchEdition()) {
      scratch.write("corpus/a.txt", FIRST);
      scratch.write("corpus/b.txt", SECOND);
      scratch.write("edition.toml", "[edition]\ntitle = \"Cartas\"\nlanguage = \"es\"\n");
      ProgramRun.in(scratch.edition(), "encode");
      encoded = scratch.files();
      written = Files.readString(scratch.file("persons.xml"));
    }
  }

  @Override
  public String input(Random random) {
    String xml = written;
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      int at = random.nextInt(xml.length() + 1);
      xml =
          random.nextInt(3) == 0 && !xml.isEmpty()
              ? damage.apply(xml, random)
              : xml.substring(0, at) + Pieces.one(PIECES, random) + xml.substring(at);
      if (xml.isEmpty()) {
        xml = written;
      }
    }
    return xml;
  }

  @Override
  public List<Finding> check(String input) throws IOException {
    String edited = new String(input.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    List<Finding> findings = new ArrayList<>();
    try (ScratchEdition scratch = new ScratchEdition()) {
      Path file = scratch.write("persons.xml", edited);
      findings.addAll(oracle.check(file));
      findings.addAll(kept(edited, Files.readString(file)));
      findings.addAll(scratch.outside());
    }
    if (Math.floorMod(input.hashCode(), WHOLE) == 0) {
      findings.addAll(whole(edited));
    }
    addresses.asked().forEach(uri -> findings.add(new Finding("address", uri.toString())));
    return findings;
  }

  private List<Finding> whole(String edited) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (ScratchEdition scratch = new ScratchEdition()) {
      scratch.put(encoded);
      Path file = scratch.write("persons.xml", edited);
      ProgramRun encode = ProgramRun.in(scratch.edition(), "encode", "--all");
      findings.addAll(ProgramOracle.check("encode", encode));
      String after = Files.readString(file);
      findings.addAll(kept(edited, after));
      ProgramRun.in(scratch.edition(), "encode", "--all");
      if (!Files.readString(file).equals(after)) {
        findings.add(new Finding("unstable", "encoded again, persons.xml changes"));
      }
      for (String command : List.of("check", "list")) {
        findings.addAll(
            ProgramOracle.check(
                "persons " + command, ProgramRun.in(scratch.edition(), "persons", command)));
      }
      findings.addAll(scratch.outside());
    }
    return findings;
  }

  /**
   * What the editor wrote: persons that the program did not write so, and all around them. White
   * space between tags is no change of a person.
   */
  private List<Finding> kept(String before, String now) {
    List<Finding> findings = new ArrayList<>();
    if (now.equals(before)) {
      return findings;
    }
    String edited = withoutSeal(before);
    String after = withoutSeal(now);
    List<String> ours = PERSON.matcher(written).results().map(one -> bare(one.group())).toList();
    for (MatchResult person : PERSON.matcher(edited).results().toList()) {
      if (!ours.contains(bare(person.group())) && !after.contains(person.group())) {
        findings.add(new Finding("lost person", person.group() + "\n--- is not in\n" + after));
      }
    }
    String around = PERSON.matcher(edited).replaceAll("").replaceAll("\\s+", "");
    if (!PERSON.matcher(after).replaceAll("").replaceAll("\\s+", "").equals(around)) {
      findings.add(new Finding("changed around persons", edited + "\n--- became\n" + after));
    }
    return findings;
  }

  private static String bare(String element) {
    return element.replaceAll("\\s+", " ").replaceAll("(?<=>) | (?=<)", "");
  }

  /** The last instruction of the program is its own: it says there what it wrote. */
  private static String withoutSeal(String text) {
    List<MatchResult> seals = SEAL.matcher(text).results().toList();
    if (seals.isEmpty()) {
      return text;
    }
    MatchResult last = seals.get(seals.size() - 1);
    return text.substring(0, last.start()) + text.substring(last.end());
  }
}
