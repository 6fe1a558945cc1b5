package org.cajista.project;

/**
 * How an edition is built.
 *
 * @param all true if everything is made again, also what has not changed
 */
public record BuildOptions(boolean all) {

  /** Builds only what is out of date. */
  public static final BuildOptions CHANGED = new BuildOptions(false);
}
