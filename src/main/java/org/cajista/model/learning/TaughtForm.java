package org.cajista.model.learning;

import java.io.Serializable;
import java.util.Objects;
import org.cajista.model.register.RegisterKind;

/**
 * Words that an editor has marked as a name, or left unmarked, where the program had decided
 * otherwise.
 *
 * @param kind of what they are the name, or not the name
 * @param words the words as the text has them; signs do not count
 * @param marked how often they are marked in the corrected texts
 * @param unmarked how often they stand there and are no name of this kind
 */
public record TaughtForm(RegisterKind kind, String words, int marked, int unmarked)
    implements Serializable {
  private static final double MOST = 0.75; // of the places where the words stand
  private static final double NEARLY_ALL = 0.9;
  private static final double ONCE = 3;
  private static final double LEFT = -2;
  private static final double STRONGEST = 6;

  /** Checks the arguments. */
  public TaughtForm {
    Objects.requireNonNull(kind);
    if (words.isBlank() || marked < 0 || unmarked < 0 || marked + unmarked == 0) {
      throw new IllegalArgumentException("no form: " + words + " " + marked + " " + unmarked);
    }
  }

  /** True if the words are nearly always marked. */
  public boolean isName() {
    return marked >= MOST * (marked + unmarked);
  }

  /** Returns the weight of what they teach: positive for a name; 0 if they teach nothing. */
  public double vote() {
    if (isName()) {
      return Math.min(STRONGEST, ONCE * marked);
    }
    return isNoName() ? Math.max(-STRONGEST, LEFT * unmarked) : 0;
  }

  /** True if the words are hardly ever marked. */
  public boolean isNoName() {
    return unmarked >= NEARLY_ALL * (marked + unmarked);
  }
}
