package org.cajista.growth;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.cajista.Encoder;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.validate.Validator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what encoding and validating cost for each shape, and what twice the size costs. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description = "Measures how the cost of hard texts grows with their size.")
public final class GrowthMeasure implements Callable<Integer> {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final long MILLI = 1_000_000;

  /** Twice the size of work as short as this, in milliseconds, tells nothing. */
  private static final long SHORTEST = 100;

  private static final String USUAL = "Vino Juana Roca el 3 de mayo de 1911 a Madrid.\n\n";

  @Parameters(paramLabel = "SHAPE", arity = "0..*", description = "Only these shapes.")
  private List<String> only = List.of();

  @Option(names = "--least", description = "The first size. By default: ${DEFAULT-VALUE}")
  private int least = 312_500;

  @Option(names = "--most", description = "The last size. By default: ${DEFAULT-VALUE}")
  private int most = 2_500_000;

  @Option(names = "--step", description = "Each size is so many times the last: ${DEFAULT-VALUE}")
  private int step = 2;

  @Option(names = "--limit", description = "Twice the size may cost: ${DEFAULT-VALUE}")
  private double limit = 2.4;

  @Option(names = "--times", description = "How often, at most. By default: ${DEFAULT-VALUE}")
  private int times = 4;

  @Option(
      names = "--warm-up",
      description =
          "How often before it is measured, for the compiler. By default: ${DEFAULT-VALUE}")
  private int warmUp = 3;

  @Option(names = "--validate", description = "Measures how the TEI is validated, instead.")
  private boolean validate;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Encoder encoder = new Encoder("schema");
  private final Validator validator = new Validator();

  private GrowthMeasure() {}

  /** Ends with 1 if something grows too fast. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new GrowthMeasure()).execute(arguments));
  }

  @Override
  public Integer call() {
    encode(USUAL.repeat(least / USUAL.length())); // loads the classes, compiles the loops
    boolean good = true;
    for (Shape shape : Shapes.ALL) {
      if (only.isEmpty() || only.contains(shape.name())) {
        good &= measure(shape);
      }
    }
    return good ? 0 : 1;
  }

  private boolean measure(Shape shape) {
    StringBuilder row = new StringBuilder(String.format("%-38s", shape.name()));
    boolean good = true;
    long last = -1;
    String lastInput = "";
    for (int time = 0; time < warmUp; time++) {
      work(input(shape, least));
    }
    for (int size = least; size <= most; size *= step) {
      String input = input(shape, size);
      long now = Long.MAX_VALUE;
      for (int time = 0; time < times && (time == 0 || grows(last, now)); time++) {
        now = Math.min(now, cost(input));
        // the smaller one again: noise goes from both, growth stays
        last = time == 0 || last < 0 ? last : Math.min(last, cost(lastInput));
      }
      row.append(String.format(" %7d", now / MILLI));
      if (last >= 0) {
        row.append(String.format(" (%.2f)", (double) now / Math.max(last, SHORTEST * MILLI)));
        good &= !grows(last, now);
      }
      last = now;
      lastInput = input;
    }
    out.println(row.append(good ? "" : "  <<<"));
    return good;
  }

  private boolean grows(long last, long now) {
    double most = Math.pow(limit, Math.log(step) / Math.log(2));
    return last >= 0 && now > most * Math.max(last, SHORTEST * MILLI);
  }

  /** Page text, or its TEI. */
  private String input(Shape shape, int size) {
    String text = shape.text().apply(size);
    return validate ? encode(text) : text;
  }

  private void work(String input) {
    if (validate) {
      validator.validate(new Source("long.xml", input, "UTF-8"));
    } else {
      encode(input);
    }
  }

  private String encode(String text) {
    return encoder.encode(new Source("long.txt", text, "UTF-8"), Entry.NONE, List.of()).tei();
  }

  /** The processor time of all threads, also of those that have ended, and of the collector. */
  private long cost(String input) {
    System.gc();
    long before = SYSTEM.getProcessCpuTime();
    work(input);
    return SYSTEM.getProcessCpuTime() - before;
  }
}
