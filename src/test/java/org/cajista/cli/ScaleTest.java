package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code docs/scale.md}, run by something that does what Slurm does. */
@DisabledOnOs(OS.WINDOWS)
final class ScaleTest {

  /** Runs each job of an array at once, one after the other, and prints a number for it. */
  private static final String SBATCH =
      """
      #!/bin/sh
      set -eu
      array= wrap=
      while :; do
          case ${1:-} in
              --parsable | --dependency=*) ;;
              --array=1-*) array=${1#--array=1-} ;;
              --wrap=*) wrap=${1#--wrap=} ;;
              *) break ;;
          esac
          shift
      done
      if [ -n "$wrap" ]; then
          sh -c "$wrap" >&2
      else
          for SLURM_ARRAY_TASK_ID in $(seq "$array"); do
              export SLURM_ARRAY_TASK_ID
              sh "$@" >&2
          done
      fi
      echo 17
      """;

  @TempDir private Path folder;

  /** The scripts under a heading, in order. */
  private static List<String> scripts(String heading) throws IOException {
    String page = Files.readString(Path.of("docs/scale.md"));
    String part = page.substring(page.indexOf("### " + heading));
    return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
        .matcher(part)
        .results()
        .map(MatchResult::group)
        .map(script -> script.substring("```sh\n".length(), script.length() - "```".length()))
        .toList();
  }

  private Path anEdition(String name) throws IOException {
    Path edition = folder.resolve(name);
    Files.createDirectories(edition.resolve("corpus"));
    Files.writeString(
        edition.resolve("edition.toml"), "[edition]\ntitle = \"Briefe\"\nlanguage = \"de\"\n");
    List<String> people = List.of("Anna Lindner", "Karl Waldau", "Anna Lindner");
    for (int i = 0; i < people.size(); i++) {
      Files.writeString(
          edition.resolve("corpus/brief-" + i + ".txt"),
          "Wien, den %d. März 1871\n\nLieber Freund,\n\ngestern kam %s zu uns.\n\nDein\n\nOtto Reuss\n"
              .formatted(i + 2, people.get(i)));
    }
    return edition;
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve("bin").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void runs(Path edition, String script) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-euc", script).directory(edition.toFile());
    shell.environment().merge("PATH", folder.resolve("bin") + ":", (path, ours) -> ours + path);
    Process process = shell.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  @Test
  void theJobsOfSlurmMakeWhatOneRunMakes() throws IOException, InterruptedException {
    program("sbatch", SBATCH);
    program(
        "cajista",
        "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' %s \"$@\"\n"
            .formatted(
                System.getProperty("java.home"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
    Path whole = anEdition("whole");
    assertThat(Run.in(whole, "encode", "-q").status()).isZero();
    Path shared = anEdition("shared");
    List<String> scripts = scripts("Slurm");
    assertThat(scripts.get(0)).startsWith("#!/bin/sh\n# share.sh ");
    Files.writeString(shared.resolve("share.sh"), scripts.get(0));
    runs(shared, scripts.get(1).replace("shares=20", "shares=2"));
    assertThat(ShareRunTest.made(whole)).hasSizeGreaterThan(3).isEqualTo(ShareRunTest.made(shared));
  }
}
