package org.cajista.eval;

import java.util.Locale;

/** The kinds of marks that are compared. */
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

  /** Returns the name for users, mostly the name of the element. */
  String label() {
    return this == REMARK ? "note" : name().toLowerCase(Locale.ROOT);
  }

  /** True if it marks a place between two tokens. */
  boolean point() {
    return switch (this) {
      case BLOCK, PAGE, ANCHOR, GAP -> true;
      default -> false;
    };
  }

  /** True for marks of an editor that have an extent. */
  boolean editorial() {
    return switch (this) {
      case SIC, SUPPLIED, GLOSS, EXPAN, DEL, REMARK -> true;
      default -> false;
    };
  }
}
