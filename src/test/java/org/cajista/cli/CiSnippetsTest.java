package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.cajista.cli.TeiTexts.BAD_DATE;
import static org.cajista.cli.TeiTexts.GOOD;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.cli.Repository.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The snippets of docs/ci.md do what they say, as far as a machine without those platforms tells.
 */
final class CiSnippetsTest {

  private static final Pattern CALL = Pattern.compile("cajista\"? validate([^|\n']*)");

  @TempDir Path folder;
  private Path bin;
  private Repository repository;

  @BeforeEach
  void makeRepository() throws Exception {
    assumeTrue(Repository.hasGit(), "no git on this machine");
    repository = Repository.in(Files.createDirectories(folder.resolve("edition")));
    write("corpus/a.txt", "Texto.\n");
    write("edition.toml", "[paths]\ntei = \"tei\"\n");
    TeiTexts.write(repository.folder().resolve("tei/a.xml"), GOOD);
    repository.commit();
    bin = Files.createDirectories(folder.resolve("bin"));
    Path cajista = bin.resolve("cajista");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    String paths = System.getProperty("java.class.path");
    Files.writeString(
        cajista,
        "#!/bin/sh\nexec '" + java + "' -cp '" + paths + "' " + Main.class.getName() + " \"$@\"\n");
    assertThat(cajista.toFile().setExecutable(true)).isTrue();
  }

  private void write(String file, String text) throws IOException {
    Path path = repository.folder().resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String snippet(String name) throws IOException {
    Matcher block =
        Pattern.compile("```\\w+ " + name + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/ci.md")));
    assertThat(block.find()).as(name).isTrue();
    return block.group(1);
  }

  private static Map<String, Object> yaml(String text) {
    return new Yaml().load(text);
  }

  private Said sh(String script) throws Exception {
    return repository.run(List.of(bin), List.of("sh", "-e", "-c", script));
  }

  /** The calls of the program in {@code script}, as lists of arguments. */
  private static List<String> calls(String script) {
    List<String> calls = new ArrayList<>();
    for (Matcher call = CALL.matcher(script); call.find(); ) {
      calls.add(call.group(1).strip());
    }
    return calls;
  }

  @Test
  void theStepsOfGithubRun() throws Exception {
    String text = snippet("github");
    Map<String, Object> workflow = yaml(text);
    assertThat(workflow).extractingByKey("jobs").asInstanceOf(MAP).containsKey("validate");
    assertThat(calls(text)).hasSize(2);

    repository.git("checkout", "-q", "-b", "rama");
    repository.git("update-ref", "refs/remotes/origin/main", "main");
    TeiTexts.write(repository.folder().resolve("tei/nueva.xml"), BAD_DATE);
    repository.commit();
    Said said = sh("GITHUB_BASE_REF=main; cajista validate " + calls(text).get(0));
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.text())
        .startsWith("::error file=tei/nueva.xml,line=11,endLine=11,col=13,")
        .contains("title=date.real::")
        .endsWith("1 document: 1 not valid (1 error)\n");
    said = sh("cajista validate " + calls(text).get(1));
    assertThat(said.status()).isEqualTo(1);
    assertThat(repository.folder().resolve("findings.sarif")).content().contains("\"2.1.0\"");
  }

  @Test
  @SuppressWarnings("unchecked")
  void theJobOfGitlabRuns() throws Exception {
    Map<String, Object> job = (Map<String, Object>) yaml(snippet("gitlab")).get("validate-tei");
    TeiTexts.write(repository.folder().resolve("tei/a.xml"), BAD_DATE);
    Said said = sh(String.join("\n", (List<String>) job.get("script")));
    assertThat(said.status()).isEqualTo(1);
    String after = String.join("\n", (List<String>) job.get("after_script"));
    said = sh(after.replace("\"$HOME/cajista/bin/cajista\"", "cajista"));
    assertThat(said.status()).isZero();
    Map<String, Object> reports =
        (Map<String, Object>) ((Map<String, Object>) job.get("artifacts")).get("reports");
    assertThat(reports.values())
        .allSatisfy(file -> assertThat(repository.folder().resolve((String) file)).exists());
  }

  @Test
  void theHookRefusesABadCommit() throws Exception {
    Path hook = repository.folder().resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, snippet("hook"));
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    TeiTexts.write(repository.folder().resolve("tei/a.xml"), BAD_DATE);
    Said said = sh("git commit -q -a -m 'A bad date'");
    assertThat(said.status()).isNotZero();
    assertThat(said.text()).contains("tei/a.xml:11:13: error").contains("[date.real]");
    // staged is good, the folder is not
    TeiTexts.write(repository.folder().resolve("tei/a.xml"), GOOD, GOOD);
    repository.git("add", "-A");
    TeiTexts.write(repository.folder().resolve("tei/a.xml"), BAD_DATE);
    said = sh("git commit -q -m 'A good text'");
    assertThat(said).isEqualTo(new Said(0, ""));
  }

  @Test
  @SuppressWarnings("unchecked")
  void theHookForPreCommitIsOneThatThisRepositoryOffers() throws Exception {
    List<Map<String, Object>> offered =
        new Yaml().load(Files.readString(Path.of(".pre-commit-hooks.yaml")));
    Map<String, Object> repo =
        ((List<Map<String, Object>>) yaml(snippet("pre-commit")).get("repos")).get(0);
    Map<String, Object> used = ((List<Map<String, Object>>) repo.get("hooks")).get(0);
    Map<String, Object> hook = offered.get(0);
    assertThat(hook.get("id")).isEqualTo(used.get("id"));
    // what pre-commit asks of a hook
    assertThat(hook).containsKeys("id", "name", "entry", "language");
    for (Object files : List.of(hook.get("files"), used.get("files"))) {
      assertThat("tei/a.xml").containsPattern((String) files);
      assertThat("persons.xml").doesNotContainPattern((String) files);
    }
    String entry = (String) hook.get("entry");
    assertThat(Path.of(entry.substring(0, entry.indexOf(' ')))).isExecutable();
    TeiTexts.write(repository.folder().resolve("tei/b.xml"), BAD_DATE);
    Said said = sh(entry.replace("bin/", "") + " tei/a.xml tei/b.xml");
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.text().lines()).singleElement().asString().startsWith("tei/b.xml:11:13:");
  }

  @Test
  void theMakefileMakes() throws Exception {
    assumeTrue(hasMake(), "no make on this machine");
    write("Makefile", snippet("makefile"));
    assertThat(sh("make -s check").text()).isEqualTo("1 document: valid\n");
    assertThat(sh("make -s check-changed").text()).isEqualTo("0 documents: valid\n");
    assertThat(sh("make -s findings.html").status()).isZero();
    assertThat(repository.folder().resolve("findings.html"))
        .content()
        .contains("1 document: valid");
  }

  private static boolean hasMake() {
    try {
      return new ProcessBuilder("make", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  @Test
  void everyOptionThatThePageNamesIsThere() throws IOException {
    String help = Run.in(folder, "validate", "--help").out();
    Matcher option =
        Pattern.compile("(?<=[ `])--[a-z][a-z-]+").matcher(Files.readString(Path.of("docs/ci.md")));
    while (option.find()) {
      if (!List.of("--quiet", "--depth", "--no-verify").contains(option.group())) {
        assertThat(help).contains(option.group());
      }
    }
  }
}
