package org.cajista.desk.view;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cajista.desk.edit.Refusal;
import org.cajista.report.Translation;

/** What the desk says in the language of the editor, from {@code words.properties}. */
public final class DeskWords {
  private static final String NAME = "org.cajista.desk.words";

  private final Translation translation;
  private final ResourceBundle bundle;

  /**
   * @param language the language, such as {@code es}; English if there are no words in it
   */
  public DeskWords(String language) {
    this.translation = Translation.into(language);
    String code = translation.language();
    Locale locale = code.equals("en") ? Locale.ROOT : Locale.forLanguageTag(code);
    this.bundle = ResourceBundle.getBundle(NAME, locale);
  }

  /** Returns the language. */
  public String language() {
    return translation.language();
  }

  /** Returns what says findings in the language. */
  public Translation translation() {
    return translation;
  }

  /** Returns why something cannot be done. */
  public String say(Exception refused) {
    return refused instanceof Refusal refusal
        ? refusal.in(bundle)
        : String.valueOf(refused.getMessage());
  }

  /** Returns all words. */
  public JsonObject all() {
    JsonObject words = new JsonObject();
    bundle.keySet().forEach(key -> words.addProperty(key, bundle.getString(key)));
    return words;
  }
}
