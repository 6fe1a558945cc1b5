package org.cajista.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line: {@code mvn -q -Pfuzz test-compile exec:java -Dfuzz="page --count 1000"}. */
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    description = "Gives random inputs to the program and prints those that it does not bear.")
public final class Fuzz implements Callable<Integer> {
  private static final long SECOND = 1_000_000_000L;

  @Parameters(index = "0", paramLabel = "KIND", description = "page, tei, toml, persons or edits")
  private String kind;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      arity = "0..*",
      description = "Checks these inputs instead of random ones.")
  private List<Path> files = List.of();

  @Option(names = "--seed", description = "The first seed. By default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(names = "--count", description = "How many inputs. By default: ${DEFAULT-VALUE}")
  private long count = 1_000;

  @Option(names = "--minutes", description = "Stops after so many minutes.")
  private long minutes = 24 * 60;

  @Option(names = "--threads", description = "How many at once. By default: ${DEFAULT-VALUE}")
  private int threads = 1;

  @Option(
      names = "--every",
      description = "Says after so many inputs how many are done. By default: ${DEFAULT-VALUE}")
  private long every = 1_000;

  @Option(
      names = "--tries",
      description = "How many smaller inputs are tried for a fault. By default: ${DEFAULT-VALUE}")
  private int tries = 4_000;

  @Option(names = "--print", description = "Prints the input of the seed and checks nothing.")
  private boolean print;

  @Option(names = "--small", description = "Makes the FILEs that show a fault small.")
  private boolean small;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Fuzz() {}

  /** Ends with 1 if there were findings. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Fuzz()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    try (Fuzzers fuzzers = new Fuzzers()) {
      Fuzzer fuzzer = fuzzers.of(kind);
      if (print) {
        out.print(Campaign.input(fuzzer, seed));
        return 0;
      }
      return files.isEmpty() ? random(fuzzer) : given(fuzzer);
    }
  }

  private int random(Fuzzer fuzzer) throws InterruptedException {
    long start = System.nanoTime();
    long spent = processorTime();
    Campaign campaign =
        new Campaign(
            fuzzer,
            threads,
            tries,
            fault -> out.printf("found at seed %d: %s%n", fault.seed(), fault.finding().kind()),
            (done, kinds) -> {
              if (done % every == 0) {
                out.printf("%s: %d inputs, %d kinds of findings%n", kind, done, kinds);
              }
            });
    List<Campaign.Shown> faults = campaign.run(seed, count, Duration.ofMinutes(minutes));
    for (Campaign.Shown fault : faults) {
      out.printf("%n=== %s%n", fault.finding().kind());
      out.printf("seed %d, shown by %d inputs%n", fault.seed(), fault.times());
      out.printf("%s%n--- %s%n%s%n", fault.finding().detail(), "input", fault.input());
    }
    out.printf(
        "%n%s: %d inputs from seed %d, %d kinds of findings, %d s (%d s of processor time)%n",
        kind,
        campaign.done(),
        seed,
        faults.size(),
        (System.nanoTime() - start) / SECOND,
        (processorTime() - spent) / SECOND);
    return faults.isEmpty() ? 0 : 1;
  }

  /** The time of all threads, the compiler's too: it does not grow with the load of the machine. */
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private int given(Fuzzer fuzzer) throws IOException {
    int bad = 0;
    for (Path file : files) {
      String input = Files.readString(file);
      List<Finding> findings = fuzzer.findings(input);
      findings.forEach(one -> out.printf("%s: %s: %s%n", file, one.kind(), one.detail()));
      if (!findings.isEmpty() && small) {
        String kind = findings.get(0).kind();
        Minimiser minimiser =
            new Minimiser(
                part -> fuzzer.findings(part).stream().anyMatch(f -> f.kind().equals(kind)), tries);
        out.printf("--- input%n%s%n", minimiser.minimise(input));
      }
      bad += findings.isEmpty() ? 0 : 1;
    }
    out.printf("%n%s: %d inputs, %d with findings%n", kind, files.size(), bad);
    return bad == 0 ? 0 : 1;
  }
}
