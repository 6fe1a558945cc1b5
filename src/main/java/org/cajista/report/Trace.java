package org.cajista.report;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Keeps what is decided, where somebody asks for it; else nothing, so that encoding costs neither
 * time nor memory more. Thread-safe.
 */
public final class Trace {
  private final boolean on;
  private final Queue<Decision> decisions = new ConcurrentLinkedQueue<>();

  private Trace(boolean on) {
    this.on = on;
  }

  /** A trace that keeps every decision. */
  public static Trace on() {
    return new Trace(true);
  }

  /** A trace that keeps none. */
  public static Trace off() {
    return new Trace(false);
  }

  /** Whether decisions are kept. */
  public boolean isOn() {
    return on;
  }

  /** Keeps a decision, which is made only if somebody asks for it. */
  public void decided(Supplier<Decision> decision) {
    if (on) {
      decisions.add(decision.get());
    }
  }

  /** The decisions from the top of the source to its foot. */
  public List<Decision> decisions() {
    return decisions.stream().sorted(Decision.BY_PLACE).toList();
  }
}
