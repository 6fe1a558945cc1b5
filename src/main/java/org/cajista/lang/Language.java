package org.cajista.lang;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import morfologik.stemming.Dictionary;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * A language as its folder {@code lang/CODE/} describes it: a file of settings and the word lists.
 * The files that an edition adds in its own folder are added to them. A list that the language does
 * not have is empty. A file is read when somebody asks for one of its lists. Thread-safe.
 */
public final class Language {
  private final String code;
  private final LanguageSettings settings;
  private final List<ListFolder> folders;
  private final Map<String, Map<WordList, Lexicon>> lexicons = new ConcurrentHashMap<>();
  private final Map<String, Dictionary> dictionaries; // what has been read
  private boolean loaded;

  private Language(
      String code,
      LanguageSettings settings,
      List<ListFolder> folders,
      Map<String, Dictionary> dictionaries) {
    this.code = code;
    this.settings = settings;
    this.folders = List.copyOf(folders);
    this.dictionaries = dictionaries;
  }

  /** Returns a language that ships. */
  static Language shipped(String code) {
    ListFolder folder = ListFolder.shipped(code);
    ListFile file = folder.read(SettingsFile.NAME).orElseThrow();
    LanguageSettings settings = SettingsFile.read(file, LanguageSettings.NONE);
    return new Language(code, settings, List.of(folder), new ConcurrentHashMap<>());
  }

  /** Returns a language of which the program knows nothing. */
  static Language unknown(String code) {
    return new Language(code, LanguageSettings.NONE, List.of(), Map.of());
  }

  /**
   * Returns the language with what an edition adds to it.
   *
   * @throws BadListException if the edition's settings cannot be understood
   */
  Language with(ListFolder folder) {
    List<ListFolder> both = new ArrayList<>(folders);
    both.add(folder);
    ListFile file = folder.read(SettingsFile.NAME).orElseGet(() -> folder.blank(SettingsFile.NAME));
    LanguageSettings told = SettingsFile.read(file, settings);
    // a dictionary is large: both read it once
    return new Language(code, told, both, dictionaries);
  }

  /** Returns the primary subtag, such as {@code es}. */
  public String code() {
    return code;
  }

  /** Returns what the language is besides its word lists. */
  public LanguageSettings settings() {
    return settings;
  }

  /**
   * Opens the spelling dictionary; empty if the language has none. It costs little once the
   * dictionary has been read: each text opens its own.
   */
  public Optional<Spelling> spelling() {
    return settings
        .dictionary()
        .map(file -> dictionaries.computeIfAbsent(file, Spelling::read))
        .map(dictionary -> new Spelling(dictionary, settings.tagSet()));
  }

  /**
   * Returns the forms and values of a word list.
   *
   * @throws BadListException if the level of the language requires the list and it is missing
   */
  public Lexicon lexicon(WordList list) {
    if (list.isOfLines()) {
      throw new IllegalArgumentException(list + " is no list of forms");
    }
    return lexicons.computeIfAbsent(list.file(), this::read).get(list);
  }

  /**
   * Returns the lines of a word list that is not a list of forms, without blank lines and comments.
   */
  public List<String> lines(WordList list) {
    if (!list.isOfLines()) {
      throw new IllegalArgumentException(list + " is a list of forms");
    }
    List<String> lines = new ArrayList<>();
    for (ListFile file : files(list.file())) {
      for (ListFile.Row row : file.rows()) {
        if (row.takesAway()) {
          lines.remove(row.fields().get(0));
        } else {
          lines.add(row.text());
        }
      }
    }
    return lines;
  }

  /**
   * Reads the spelling dictionary and all word lists, so that nobody has to wait for them.
   *
   * @throws BadListException if the level of the language requires a list that is missing, also one
   *     for which nobody has asked yet
   */
  synchronized void load() {
    if (!loaded) {
      spelling();
      for (WordList list : WordList.values()) {
        if (list.isOfLines()) {
          missing(list, lines(list).isEmpty()).ifPresent(Language::stop);
        } else {
          lexicon(list);
        }
      }
      loaded = true;
    }
  }

  /** Reports what is wrong with the files, and what is missing. */
  void check(Consumer<Diagnostic> faults) {
    settings
        .dictionary()
        .filter(file -> !Spelling.exists(file))
        .map(file -> fault(SettingsFile.NAME, "language.dictionary", file))
        .ifPresent(faults);
    Map<String, ListTable> tables = new HashMap<>();
    for (WordList list : WordList.values()) {
      if (list.isOfLines()) {
        files(list.file()).forEach(file -> LineCheck.check(list, file, faults));
        missing(list, lines(list).isEmpty()).ifPresent(faults);
      } else {
        ListTable table = tables.computeIfAbsent(list.file(), file -> table(file, faults));
        missing(list, table.forms(list).isEmpty()).ifPresent(faults);
      }
    }
  }

  /** Returns a finding for an empty list that the level of the language requires. */
  private Optional<Diagnostic> missing(WordList list, boolean empty) {
    if (!empty || !list.isRequired(settings.level()) || folders.isEmpty()) {
      return Optional.empty();
    }
    String level = settings.level().name().toLowerCase(Locale.ROOT);
    return Optional.of(
        fault(list.file() + ListFolder.ENDING, "language.missing", list.shown(), level));
  }

  /** Returns a finding about a whole file: that of the edition, if there is an edition. */
  private Diagnostic fault(String file, String code, Object... arguments) {
    String name = folders.get(folders.size() - 1).name() + "/" + file;
    return Diagnostic.of(name, 0, 0, Severity.ERROR, code, arguments);
  }

  private static void stop(Diagnostic fault) {
    throw new BadListException(fault);
  }

  private Map<WordList, Lexicon> read(String file) {
    ListTable table = table(file, Language::stop);
    Map<WordList, Lexicon> read = new EnumMap<>(WordList.class);
    for (WordList list : WordList.in(file)) {
      missing(list, table.forms(list).isEmpty()).ifPresent(Language::stop);
      read.put(list, new Lexicon(table.forms(list)));
    }
    return read;
  }

  private ListTable table(String file, Consumer<Diagnostic> faults) {
    ListTable table = new ListTable(file, faults);
    files(file).forEach(table::add);
    return table;
  }

  private List<ListFile> files(String file) {
    return folders.stream()
        .flatMap(folder -> folder.read(file + ListFolder.ENDING).stream())
        .toList();
  }
}
