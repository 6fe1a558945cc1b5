package org.cajista.annotate.dates;

import java.util.List;

/** The tokens of one passage, by index; outside of it stands {@link Token#OUTSIDE}. */
final class Tokens {
  private final List<Token> tokens;

  Tokens(CharSequence text) {
    tokens = Token.of(text);
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return index < 0 || index >= tokens.size() ? Token.OUTSIDE : tokens.get(index);
  }
}
