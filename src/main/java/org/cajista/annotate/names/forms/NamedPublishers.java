package org.cajista.annotate.names.forms;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.cajista.lang.WordList;

/**
 * The publishers that the full references of a document name, {@code Lyon, F. Aubry, 1911}: in its
 * short references the same words are no persons either, {@code (F. Aubry, 1924)}.
 */
public final class NamedPublishers {
  private static final int LONGEST = 4; // words
  private static final Set<String> BEFORE = Set.of("(", ",", ":", "[");

  private final NameLexicon lexicon;
  private final Set<String> names = new HashSet<>();

  public NamedPublishers(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Learns the publishers after the places of imprints in {@code text}. */
  public void read(NameText text) {
    text.imprints().stream()
        .forEach(
            place -> {
              int end = end(text, place + 2);
              if (end > place + 2 && isReferenceAfter(text, end)) {
                names.add(key(text, place + 2, end));
              }
            });
  }

  /** Returns {@code text}, in which the publishers of short references are quiet. */
  public NameText hushed(NameText text) {
    BitSet found = new BitSet();
    for (int i = 1; i < text.size() && !names.isEmpty(); i++) {
      if (BEFORE.contains(text.text(i - 1)) && !text.quiet()[i]) {
        int end = end(text, i);
        if (end > i && isReferenceAfter(text, end) && names.contains(key(text, i, end))) {
          found.set(i, end);
        }
      }
    }
    return text.hushed(found);
  }

  /** Returns the word after the capitals from {@code from} on; {@code from} if there are none. */
  private static int end(NameText text, int from) {
    int end = from;
    while (end < text.size()
        && end - from < LONGEST
        && (text.word(end).isCapital() || text.word(end).isInitial())) {
      end++;
    }
    return end;
  }

  /** {@code , 1911}, {@code , p. 12}, {@code , col. «Espejo»}. */
  private boolean isReferenceAfter(NameText text, int end) {
    if (!text.text(end).equals(",") || end + 1 >= text.size()) {
      return false;
    }
    return BibliographicReferences.isYear(text.word(end + 1))
        || lexicon.phrase(WordList.PAGE_LABELS, text.words(), end + 1) > 0
        || lexicon.phrase(WordList.IMPRINT_WORDS, text.words(), end + 1) > 0;
  }

  private static String key(NameText text, int from, int to) {
    return NameSpelling.fold(text.phrase(from, to));
  }
}
