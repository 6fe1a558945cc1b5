package org.cajista.desk.edit;

import java.util.Locale;
import java.util.ResourceBundle;
import org.cajista.report.CajistaException;

/** Says in the editor's language why something cannot be done at the desk. */
public final class Refusal extends CajistaException {
  private static final long serialVersionUID = 1L;
  private static final String WORDS = "org.cajista.desk.words";

  private final String key;
  private final String about;

  /**
   * @param key names the sentence among the desk's words: {@code refuse.} and this
   */
  public Refusal(String key) {
    this(key, "");
  }

  /**
   * @param key names the sentence among the desk's words: {@code refuse.} and this
   * @param about what the sentence is about: it stands there for {@code {0}}
   */
  public Refusal(String key, String about) {
    super(sentence(ResourceBundle.getBundle(WORDS, Locale.ROOT), key, about));
    this.key = key;
    this.about = about;
  }

  /** Returns the sentence in the language of the desk's words. */
  public String in(ResourceBundle words) {
    return sentence(words, key, about);
  }

  private static String sentence(ResourceBundle words, String key, String about) {
    return words.getString("refuse." + key).replace("{0}", about);
  }
}
