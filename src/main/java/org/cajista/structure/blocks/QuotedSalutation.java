package org.cajista.structure.blocks;

import java.util.List;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.structure.lines.Datelines;
import org.cajista.structure.lines.Passages;

/**
 * Reads the salutation of a letter that a text quotes, and the date over it: they stand under words
 * that a colon ends. {@code He wrote:} / {@code My dear Sister,} → {@code salute}.
 */
final class QuotedSalutation implements BlockRule {
  private final Salutations salutations;
  private final Datelines datelines;

  QuotedSalutation(Language language) {
    this.salutations = new Salutations(language);
    this.datelines = new Datelines(language);
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    Optional<Block.Role> role = Optional.empty();
    if (opens(cursor)) {
      role = Optional.of(Block.Role.SALUTE);
    } else if (isAnnounced(cursor)
        && cursor.has(1)
        && datelines.isDateline(cursor.line(0).text())
        && salutations.isSalutation(cursor.line(1).text())) {
      role = Optional.of(Block.Role.DATELINE);
    }
    return role.map(found -> new BlockStart(Passages.leaf(found, List.of(cursor.line(0))), 1));
  }

  private boolean opens(LineCursor cursor) {
    return cursor.has(-1)
        && (isAnnounced(cursor)
            || datelines.isDateline(cursor.line(-1).text()) && isAnnounced(cursor.ahead(-1)))
        && salutations.isSalutation(cursor.line(0).text())
        && !Salutations.opensList(cursor);
  }

  private static boolean isAnnounced(LineCursor cursor) {
    return cursor.has(-1) && cursor.line(-1).text().endsWith(":");
  }
}
