package org.cajista.cli.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsImported;
import org.cajista.report.Totals;
import org.cajista.report.Translation;

/**
 * What the commands print, in the language of the user: the sentences stand in {@code
 * words.properties} and, by the same keys, in {@code words_LANGUAGE.properties}.
 */
public final class Words {
  private static final String FILE = "org.cajista.cli.words";

  private final Locale locale;
  private final ResourceBundle sentences;

  private Words(Locale locale) {
    this.locale = locale;
    this.sentences = ResourceBundle.getBundle(FILE, locale);
  }

  /**
   * Returns the words of a language.
   *
   * @param tag such as {@code es} or {@code es_AR.UTF-8}; English if there are none in it
   */
  public static Words in(String tag) {
    String language = Translation.into(tag).language();
    // English numbers as everywhere in the program, whatever the country
    return new Words(language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language));
  }

  /** Returns the sentence of a key with its values; numbers are written as the language does. */
  public String say(String key, Object... values) {
    return new MessageFormat(sentences.getString(key), locale).format(values);
  }

  /** Returns a number of things, such as {@code 1,619 pages} for the thing {@code page}. */
  public String count(int n, String thing) {
    return say("count." + thing, n);
  }

  /** Returns a finding with its sentence in the language. */
  Diagnostic said(Diagnostic finding) {
    return Translation.into(locale.getLanguage()).of(finding);
  }

  /** Returns the sums of a validation, such as {@code 12 documents: 2 not valid (3 errors)}. */
  public String validated(Totals totals) {
    if (locale.equals(Locale.ROOT)) {
      return totals.sentence(); // as in reports for programs
    }
    String documents = count(totals.documents(), "document");
    String first =
        totals.failed() == 0
            ? say("validate.valid", documents, totals.documents())
            : say("validate.invalid", documents, totals.failed());
    return first
        + findings(totals)
        + (totals.infos() > 0 ? ", " + count(totals.infos(), "remark") : "")
        + (totals.accepted() > 0 ? say("validate.accepted", totals.accepted()) : "");
  }

  /**
   * Returns what was imported into a register.
   *
   * @param added how many entries are new, in words
   * @param dryRun true if nothing was written
   */
  public String imported(String file, String added, PersonsImported done, boolean dryRun) {
    String key = dryRun ? "import.would" : "import.done";
    return say(key, file, added, done.completed(), done.same(), done.doubtful());
  }

  /** Returns the sums of a comparison of TEI with its sources. */
  public String compared(Totals totals) {
    String documents = count(totals.documents(), "document");
    return (totals.failed() == 0
            ? say("check.same", documents)
            : say("check.differ", documents, totals.failed()))
        + findings(totals);
  }

  private String findings(Totals totals) {
    return (totals.errors() > 0 ? " (" + count(totals.errors(), "error") + ")" : "")
        + (totals.warnings() > 0 ? ", " + count(totals.warnings(), "warning") : "");
  }
}
