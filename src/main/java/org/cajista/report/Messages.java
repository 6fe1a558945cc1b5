package org.cajista.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of all diagnostics, by code, from {@code messages.properties}. */
public final class Messages {
  private static final ResourceBundle BUNDLE = bundle(Locale.ROOT);

  private Messages() {}

  /** Returns all sentences in a language. */
  static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("org.cajista.report.messages", language);
  }

  /**
   * Returns the sentence of {@code code} with {@code arguments}.
   *
   * @throws IllegalArgumentException if there is no sentence for the code, which is a bug
   */
  public static String format(String code, Object... arguments) {
    try {
      return new MessageFormat(BUNDLE.getString(code), Locale.ROOT).format(arguments);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException("no message for the code " + code, e);
    }
  }
}
