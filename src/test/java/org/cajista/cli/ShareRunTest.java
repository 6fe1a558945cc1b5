package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition that is encoded in shares is the same, byte for byte, as one that is encoded at once.
 */
final class ShareRunTest {
  private static final int SHARES = 3;

  /** Sender, recipient, place and day, and a sentence: the same persons in several letters. */
  private static final List<List<String>> LETTERS =
      List.of(
          List.of("Emilio Robles", "Lidia Sorel", "Madrid, 3 de mayo de 1921", "Vi a M. Fauvel."),
          List.of("Lidia Sorel", "Emilio Robles", "Lyon, 9 de mayo de 1921", "Fauvel no vino."),
          List.of("Marcel Fauvel", "Lidia Sorel", "Madrid, 1 de junio de 1921", "Robles calla."),
          List.of("Emilio Robles", "Lidia Sorel", "Toledo, 7 de junio de 1921", "Llueve mucho."),
          List.of("Lidia Sorel", "Marcel Fauvel", "Lyon, 8 de julio de 1921", "E. Robles vendrá."),
          List.of(
              "Emilio Robles", "Lidia Sorel", "Toledo, 9 de agosto de 1921", "Vino Clara Otegui."),
          List.of(
              "Clara Otegui", "Emilio Robles", "Sevilla, 2 de enero de 1922", "Soy de Toledo."));

  @TempDir private Path folder;
  private Path whole;
  private Path shared;

  @BeforeEach
  void twoEqualEditions() throws IOException {
    whole = anEdition("whole");
    shared = anEdition("shared");
  }

  private Path anEdition(String name) throws IOException {
    Path edition = folder.resolve(name);
    Files.createDirectories(edition.resolve("corpus"));
    Files.writeString(
        edition.resolve("edition.toml"), "[edition]\ntitle = \"Cartas\"\nlanguage = \"es\"\n");
    for (int i = 0; i < LETTERS.size(); i++) {
      List<String> letter = LETTERS.get(i);
      Files.writeString(
          edition.resolve("corpus/carta-" + i + ".txt"),
          "%s\n\nQuerido %s:\n\n%s\n\nUn abrazo,\n\n%s\n"
              .formatted(letter.get(2), letter.get(1), letter.get(3), letter.get(0)));
    }
    return edition;
  }

  private Run read(int share) {
    return Run.in(shared, "encode", "--shard", share + "/" + SHARES, "--names", "shares");
  }

  private Run write(int share) {
    return Run.in(shared, "encode", "--shard", share + "/" + SHARES, "--ids", "shares");
  }

  private void inShares() {
    for (int share = SHARES; share >= 1; share--) {
      assertThat(read(share).status()).isZero();
    }
    assertThat(Run.in(shared, "settle", "shares").status()).isZero();
    for (int share = 1; share <= SHARES; share++) {
      assertThat(write(share).status()).isZero();
    }
  }

  /** The TEI and the registers of an edition. */
  static Map<String, String> made(Path edition) throws IOException {
    Map<String, String> made = new TreeMap<>();
    try (Stream<Path> files = Files.walk(edition, 2)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".xml")).toList()) {
        made.put(edition.relativize(file).toString(), Files.readString(file));
      }
    }
    return made;
  }

  @Test
  void theSharesMakeWhatOneRunMakes() throws IOException {
    assertThat(Run.in(whole, "encode", "-q").status()).isZero();
    inShares();
    assertThat(made(whole)).hasSizeGreaterThan(LETTERS.size()).isEqualTo(made(shared));
    assertThat(Files.readString(shared.resolve("tei/carta-3.xml"))).contains("<correspContext>");
  }

  @Test
  void whatWasMadeInSharesNeedNotBeMadeAgain() {
    inShares();
    assertThat(Run.in(shared, "encode").out()).contains("7 texts, 7 of them up to date");
  }

  @Test
  void correctedFilesAreMergedInSharesToo() throws IOException {
    for (Path edition : List.of(whole, shared)) {
      assertThat(Run.in(edition, "encode", "-q").status()).isZero();
      Path tei = edition.resolve("tei/carta-1.xml");
      Files.writeString(tei, Files.readString(tei).replace("no vino", "no <hi>vino</hi>"));
      Path text = edition.resolve("corpus/carta-1.txt");
      Files.writeString(text, Files.readString(text).replace("Lyon", "París"));
    }
    Run.in(whole, "encode", "-q", "--all");
    inShares();
    assertThat(made(shared).get("tei/carta-1.xml")).contains("<hi>vino</hi>", "París");
    assertThat(made(whole)).isEqualTo(made(shared));
  }

  @Test
  void aShareThatWasStoppedIsBegunAgain() throws IOException {
    inShares();
    Map<String, String> before = made(shared);
    Files.delete(shared.resolve("shares/2-of-3.names"));
    Files.writeString(shared.resolve("shares/2-of-3.zip"), "half");
    Run missing = Run.in(shared, "settle", "shares");
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).contains("share 2 of 3 is missing", "encode --shard 2/3 --names");
    inShares();
    assertThat(made(shared)).isEqualTo(before);
  }

  @Test
  void nothingIsWrittenBeforeItIsSettledWhoIsWho() throws IOException {
    Map<String, String> before = made(shared);
    assertThat(read(1).status()).isZero();
    assertThat(made(shared)).isEqualTo(before);
    Run early = write(1);
    assertThat(early.status()).isEqualTo(1);
    assertThat(early.err()).contains("1-of-3.ids", "Run 'cajista settle");
  }

  @Test
  void aTextThatCannotBeReadStopsNoOther() throws IOException {
    for (Path edition : List.of(whole, shared)) {
      Files.writeString(edition.resolve("corpus/carta-4.txt"), "\n");
    }
    Run.in(whole, "encode", "-q");
    assertThat(read(1).status()).isZero();
    Run empty = read(2);
    assertThat(empty.status()).isEqualTo(1);
    assertThat(empty.err()).contains("corpus/carta-4.txt", "empty");
    assertThat(read(3).status()).isZero();
    assertThat(Run.in(shared, "settle", "shares").status()).isZero();
    for (int share = 1; share <= SHARES; share++) {
      assertThat(write(share).status()).isZero();
    }
    assertThat(made(shared)).isEqualTo(made(whole));
  }

  @Test
  void filesOfAnotherVersionAreRefused() throws IOException {
    for (int share = 1; share <= SHARES; share++) {
      read(share);
    }
    byte[] names = Files.readAllBytes(shared.resolve("shares/1-of-3.names"));
    // the first value in the file is the version: a head of four bytes, type and length, its
    // letters
    names[7] ^= 1;
    Files.write(shared.resolve("shares/1-of-3.names"), names);
    Run other = Run.in(shared, "settle", "shares");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.err()).contains("another version of the program");
  }

  @Test
  void wrongUsageSaysWhatToWrite() {
    for (String share : List.of("0/3", "4/3", "1", "a/b", "1/0")) {
      Run run = Run.in(shared, "encode", "--shard", share, "--names", "shares");
      assertThat(run.status()).as(share).isEqualTo(2);
      assertThat(run.err()).contains("--shard " + share + ": write which share");
    }
    assertThat(Run.in(shared, "encode", "--shard", "1/2").status()).isEqualTo(2);
    assertThat(Run.in(shared, "encode", "--names", "shares").status()).isEqualTo(2);
    Run file = Run.in(shared, "encode", "--shard", "1/2", "--names", "s", "corpus/carta-1.txt");
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("no file and no -o");
  }

  @Test
  void aFolderThatIsNoEditionHasNoShares() {
    Run run = Run.in(folder, "encode", "--shard", "1/2", "--names", "shares");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no edition", "cajista init");
  }
}
