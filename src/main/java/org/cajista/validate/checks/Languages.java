package org.cajista.validate.checks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cajista.lang.Language;

/** The word lists that checks look into, opened once for all documents. Thread-safe. */
public final class Languages {
  private static final String NONE = "und";

  private final Map<String, Language> known = new ConcurrentHashMap<>();

  /**
   * The language of a BCP 47 tag; one without words where Cajista does not know it.
   *
   * @param tag may be empty, and may be anything: it stands in a document
   */
  Language of(String tag) {
    int dash = tag.indexOf('-');
    String code = dash < 0 ? tag : tag.substring(0, dash);
    return known.computeIfAbsent(Language.SHIPPED.contains(code) ? code : NONE, Language::of);
  }
}
