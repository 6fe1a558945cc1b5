package org.cajista.publish.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/**
 * Hears what FOP says while it sets one text: keeps the characters that the faces lack, passes on
 * what the editor should know, and is silent on the rest.
 */
final class FoEvents implements EventListener {

  private static final String MISSING_GLYPH = "glyphNotAvailable";

  /** A line a hair too long, a language without patterns for hyphens: nobody need act on them. */
  private static final List<String> ROUTINE =
      List.of("lineOverflows", "altTextMissing", "hyphenationNotFound");

  private final Consumer<String> warnings;
  private final Set<Character> missing = new TreeSet<>();
  private final Set<String> said = new TreeSet<>();

  /** {@code warnings} gets each sentence once. */
  FoEvents(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /**
   * The UTF-16 code units that have no glyph in the face that they were to be set in; both halves
   * of a supplementary character.
   */
  Set<Character> missing() {
    return missing;
  }

  @Override
  public void processEvent(Event event) {
    if (event.getEventKey().equals(MISSING_GLYPH)) {
      missing.add((Character) event.getParam("ch"));
    } else if (event.getSeverity() != EventSeverity.INFO
        && !ROUTINE.contains(event.getEventKey())) {
      String sentence = EventFormatter.format(event, Locale.ENGLISH);
      if (said.add(sentence)) {
        warnings.accept(sentence);
      }
    }
  }
}
