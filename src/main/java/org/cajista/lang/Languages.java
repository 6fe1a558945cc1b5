package org.cajista.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cajista.report.Diagnostic;

/**
 * All languages of a run: those that ship, and what an edition adds to them. Thread-safe; one for
 * any number of texts.
 */
public final class Languages {

  /** Reads the languages that ship once, when somebody asks for them. */
  private static final class Shipped {
    static final Languages ALL = new Languages(read());

    private static Map<String, Language> read() {
      Map<String, Language> languages = new LinkedHashMap<>();
      String name = "languages.txt";
      try (InputStream in = Languages.class.getResourceAsStream("/lang/" + name)) {
        for (ListFile.Row row : ListFile.read(name, in).rows()) {
          languages.put(row.text(), Language.shipped(row.text()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return languages;
    }
  }

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  private final Map<String, Language> byCode; // in the order in which they are tried
  private final Map<String, TextLanguages> texts = new ConcurrentHashMap<>();

  private Languages(Map<String, Language> byCode) {
    this.byCode = new LinkedHashMap<>(byCode);
  }

  /** Returns the languages that ship. */
  public static Languages shipped() {
    return Shipped.ALL;
  }

  /**
   * These languages with what an edition adds to them in a folder of its own.
   *
   * @param folder with a folder for each language, by its code; need not exist
   * @param faults takes what is wrong with the files; whoever finds a fault must not use the result
   */
  public Languages with(Path folder, Consumer<Diagnostic> faults) throws IOException {
    if (!Files.isDirectory(folder)) {
      return this;
    }
    Map<String, Language> languages = new LinkedHashMap<>(byCode);
    for (Path path : ListFolder.children(folder)) {
      String code = path.getFileName().toString();
      if (!Files.isDirectory(path) || !CODE.matcher(code).matches()) {
        faults.accept(ListFolder.fault(path, "language.folder", code));
        continue;
      }
      try {
        Language language = of(code).with(ListFolder.of(path));
        ListFolder.checkNames(path, faults);
        language.check(faults);
        languages.put(code, language);
      } catch (BadListException e) {
        faults.accept(e.diagnostic());
      }
    }
    return new Languages(languages);
  }

  /**
   * Returns the language of a BCP 47 tag; its primary subtag decides. A language that nobody knows
   * has no words.
   *
   * @param tag such as {@code es} or {@code es-MX}
   */
  public Language of(String tag) {
    int dash = tag.indexOf('-');
    String code = dash < 0 ? tag : tag.substring(0, dash);
    Language language = byCode.get(code);
    return language == null ? Language.unknown(code) : language;
  }

  /** Returns the languages of a text whose own one is {@code tag}. */
  public TextLanguages ofText(String tag) {
    Language main = of(tag);
    return texts.computeIfAbsent(
        main.code(),
        code -> new TextLanguages(main, elsewhere(Level.FULL), elsewhere(Level.QUOTED)));
  }

  /** Returns the language in which {@code text} is written, as far as its words tell; its code. */
  public String guess(String text) {
    return new LanguageGuess(List.copyOf(byCode.values())).of(text);
  }

  /**
   * Returns the language in which {@code text} is written, where one language is more likely than
   * the others.
   *
   * @param likely the BCP 47 tag of that language; empty if none is
   * @return {@code likely}, or the code of a language whose words the text has clearly more of
   */
  public String guess(String text, String likely) {
    LanguageGuess guess = new LanguageGuess(List.copyOf(byCode.values()));
    return likely.isEmpty() ? guess.of(text) : guess.of(text, likely);
  }

  /**
   * Reads all spelling dictionaries and word lists, so that the first who asks need not wait.
   *
   * @throws BadListException if a list is missing that its language must have
   */
  public void load() {
    byCode.values().forEach(Language::spelling); // what takes longest
    byCode.values().forEach(Language::load);
  }

  /**
   * Returns the languages of this level and those of which the program knows more, in their order.
   */
  public List<Language> atLeast(Level level) {
    return byCode.values().stream()
        .filter(language -> language.settings().level().compareTo(level) >= 0)
        .toList();
  }

  /** Returns the languages of which at least so much is looked for in texts of other languages. */
  private List<Language> elsewhere(Level level) {
    return byCode.values().stream()
        .filter(language -> language.settings().elsewhere().compareTo(level) >= 0)
        .toList();
  }
}
