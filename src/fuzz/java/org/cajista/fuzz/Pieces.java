package org.cajista.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What random page text is made of: the pieces of {@code pieces.txt}, the forms and examples of the
 * program's own language data, whose words wake its rules, and lines of the cases.
 */
final class Pieces {
  private static final Path LANGUAGES = Path.of("src/main/resources/lang");
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Pattern SLOT = Pattern.compile("\\{([wNdnmt])\\}");
  private static final Pattern CODE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");

  private final Map<String, List<String>> kinds = new HashMap<>();
  private final List<List<String>> wordLists = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();
  private final List<String> caseLines = new ArrayList<>();

  Pieces() {
    try {
      readPieces();
      readLanguages();
      readCases();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readPieces() throws IOException {
    String kind = "";
    try (InputStream in = Pieces.class.getResourceAsStream("pieces.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("== ")) {
          kind = line.substring(3);
        } else if (!kind.isEmpty()) {
          kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(decoded(line));
        }
      }
    }
  }

  private static String decoded(String line) {
    return CODE.matcher(line)
        .replaceAll(
            code -> {
              String sign = code.group(1);
              return Matcher.quoteReplacement(
                  switch (sign.charAt(0)) {
                    case 'n' -> "\n";
                    case 'f' -> "\f";
                    case 't' -> "\t";
                    case 'r' -> "\r";
                    case 'u' ->
                        sign.length() == 1
                            ? sign
                            : String.valueOf((char) Integer.parseInt(sign.substring(1), 16));
                    default -> sign;
                  });
            });
  }

  private void readLanguages() {
    for (Path file : SourceFiles.in(LANGUAGES, ".txt")) {
      List<String> forms = new ArrayList<>();
      for (String line : SourceFiles.lines(file)) {
        if (line.startsWith("= ")) {
          dates.add(line.substring(2).replaceFirst(" ->.*", ""));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          forms.add(line.split("\t")[0]);
        }
      }
      if (!forms.isEmpty()) {
        wordLists.add(forms);
      }
    }
  }

  private void readCases() {
    for (Path file : SourceFiles.in(CASES, ".cases")) {
      SourceFiles.lines(file).stream()
          .filter(line -> !line.isBlank() && !line.matches("(===|---|>>>|#|\\?).*"))
          .forEach(caseLines::add);
    }
  }

  /** Returns a piece of {@code kind}, its slots filled. */
  String piece(String kind, Random random) {
    return filled(one(kinds.get(kind), random), random, 0);
  }

  /** Returns a line of one of the cases. */
  String caseLine(Random random) {
    return one(caseLines, random).replace("^L", "\f");
  }

  private String filled(String piece, Random random, int depth) {
    return SLOT.matcher(piece)
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(
                    switch (slot.group(1).charAt(0)) {
                      case 'w' -> word(random);
                      case 'N' -> name(random);
                      case 'd' -> date(random);
                      case 'n' -> number(random);
                      case 'm' ->
                          depth > 2
                              ? ""
                              : filled(one(kinds.get("mark"), random), random, depth + 1);
                      default -> words(random, 1 + random.nextInt(7), depth);
                    }));
  }

  /** Returns a few words, with names, dates and editorial marks among them. */
  String words(Random random, int count, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String next =
          switch (random.nextInt(16)) {
            case 0 -> name(random);
            case 1 -> date(random);
            case 2 -> filled("{m}", random, depth + 1);
            case 3 -> number(random);
            case 4 -> one(kinds.get("scripts"), random);
            case 5 -> word(random) + ",";
            case 6 -> word(random) + ".";
            default -> word(random);
          };
      text.append(i == 0 || random.nextInt(40) == 0 ? "" : " ").append(next);
    }
    return text.toString();
  }

  String word(Random random) {
    return one(one(wordLists, random), random);
  }

  private String name(Random random) {
    String name = capital(one(one(wordLists, random), random));
    return switch (random.nextInt(5)) {
      case 0 -> name;
      case 1 -> name.substring(0, 1) + ". " + capital(word(random));
      case 2 -> capital(word(random)) + " de " + name;
      case 3 -> name.substring(0, 1) + ". " + capital(word(random)).substring(0, 1) + ".";
      default -> name + " " + capital(word(random));
    };
  }

  private static String capital(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }

  private String date(Random random) {
    return one(dates, random);
  }

  private static String number(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> String.valueOf(1000 + random.nextInt(1100));
      case 1 -> String.valueOf(random.nextInt(400));
      case 2 -> one(List.of("I", "II", "iv", "XIX", "xx", "0", "00", "1º", "3o", "IIII"), random);
      case 3 -> String.valueOf(random.nextInt());
      default -> String.valueOf(1 + random.nextInt(12));
    };
  }

  static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Returns the kinds of pieces of which whole lines are made. */
  static Map<String, Integer> lineKinds() {
    Map<String, Integer> weights = new TreeMap<>();
    weights.put("heading", 3);
    weights.put("letter", 4);
    weights.put("running", 3);
    weights.put("note", 4);
    weights.put("list", 3);
    weights.put("verse", 2);
    weights.put("speech", 1);
    weights.put("epigraph", 1);
    weights.put("image", 1);
    weights.put("mark", 3);
    return weights;
  }
}
