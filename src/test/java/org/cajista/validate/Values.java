package org.cajista.validate;

import java.util.Set;

/**
 * The values that an attribute may have.
 *
 * @param required whether the attribute must be there
 * @param many whether it is a list of such values, with spaces between them
 * @param kinds what a value may be: {@code =yes} is that word, {@code date} a type, {@code
 *     token/[a-z]+} a type with a pattern, {@code #text} anything
 */
record Values(boolean required, boolean many, Set<String> kinds) {
  private static final String WORD = "token/[^\\p{C}\\p{Z}]+";

  /** Whether all these values are allowed by {@code other} too. */
  boolean within(Values other) {
    return (required || !other.required)
        && (!many || other.many || other.kinds.contains(Content.TEXT))
        && kinds.stream().allMatch(other::allows);
  }

  private boolean allows(String kind) {
    return kinds.contains(Content.TEXT)
        || kinds.contains("string")
        || kinds.contains(kind)
        // a pattern narrows its type
        || kinds.contains(kind.replaceFirst("/.*", ""))
        || (kind.matches("=\\S+") && kinds.contains(WORD));
  }
}
