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
 * Receives the messages of FOP about one text. It keeps the characters that the fonts lack, passes
 * on what the editor should know, and ignores the rest.
 */
final class FoEvents implements EventListener {

  private static final String MISSING_GLYPH = "glyphNotAvailable";

  /**
   * Messages that need no action: a line that is slightly too long, a language without hyphenation
   * patterns.
   */
  private static final List<String> ROUTINE =
      List.of("lineOverflows", "altTextMissing", "hyphenationNotFound");

  private final Consumer<String> warnings;
  private final Set<Character> missing = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();

  /** Makes a listener; {@code warnings} receives each sentence once. */
  FoEvents(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /**
   * Returns the UTF-16 code units without a glyph in their font; both halves of a supplementary
   * character.
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
      if (seen.add(sentence)) {
        warnings.accept(sentence);
      }
    }
  }
}
