package org.cajista.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language as the folder {@code lang/CODE/} on the class path describes it: a text file for each
 * word list. A list that the language does not have is empty. Thread-safe.
 */
public final class Language {
  /** The codes of the languages that ship, in the order in which notes are searched for them. */
  public static final List<String> SHIPPED = List.of("es", "fr", "en", "de");

  /**
   * The codes of languages of which only dates, letters and titles are known: texts in the others
   * quote them.
   */
  public static final List<String> QUOTED = List.of("it", "pt", "ca");

  /** What has been opened: nothing is read twice. */
  private static final Map<String, Language> OPENED = new ConcurrentHashMap<>();

  private final String code;
  private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

  private Language(String code) {
    this.code = code;
  }

  /**
   * The language of a BCP 47 tag; its primary subtag decides.
   *
   * @param tag such as {@code es} or {@code es-MX}
   */
  public static Language of(String tag) {
    int dash = tag.indexOf('-');
    return OPENED.computeIfAbsent(dash < 0 ? tag : tag.substring(0, dash), Language::new);
  }

  /** The primary subtag, such as {@code es}. */
  public String code() {
    return code;
  }

  /** The word list {@code lang/CODE/NAME.txt}. */
  public Lexicon lexicon(String name) {
    return lexicons.computeIfAbsent(name, this::read);
  }

  /** The lines of {@code lang/CODE/NAME.txt}, without blank ones and comments. */
  public List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in =
        Language.class.getResourceAsStream("/lang/" + code + "/" + name + ".txt")) {
      if (in == null) {
        return lines;
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int gloss = line.startsWith("#") ? 0 : line.indexOf(" #");
        String content = (gloss < 0 ? line : line.substring(0, gloss)).stripTrailing();
        if (!content.isEmpty()) {
          lines.add(content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private Lexicon read(String name) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines(name)) {
      int tab = line.indexOf('\t');
      values.put(
          (tab < 0 ? line : line.substring(0, tab)).strip(),
          tab < 0 ? "" : line.substring(tab + 1).strip());
    }
    return new Lexicon(values);
  }
}
