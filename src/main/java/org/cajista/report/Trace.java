package org.cajista.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Keeps the decisions if somebody needs them. Otherwise it keeps nothing, so that encoding costs no
 * additional time or memory. Thread-safe.
 */
public final class Trace {
  private final boolean on;
  private final Queue<Decision> decisions = new ConcurrentLinkedQueue<>();

  private Trace(boolean on) {
    this.on = on;
  }

  /** Returns a trace that keeps every decision. */
  public static Trace on() {
    return new Trace(true);
  }

  /** Returns a trace that keeps no decisions. */
  public static Trace off() {
    return new Trace(false);
  }

  /** True if decisions are kept. */
  public boolean isOn() {
    return on;
  }

  /** Keeps {@code decision}. The decision is made only if it is kept. */
  public void decided(Supplier<Decision> decision) {
    if (on) {
      decisions.add(decision.get());
    }
  }

  /**
   * Returns the decisions from top to bottom of the source. Where a question was asked twice about
   * one place, the last decision stands.
   */
  public List<Decision> decisions() {
    Map<List<Object>, Decision> last = new LinkedHashMap<>();
    decisions.forEach(one -> last.put(List.of(one.question(), one.at()), one));
    return last.values().stream().sorted(Decision.BY_PLACE).toList();
  }
}
