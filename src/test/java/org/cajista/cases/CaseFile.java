package org.cajista.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Reads the files {@code src/test/resources/cases/**.cases}. Their one notation is described in the
 * README there: a heading {@code == LANGUAGE: TITLE}, the input, and blocks {@code -- NAME}.
 */
public final class CaseFile {
  private static final Path FOLDER = Path.of("src/test/resources/cases");
  private static final Pattern HEADING = Pattern.compile("== ([a-z]{2,3}): (\\S.*)");
  private static final Pattern BLOCK = Pattern.compile("-- ([a-z]+)");
  private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9A-F]{4})");

  /** A line of a case that would be taken for a comment or a heading has a backslash before it. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[#\\\\]|==|--)");

  private static final String NOTHING = "(nothing)";

  private final String file;
  private final Set<String> known;
  private final List<TextCase> cases = new ArrayList<>();
  private int line; // of the file, from 1

  // the case that is being read: its place is empty before the first
  private String place = "";
  private String language = "";
  private String title = "";
  private Map<String, List<String>> blocks = new LinkedHashMap<>();

  // the block that is being read
  private String name = TextCase.INPUT;
  private List<String> block = new ArrayList<>();

  private CaseFile(String file, Set<String> known) {
    this.file = file;
    this.known = known;
  }

  /** What a test class does with a case. */
  @FunctionalInterface
  public interface Check {
    void check(TextCase one) throws Exception;
  }

  /**
   * Returns the cases of a file as tests; at least one.
   *
   * @param file its path below {@code cases}, such as {@code layout/notes.cases}
   * @param blocks the names of the blocks that its cases may have
   */
  public static Stream<DynamicTest> tests(String file, Set<String> blocks, Check check) {
    return read(file, blocks).stream()
        .map(one -> DynamicTest.dynamicTest(one.toString(), () -> run(one, check)));
  }

  /** Returns the cases of all files of a folder as tests. */
  public static Stream<DynamicTest> testsOf(String folder, Set<String> blocks, Check check) {
    return filesOf(folder).stream().flatMap(file -> tests(file, blocks, check));
  }

  /** Returns the cases of all files of a folder. */
  public static List<TextCase> readAll(String folder, Set<String> blocks) {
    return filesOf(folder).stream().flatMap(file -> read(file, blocks).stream()).toList();
  }

  private static List<String> filesOf(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(CaseFile::isCases)
          .sorted()
          .map(name -> folder + "/" + name)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCases(String name) {
    return name.endsWith(".cases");
  }

  /** A failure says first which case it is: the report of a build shows no names of tests. */
  private static void run(TextCase one, Check check) throws Exception {
    try {
      check.check(one);
    } catch (AssertionError failed) {
      throw new AssertionError(one + "\n" + failed.getMessage(), failed);
    }
  }

  /** Returns the cases of a file; at least one. */
  public static List<TextCase> read(String file, Set<String> blocks) {
    try {
      return parse(file, Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8), blocks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the cases of a text. */
  static List<TextCase> parse(String file, String text, Set<String> blocks) {
    CaseFile reader = new CaseFile(file, blocks);
    for (String line : text.split("\n", -1)) {
      reader.line++;
      reader.add(line);
    }
    reader.endCase();
    if (reader.cases.isEmpty()) {
      throw reader.wrong("there is no case in this file");
    }
    return List.copyOf(reader.cases);
  }

  private void add(String text) {
    Matcher heading = HEADING.matcher(text);
    Matcher named = BLOCK.matcher(text);
    if (heading.matches()) {
      endCase();
      place = file + ":" + line;
      language = heading.group(1);
      title = heading.group(2);
    } else if (text.startsWith("==")) {
      throw wrong("a case begins with «== LANGUAGE: TITLE»");
    } else if (text.startsWith("#")) {
      return; // a comment
    } else if (place.isEmpty() && !text.isBlank()) {
      throw wrong("only comments (#) may stand before the first case");
    } else if (named.matches()) {
      endBlock();
      name = named.group(1);
      if (!known.contains(name)) {
        throw wrong("no block «%s» is known here, only %s".formatted(name, known));
      }
      if (blocks.containsKey(name)) {
        throw wrong("the case has the block «%s» twice".formatted(name));
      }
    } else {
      block.add(plain(text));
    }
  }

  private void endCase() {
    if (!place.isEmpty()) {
      endBlock();
      cases.add(new TextCase(place, language, title, blocks));
    }
    blocks = new LinkedHashMap<>();
    block = new ArrayList<>();
    name = TextCase.INPUT;
  }

  /** Blank lines at both ends of a block do not belong to it. */
  private void endBlock() {
    while (!block.isEmpty() && block.get(block.size() - 1).isBlank()) {
      block.remove(block.size() - 1);
    }
    while (!block.isEmpty() && block.get(0).isBlank()) {
      block.remove(0);
    }
    if (block.isEmpty()) {
      throw wrong("the block «%s» before this line is empty: write (nothing)".formatted(name));
    }
    blocks.put(name, block.equals(List.of(NOTHING)) ? List.of() : List.copyOf(block));
    block = new ArrayList<>();
  }

  private static String plain(String text) {
    Matcher escaped = ESCAPED.matcher(text);
    String line = escaped.lookingAt() ? text.substring(1) : text;
    return CHARACTER
        .matcher(line.replace("^L", "\f"))
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
  }

  private static String character(String code) {
    return String.valueOf((char) Integer.parseInt(code, 16));
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(file + ":" + line + ": " + what);
  }
}
