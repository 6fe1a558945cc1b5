package org.cajista.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cajista.cli.ProgramRun;

/**
 * Days of an editor: encodes, changes TEI, registers and settings by hand, changes and renames
 * texts, encodes again. What was edited by hand is there afterwards, to the byte. An input is a
 * list of steps, one a line: {@code edit tei/a.xml 7 insert 3}, {@code text a 4}, {@code rename a
 * c}, {@code encode}.
 */
final class EditsFuzzer implements Fuzzer {
  private static final List<String> FILES =
      List.of("tei/a.xml", "tei/b.xml", "tei/c.xml", "edition.toml", "corpus/a.txt");
  private static final List<String> CHANGES =
      List.of(
          "insert", "delete", "double", "comment", "end", "blank", "space", "digit", "line",
          "date");
  private static final List<String> RUNS =
      List.of("encode", "encode --all", "validate", "persons check", "encode corpus/a.txt -o tei");
  private static final List<String> TEXTS =
      List.of(
          "Vino In\u00E9s Roca en mayo de 1911.\n",
          "# Uno\n\nVino Juli\u00E1n Vidal.\n\n# Dos\n\nY se fue1.\n\n1 A Or\u00E1n.\n",
          "Querida In\u00E9s:\n\nNada.\n\nTu amigo,\n\nJuli\u00E1n Vidal\n",
          "[dos palabras ilegibles, quiz\u00E1 \u00ABNora\u00BB]\n");

  /** How each input begins. */
  private static final String BEGINNING = "text a 0\ntext b 2\nencode\n";

  private final AddressWatch addresses;

  /** The edition after {@link #BEGINNING}, which is the same each time. */
  private final Map<String, byte[]> begun;

  EditsFuzzer(AddressWatch addresses) throws IOException {
    this.addresses = addresses;
    try (ScratchEdition scratch = begin()) {
      run(scratch, BEGINNING, new HashMap<>());
      begun = scratch.files();
    }
  }

  private static ScratchEdition begin() throws IOException {
    ScratchEdition scratch = new ScratchEdition();
    scratch.write("edition.toml", "[edition]\ntitle = \"Cartas\"\nlanguage = \"es\"\n");
    Files.createDirectories(scratch.file("corpus"));
    return scratch;
  }

  @Override
  public String input(Random random) {
    StringBuilder steps = new StringBuilder(BEGINNING);
    for (int i = 1 + random.nextInt(random.nextInt(4) == 0 ? 10 : 4); i > 0; i--) {
      steps.append(
          switch (random.nextInt(8)) {
            case 0, 1, 2, 3 ->
                "edit %s %d %s %d"
                    .formatted(
                        Pieces.one(FILES, random),
                        random.nextInt(10_000),
                        Pieces.one(CHANGES, random),
                        random.nextInt(20));
            case 4 ->
                "text "
                    + Pieces.one(List.of("a", "b", "c"), random)
                    + " "
                    + random.nextInt(TEXTS.size());
            case 5 -> "rename " + Pieces.one(List.of("a b", "a c", "b a", "c a", "b c"), random);
            default -> Pieces.one(RUNS, random);
          });
      steps.append('\n');
    }
    return steps.append("encode --all\n").toString();
  }

  @Override
  public List<Finding> check(String input) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (ScratchEdition scratch = begin()) {
      boolean usual = input.startsWith(BEGINNING);
      if (usual) {
        scratch.put(begun);
      }
      String steps = usual ? input.substring(BEGINNING.length()) : input;
      findings.addAll(run(scratch, steps, new HashMap<>()));
      addresses.asked().forEach(uri -> findings.add(new Finding("address", uri.toString())));
      findings.addAll(scratch.outside());
    }
    return findings;
  }

  /**
   * Goes some steps.
   *
   * @param edited the files that were edited by hand, and their text
   */
  private static List<Finding> run(ScratchEdition scratch, String steps, Map<String, String> edited)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    Map<String, EditorsWords> brought = new HashMap<>();
    for (String step : steps.split("\n")) {
      String[] words = step.split(" ");
      if (words[0].equals("edit") && words.length == 5) {
        edit(scratch, words, edited, brought);
      } else if (words[0].equals("text") && words.length == 3) {
        edited.remove("corpus/" + words[1] + ".txt");
        scratch.write("corpus/" + words[1] + ".txt", TEXTS.get(Integer.parseInt(words[2])));
      } else if (words[0].equals("rename") && words.length == 3) {
        rename(scratch, words[1], words[2], edited);
      } else if (!step.isBlank()) {
        findings.addAll(ProgramOracle.check(words[0], ProgramRun.in(scratch.edition(), words)));
        findings.addAll(lost(scratch, edited, brought, step));
      }
    }
    return findings;
  }

  private static List<Finding> lost(
      ScratchEdition scratch,
      Map<String, String> edited,
      Map<String, EditorsWords> brought,
      String step)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, String> one : edited.entrySet()) {
      Path file = scratch.file(one.getKey());
      String now = Files.exists(file) ? Files.readString(file) : "";
      boolean kept =
          now.equals(one.getValue())
              // what is new can be merged with it
              || one.getKey().endsWith(".xml") && brought.get(one.getKey()).lost(now).isEmpty();
      if (kept) {
        one.setValue(now);
      } else {
        findings.add(
            new Finding(
                "lost edit of " + one.getKey().replaceAll(".*/|.*(?=\\.)", ""),
                step + ": " + one.getKey() + " was\n" + one.getValue() + "\n--- and is\n" + now));
      }
    }
    return findings;
  }

  private static void rename(
      ScratchEdition scratch, String from, String to, Map<String, String> edited)
      throws IOException {
    Path file = scratch.file("corpus/" + from + ".txt");
    Path other = scratch.file("corpus/" + to + ".txt");
    if (Files.exists(file) && !Files.exists(other)) {
      Files.move(file, other);
      String was = edited.remove("corpus/" + from + ".txt");
      if (was != null) {
        edited.put("corpus/" + to + ".txt", was);
      }
    }
  }

  private static void edit(
      ScratchEdition scratch,
      String[] words,
      Map<String, String> edited,
      Map<String, EditorsWords> brought)
      throws IOException {
    Path file = scratch.file(words[1]);
    if (!Files.exists(file)) {
      return;
    }
    String text = Files.readString(file);
    String changed =
        change(
            text,
            Integer.parseInt(words[2]) % (text.length() + 1),
            words[3],
            Integer.parseInt(words[4]));
    if (!changed.equals(text)) {
      Files.writeString(file, changed);
      edited.put(words[1], changed);
      brought.computeIfAbsent(words[1], name -> new EditorsWords()).edited(text, changed);
    }
  }

  private static String change(String text, int at, String change, int size) {
    int end = Math.min(text.length(), at + size);
    String before = text.substring(0, at);
    String after = text.substring(at);
    return switch (change) {
      case "insert" -> before + "nuevo".substring(0, 1 + size % 5) + after;
      case "delete" -> before + text.substring(end);
      case "double" -> before + text.substring(at, end) + after;
      case "comment" -> before + "<!-- m\u00EDo -->" + after;
      case "end" -> text + "\n".repeat(1 + size % 4);
      case "blank" -> before + "\n" + after;
      case "space" -> before + " " + after;
      case "digit" -> before + after.replaceFirst("\\d", String.valueOf(size % 10));
      case "line" -> before + after.replaceFirst("(?m)^.*\n", "");
      default -> text.replaceFirst("when=\"[^\"]*\"", "when=\"2031-05-0" + (1 + size % 9) + "\"");
    };
  }
}
