package org.cajista.fuzz;

import java.io.IOException;
import java.util.List;

/** The fuzzers by name. As long as they are open, they hear of the addresses that are asked for. */
public final class Fuzzers implements AutoCloseable {
  /** The names of all fuzzers. */
  public static final List<String> KINDS = List.of("page", "tei", "toml", "persons", "edits");

  private final AddressWatch addresses = AddressWatch.begin();

  /** Returns the fuzzer of {@code kind}. */
  public Fuzzer of(String kind) throws IOException {
    return switch (kind) {
      case "page" -> new PageFuzzer();
      case "tei" -> new TeiFuzzer(addresses);
      case "toml" -> new TomlFuzzer(addresses);
      case "persons" -> new PersonsFuzzer(addresses);
      case "edits" -> new EditsFuzzer(addresses);
      default -> throw new IllegalArgumentException("no fuzzer «" + kind + "»: " + KINDS);
    };
  }

  @Override
  public void close() {
    addresses.close();
  }
}
