package org.cajista.fuzz;

import java.util.List;
import java.util.Random;

/** One sort of input. Thread-safe. */
public interface Fuzzer {

  /** Returns an input; equal states of {@code random} give equal inputs. */
  String input(Random random);

  /**
   * Returns what is wrong with what the program makes of {@code input}; nothing if all is well.
   *
   * @throws Exception if the program fails, which is a finding, too
   */
  List<Finding> check(String input) throws Exception;

  /** The same; a failure of the program is one of the findings. */
  default List<Finding> findings(String input) {
    try {
      return check(input);
    } catch (Exception | StackOverflowError | AssertionError trouble) {
      return List.of(Finding.crash(trouble));
    }
  }
}
