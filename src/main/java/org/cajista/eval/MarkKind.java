package org.cajista.eval;

import java.util.Locale;

/** The sorts of marking that are compared. */
enum MarkKind {
  BLOCK,
  PAGE,
  ANCHOR,
  GAP,
  HEAD,
  PERSON,
  DATE,
  SIC,
  SUPPLIED,
  GLOSS,
  EXPAN,
  DEL,
  REMARK;

  /** The name that users read: mostly the element's. */
  String label() {
    return this == REMARK ? "note" : name().toLowerCase(Locale.ROOT);
  }

  /** Whether it marks a place between two tokens. */
  boolean point() {
    return switch (this) {
      case BLOCK, PAGE, ANCHOR, GAP -> true;
      default -> false;
    };
  }

  /** The marks of an editor that have an extent. */
  boolean editorial() {
    return switch (this) {
      case SIC, SUPPLIED, GLOSS, EXPAN, DEL, REMARK -> true;
      default -> false;
    };
  }
}
