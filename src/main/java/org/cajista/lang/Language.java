package org.cajista.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language as its folder {@code lang/CODE/} describes it: a file of settings and the word lists.
 * A list that the language does not have is empty. A file is read when somebody asks for one of its
 * lists. Thread-safe.
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
  private final LanguageSettings settings;
  private final Map<String, Map<String, Lexicon>> files = new ConcurrentHashMap<>();

  private Language(String code) {
    this.code = code;
    ListFile file = read(SettingsFile.NAME);
    this.settings = file.rows().isEmpty() ? LanguageSettings.NONE : SettingsFile.read(file);
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

  /** What the language is besides its word lists. */
  public LanguageSettings settings() {
    return settings;
  }

  /** The forms and values of a word list. */
  public Lexicon lexicon(WordList list) {
    return files
        .computeIfAbsent(list.file(), this::lexicons)
        .getOrDefault(list.wordClass(), Lexicon.EMPTY);
  }

  /** The lines of a word list that is no list of forms, without blank ones and comments. */
  public List<String> lines(WordList list) {
    return read(list.file() + ".txt").rows().stream().map(ListFile.Row::text).toList();
  }

  private Map<String, Lexicon> lexicons(String file) {
    boolean classed = WordList.in(file).stream().noneMatch(list -> list.wordClass().isEmpty());
    Map<String, Map<String, String>> classes = new LinkedHashMap<>();
    for (ListFile.Row row : read(file + ".txt").rows()) {
      List<String> fields = row.fields();
      int valueAt = classed ? 2 : 1;
      String value = fields.size() > valueAt ? fields.get(valueAt) : "";
      for (String name : classed ? fields.get(1).split(" ") : new String[] {""}) {
        classes.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(fields.get(0), value);
      }
    }
    Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    classes.forEach((name, forms) -> lexicons.put(name, new Lexicon(forms)));
    return lexicons;
  }

  private ListFile read(String file) {
    String name = "lang/" + code + "/" + file;
    try (InputStream in = Language.class.getResourceAsStream("/" + name)) {
      return in == null ? new ListFile(name, List.of()) : ListFile.read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
