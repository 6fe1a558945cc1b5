package org.cajista.xml;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made only once, at the first use. Thread-safe. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private Optional<T> value = Optional.empty();

  /** Makes a lazy value that comes from {@code maker}. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (value.isEmpty()) {
      value = Optional.of(maker.get());
    }
    return value.get();
  }
}
