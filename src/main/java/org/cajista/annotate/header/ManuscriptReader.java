package org.cajista.annotate.header;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cajista.lang.WordList;
import org.cajista.model.header.Manuscript;

/**
 * Reads a line that says where a manuscript is kept: {@code Fondo Zaldúa, Archivo de la Mutua,
 * Lyon} → collection, repository, settlement (TEI {@code msIdentifier}, section 10.4 of the
 * Guidelines). What it cannot place describes the manuscript.
 */
final class ManuscriptReader {
  private static final Pattern MARK =
      Pattern.compile("^(?=.*\\d)[\\p{Lu}\\d][\\p{Lu}\\d./: -]*[a-z]?$");
  private static final Pattern NAME =
      Pattern.compile("^\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{L}{1,4} )?\\p{Lu}[\\p{L}.'’-]*){0,2}$");

  private final SourceWords words;
  private final Predicate<String> isPlace;

  /**
   * @param isPlace true for the name of a place
   */
  ManuscriptReader(SourceWords words, Predicate<String> isPlace) {
    this.words = words;
    this.isPlace = isPlace;
  }

  /** Returns how many pieces of {@code line} speak of a manuscript or of where it is kept. */
  int evidence(String line) {
    int found = 0;
    for (String piece : words.pieces(line)) {
      found += kind(piece) == Kind.OPEN ? 0 : 1;
    }
    return found;
  }

  private enum Kind {
    DOCUMENT,
    SHELFMARK,
    COLLECTION,
    REPOSITORY,
    OPEN
  }

  private Kind kind(String piece) {
    if (words.number(WordList.SOURCE_SHELFMARKS, piece).isPresent()) {
      return Kind.SHELFMARK;
    }
    String last = piece.substring(piece.lastIndexOf(' ') + 1);
    if (words.opening(WordList.SOURCE_COLLECTIONS, piece).isPresent()
        || words.has(WordList.SOURCE_COLLECTIONS, last)) {
      return Kind.COLLECTION;
    }
    if (isRepository(piece)) {
      return Kind.REPOSITORY;
    }
    return words.has(WordList.SOURCE_DOCUMENTS, piece) ? Kind.DOCUMENT : Kind.OPEN;
  }

  /**
   * The word for an archive opens or ends the name: {@code Real Academia}, {@code City Library}.
   */
  private boolean isRepository(String piece) {
    String[] all = piece.split("\\s+");
    for (int i = 0; i < all.length; i++) {
      boolean outside = i <= 1 || i >= all.length - 2;
      if (outside
          && Character.isUpperCase(all[i].charAt(0))
          && words.hasEnding(WordList.SOURCE_ARCHIVES, all[i])) {
        return Character.isUpperCase(piece.charAt(0));
      }
    }
    return false;
  }

  /** True if {@code line} says where something is kept, and nothing else. */
  boolean isKept(String line) {
    List<String> pieces = words.pieces(line);
    boolean kept =
        pieces.stream()
            .map(this::kind)
            .anyMatch(kind -> kind == Kind.REPOSITORY || kind == Kind.COLLECTION);
    return kept && evidence(line) >= pieces.size() - 1;
  }

  /** Returns what the line says; empty if it says nothing of a manuscript. */
  Optional<Manuscript> read(String line) {
    Parts parts = new Parts();
    for (String piece : words.pieces(line)) {
      switch (kind(piece)) {
        case SHELFMARK -> parts.shelfmark = joined(parts.shelfmark, piece);
        case COLLECTION -> parts.collection = joined(parts.collection, piece);
        case REPOSITORY -> parts.repository = joined(parts.repository, piece);
        case DOCUMENT -> parts.description = joined(parts.description, piece);
        case OPEN -> open(parts, piece);
        default -> throw new IllegalStateException();
      }
    }
    String all =
        parts.settlement
            + parts.repository
            + parts.collection
            + parts.shelfmark
            + parts.description;
    return all.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Manuscript(
                parts.settlement,
                parts.repository,
                parts.collection,
                parts.shelfmark,
                parts.description));
  }

  private void open(Parts parts, String piece) {
    boolean kept = !parts.repository.isEmpty() || !parts.collection.isEmpty();
    if (parts.settlement.isEmpty()
        && (isPlace.test(piece) || kept && NAME.matcher(piece).matches())) {
      parts.settlement = piece;
    } else if (MARK.matcher(piece).matches() || kept && piece.matches(".*\\d.*")) {
      parts.shelfmark = joined(parts.shelfmark, piece);
    } else {
      parts.description = joined(parts.description, piece);
    }
  }

  private static String joined(String before, String piece) {
    return before.isEmpty() ? piece : before + ", " + piece;
  }

  /** What has been read. */
  private static final class Parts {
    private String settlement = "";
    private String repository = "";
    private String collection = "";
    private String shelfmark = "";
    private String description = "";
  }
}
