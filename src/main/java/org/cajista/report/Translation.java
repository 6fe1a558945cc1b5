package org.cajista.report;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Says diagnostics in the language of an editor. Sentences are made in English, and this class
 * reads the values out of them again and puts them into the sentence of the other language: so only
 * what is printed costs anything, and reports for programs stay the same everywhere. What has no
 * sentence in the language stays English.
 */
public final class Translation {
  /** The languages that have sentences of their own. */
  public static final Set<String> LANGUAGES = Set.of("de", "en", "es", "fr");

  private static final String ENGLISH = "en";

  private final String language;

  private Translation(String language) {
    this.language = language;
  }

  /**
   * Returns the translation into a language.
   *
   * @param tag the language, such as {@code es} or {@code es_AR.UTF-8}; English if there are no
   *     sentences in it
   */
  public static Translation into(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0];
    return new Translation(LANGUAGES.contains(primary) ? primary : ENGLISH);
  }

  /** Returns the language as a tag. */
  public String language() {
    return language;
  }

  /**
   * Says a finding in the language.
   *
   * @param finding the finding in English
   * @return the same with its sentence in the language
   */
  public Diagnostic of(Diagnostic finding) {
    if (language.equals(ENGLISH)) {
      return finding;
    }
    return new Diagnostic(
        finding.file(),
        finding.line(),
        finding.column(),
        finding.severity(),
        finding.code(),
        sentence(finding.code(), finding.message()),
        finding.evidence());
  }

  private String sentence(String code, String english) {
    ResourceBundle from = Messages.bundle(Locale.ROOT);
    ResourceBundle to = Messages.bundle(Locale.forLanguageTag(language));
    StringBuilder said = new StringBuilder();
    String rest = english;
    // several sentences can stand one after the other; the first is that of the code
    while (!rest.isEmpty()) {
      Optional<Found> found = found(from, code, rest);
      if (found.isEmpty()) {
        return said.append(rest).toString();
      }
      said.append(
          new MessageFormat(plain(to.getString(found.get().key())), Locale.ROOT)
              .format(found.get().values()));
      rest = rest.substring(found.get().end());
      String more = rest.stripLeading();
      said.append(rest, 0, rest.length() - more.length());
      rest = more;
    }
    return said.toString();
  }

  /** A sentence at the beginning of a text: its key, its values, and where it ends. */
  private record Found(String key, Object[] values, int end) {}

  private static Optional<Found> found(ResourceBundle english, String code, String text) {
    List<String> keys = new ArrayList<>();
    String family = code.replaceFirst("[.].*", ".");
    for (String key : english.keySet()) {
      if (key.equals(code) || key.startsWith(family)) {
        keys.add(key);
      }
    }
    keys.sort(
        Comparator.comparing((String key) -> !key.startsWith(code))
            .thenComparing(key -> -english.getString(key).length()));
    return keys.stream()
        .map(key -> found(key, english.getString(key), text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Found> found(String key, String pattern, String text) {
    ParsePosition at = new ParsePosition(0);
    MessageFormat sentence = new MessageFormat(plain(pattern), Locale.ROOT);
    Object[] values = sentence.parse(text, at);
    if (values == null || !sentence.format(values).equals(text.substring(0, at.getIndex()))) {
      return Optional.empty();
    }
    return at.getIndex() == 0
        ? Optional.empty()
        : Optional.of(new Found(key, values, at.getIndex()));
  }

  /** The values are read as words: a number would take the full stop after it for its own. */
  private static String plain(String pattern) {
    return pattern.replace(",number,0}", "}");
  }
}
