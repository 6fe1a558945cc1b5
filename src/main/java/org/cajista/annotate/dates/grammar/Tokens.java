package org.cajista.annotate.dates.grammar;

import java.util.List;

/** The tokens of one passage, by index; outside of it stands {@link Token#OUTSIDE}. */
public final class Tokens {
  private final List<Token> tokens;

  public Tokens(CharSequence text) {
    tokens = Token.of(text);
  }

  public int size() {
    return tokens.size();
  }

  public Token at(int index) {
    return index < 0 || index >= tokens.size() ? Token.OUTSIDE : tokens.get(index);
  }
}
