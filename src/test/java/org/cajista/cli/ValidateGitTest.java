package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cajista.cli.TeiTexts.BAD_DATE;
import static org.cajista.cli.TeiTexts.GOOD;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.cli.print.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate --staged} and {@code --since}: only what git says has changed. */
final class ValidateGitTest {

  @TempDir Path folder;
  private Repository repository;

  @BeforeEach
  void commit() throws Exception {
    assumeTrue(Repository.hasGit(), "no git on this machine");
    repository = Repository.in(folder);
    write("corpus/a.txt", "Texto.\n");
    write("edition.toml", "[paths]\ntei = \"tei\"\n");
    tei("persons.xml", GOOD);
    tei("tei/a.xml", GOOD);
    tei("tei/ñandú dos.xml", GOOD);
    // never changed, never told of
    tei("tei/vieja.xml", BAD_DATE);
    repository.commit();
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private void tei(String file, String... paragraphs) throws IOException {
    TeiTexts.write(folder.resolve(file), paragraphs);
  }

  private Run validate(String... arguments) {
    return Run.in(
        folder, Stream.concat(Stream.of("validate"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void whatIsStagedIsCheckedAndNotWhatStandsInTheFolder() throws Exception {
    tei("tei/ñandú dos.xml", GOOD, BAD_DATE);
    repository.git("add", "-A");
    tei("tei/ñandú dos.xml", GOOD);
    tei("tei/a.xml", BAD_DATE);
    Run run = validate("--staged");
    assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith("tei/ñandú dos.xml:12:13: error").contains("date.real"),
            line -> assertThat(line).startsWith("1 document: 1 not valid"));
  }

  @Test
  void aGoodCommitPassesWhateverStandsInTheFolder() throws Exception {
    tei("tei/a.xml", GOOD, GOOD);
    tei("tei/nueva.xml", GOOD);
    repository.git("add", "-A");
    repository.git("rm", "-q", "--cached", "tei/vieja.xml");
    tei("tei/a.xml", BAD_DATE);
    assertThat(validate("--staged").out()).isEqualTo("2 documents: valid\n");
    // nothing of what is asked for is in the commit
    assertThat(validate("--staged", "tei/vieja.xml").out()).isEqualTo("0 documents: valid\n");
  }

  @Test
  void whatATextPointsToIsAsCommitted() throws Exception {
    String name = "<p>Vino <persName ref=\"../persons.xml#brocar\">Brocar</persName>.</p>";
    tei("tei/a.xml", name);
    repository.git("add", "tei");
    String persons = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><person xml:id=\"brocar\"/></TEI>";
    write("persons.xml", persons);
    assertThat(validate("--staged").out()).contains("[pointer.lost]");
    repository.git("add", "persons.xml");
    assertThat(validate("--staged").out()).doesNotContain("[pointer.lost]");
  }

  @Test
  void aFolderBelowAndAFileByName() throws Exception {
    tei("tei/a.xml", BAD_DATE);
    repository.git("add", "-A");
    Run below = Run.in(folder.resolve("tei"), "validate", "--staged", ".");
    assertThat(below.out()).startsWith("a.xml:11:13: error");
    assertThat(Run.in(folder.resolve("tei"), "validate", "--staged", "../tei/a.xml").out())
        .startsWith("a.xml:11:13: error");
  }

  @Test
  void onlyWhatHasChangedSince() throws Exception {
    repository.git("checkout", "-q", "-b", "mi-rama");
    tei("tei/a.xml", BAD_DATE);
    repository.commit();
    tei("tei/sin-añadir.xml", BAD_DATE);
    // what others did meanwhile is not ours
    repository.git("checkout", "-q", "main");
    tei("tei/ñandú dos.xml", BAD_DATE);
    repository.git("commit", "-q", "-a", "-m", "Others");
    repository.git("checkout", "-q", "mi-rama");

    Run run = validate("--since", "main");
    assertThat(run.out().lines().map(line -> line.replaceFirst(":.*", "")))
        .containsExactly("tei/a.xml", "tei/sin-añadir.xml", "2 documents");
    assertThat(validate("--since", "HEAD", "tei").out().lines().map(l -> l.replaceFirst(":.*", "")))
        .containsExactly("tei/sin-añadir.xml", "1 document");
  }

  @Test
  void allIsCheckedWhenThePersonsHaveChanged() throws Exception {
    tei("persons.xml", GOOD, BAD_DATE);
    Run run = validate("--since", "HEAD");
    assertThat(run.err()).isEqualTo("persons.xml has changed, so all texts are checked.\n");
    assertThat(run.out()).contains("tei/vieja.xml:11:13: error").contains("4 documents");
    assertThat(run.out()).contains("persons.xml:12:13: error");
    repository.git("add", "-A");
    assertThat(validate("--staged").out()).contains("persons.xml:12:13: error", "1 document:");
  }

  @Test
  void foldersInFoldersAreMeantWhereTheUserSaysSo() throws Exception {
    tei("tei/1921/otoño/b.xml", BAD_DATE);
    tei("tei/.viejo/c.xml", BAD_DATE);
    write("tei/1921/lista.xml", "<list/>");
    assertThat(validate("tei").out()).contains("3 documents:").doesNotContain("otoño");
    assertThat(validate("-r", "tei").out())
        .contains("tei/1921/otoño/b.xml:11:13: error", "4 documents:");
    repository.git("add", "-A");
    assertThat(validate("--staged", "tei").out()).contains("0 documents");
    assertThat(validate("--staged", "-r", "tei/1921").out()).contains("1 document: 1 not valid");
    assertThat(validate("-r").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void nothingStaysWhereTheUserStopsTheProgram() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    for (int i = 0; i < 400; i++) {
      tei("tei/n" + i + ".xml", GOOD);
    }
    repository.git("add", "tei");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "org.cajista.cli.Main",
                "validate",
                "--staged")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    while (program.isAlive() && !has(temporary, "cajista-staged")) {
      Thread.sleep(5);
    }
    program.destroy();
    program.waitFor();
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("cajista"));
    }
    assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContain("a bug");
  }

  private static boolean has(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith(start));
    }
  }

  @Test
  void wrongUsageIsSaid() throws Exception {
    assertThat(validate("--since", "nowhere").err())
        .contains("--since nowhere: git does not know this revision here");
    assertThat(validate("--since", "--output=x").status()).isNotZero();
    assertThat(validate("--staged", "--since", "main").status()).isEqualTo(ExitStatus.USAGE);
    Path outside = Files.createTempDirectory("outside");
    Files.copy(folder.resolve("tei/a.xml"), outside.resolve("a.xml"));
    assertThat(Run.in(outside, "validate", "--staged", "a.xml").err())
        .contains("this folder is not in a git repository");
    Files.delete(outside.resolve("a.xml"));
    Files.delete(outside);
  }

  @Test
  void aFolderThatGitPassesOverIsSaid() throws Exception {
    write(".gitignore", "output/\n");
    tei("output/tei/a.xml", BAD_DATE);
    repository.git("add", "-A");
    for (String[] only : new String[][] {{"--staged"}, {"--since", "HEAD"}}) {
      List<String> arguments = new ArrayList<>(List.of("output/tei"));
      arguments.addAll(List.of(only));
      Run run = validate(arguments.toArray(String[]::new));
      assertThat(run.err()).contains("output/tei: warning: git has no files in this folder");
      assertThat(run.status()).isZero();
    }
    assertThat(validate("--staged", "tei").err()).isEmpty();
  }

  /** A repository comes with its configuration, and a stranger may have written it. */
  @Test
  void noProgramOfTheRepositoryIsRun() throws Exception {
    Path ran = folder.resolve("ran");
    Path program = folder.resolve("program.sh");
    Files.writeString(program, "#!/bin/sh\necho \"$0 $*\" >>'" + ran + "'\ncat\n");
    assumeTrue(program.toFile().setExecutable(true), "files cannot be made executable");
    write(".gitattributes", "*.xml filter=a=b\n*.toml filter=whole\n");
    tei("tei/a.xml", GOOD, BAD_DATE);
    repository.git("add", "-A");
    tei("tei/ñandú dos.xml", GOOD, GOOD, BAD_DATE);
    for (String key : List.of("filter.a=b.clean", "filter.a=b.smudge", "filter.whole.process")) {
      repository.git("config", key, program.toString());
    }
    repository.git("config", "filter.a=b.required", "true");
    repository.git("config", "core.fsmonitor", program.toString());
    Path hooks = Files.createDirectory(folder.resolve("hooks"));
    Files.copy(program, hooks.resolve("post-index-change"), StandardCopyOption.COPY_ATTRIBUTES);
    repository.git("config", "core.hooksPath", hooks.toString());
    Files.deleteIfExists(ran);
    assertThat(validate("--staged").out()).contains("tei/a.xml:12:13: error");
    assertThat(validate("--since", "HEAD").out())
        .contains("tei/a.xml:12:13: error", "tei/ñandú dos.xml:13:13: error");
    assertThat(ran).doesNotExist();
    // or the test would prove nothing
    repository.git("status");
    assertThat(ran).exists();
  }

  @Test
  void whatIsElsewhereIsNotFetched() throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(1);
      tei("tei/a.xml", GOOD, BAD_DATE);
      repository.git("add", "-A");
      String blob = repository.run(List.of(), List.of("git", "rev-parse", ":tei/a.xml")).text();
      Files.delete(
          folder
              .resolve(".git/objects")
              .resolve(blob.substring(0, 2))
              .resolve(blob.substring(2).strip()));
      repository.git("config", "core.repositoryFormatVersion", "1");
      repository.git("config", "extensions.partialClone", "origin");
      repository.git("config", "remote.origin.promisor", "true");
      repository.git(
          "config", "remote.origin.url", "http://127.0.0.1:" + listener.getLocalPort() + "/a");
      assertThat(validate("--staged").status()).isEqualTo(ExitStatus.DOCUMENTS);
      assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void nothingIsLeftBehind() throws Exception {
    tei("tei/a.xml", GOOD, GOOD);
    repository.git("add", "-A");
    List<String> before = staged();
    validate("--staged");
    assertThat(staged()).isEqualTo(before);
  }

  private static List<String> staged() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("cajista-staged"))
          .sorted()
          .toList();
    }
  }
}
