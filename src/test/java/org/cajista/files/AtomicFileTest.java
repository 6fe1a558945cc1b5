package org.cajista.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files are there whole or not at all, and what others write meanwhile stays. */
class AtomicFileTest {

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "antes");
    assertThatThrownBy(
            () ->
                AtomicFile.<RuntimeException>write(
                    file,
                    temporary -> {
                      Files.writeString(temporary, "a me");
                      throw new IOException("no room");
                    }))
        .hasMessageContaining("a.txt")
        .hasMessageContaining("no room");
    assertThat(file).hasContent("antes");
    assertThat(names()).containsExactly("a.txt");
  }

  /** What the system calls the file itself, whatever its name is. */
  private static Object self(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theCompleteFileGetsTheNameAndIsNotCopied() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "antes");
    AtomicReference<Object> made = new AtomicReference<>();
    AtomicFile.<RuntimeException>write(
        file,
        temporary -> {
          Files.writeString(temporary, "despu\u00E9s");
          assertThat(file).hasContent("antes");
          made.set(self(temporary));
        });
    assertThat(file).hasContent("despu\u00E9s");
    assertThat(self(file)).isEqualTo(made.get());
  }

  @Test
  void aFileSavedMeanwhileStays() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "leído");
    boolean replaced =
        AtomicFile.<RuntimeException>replace(
            file,
            bytes("leído"),
            temporary -> {
              Files.writeString(temporary, "nuevo");
              Files.writeString(file, "de otra mano");
            });
    assertThat(replaced).isFalse();
    assertThat(file).hasContent("de otra mano");
    assertThat(AtomicFile.replace(file, bytes("de otra mano"), bytes("nuevo"))).isTrue();
    assertThat(file).hasContent("nuevo");
    Files.delete(file);
    assertThat(AtomicFile.replace(file, bytes("nuevo"), bytes("otro"))).isFalse();
    assertThat(names()).isEmpty();
  }

  @Test
  void aFileMadeMeanwhileStays() throws IOException {
    Path file = folder.resolve("a.txt");
    assertThat(AtomicFile.create(file, bytes("uno"))).isTrue();
    assertThat(AtomicFile.create(file, bytes("dos"))).isFalse();
    assertThat(file).hasContent("uno");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkIsWrittenThrough() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path target = Files.writeString(real.resolve("persons.xml"), "antes");
    Path link =
        Files.createSymbolicLink(folder.resolve("persons.xml"), Path.of("real/persons.xml"));
    AtomicFile.write(link, "después");
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("después");
    assertThat(AtomicFile.replace(link, bytes("después"), bytes("luego"))).isTrue();
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("luego");
  }

  private static final String UUID = "-00000000-0000-0000-0000-000000000000";

  /** Returns the beginning of the names that a process with this number and start would give. */
  private static String of(long pid, long start) {
    return ".cajista-" + pid + "-" + start + UUID;
  }

  private static long pidOfAnEndedProcess() throws Exception {
    Process gone = new ProcessBuilder("java", "-version").redirectErrorStream(true).start();
    gone.getInputStream().readAllBytes();
    assertThat(gone.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return gone.pid();
  }

  @Test
  void whatAKilledProgramLeftIsDeleted() throws Exception {
    Path left = Files.createDirectory(folder.resolve(of(pidOfAnEndedProcess(), 1) + ".tmp"));
    Files.writeString(left.resolve("half.html"), "<html>");
    Path alive = Leftovers.folderIn(folder);
    Files.writeString(folder.resolve(".cajista-note.tmp"), "of somebody");
    Leftovers.sweep(folder);
    assertThat(names()).containsExactlyInAnyOrder(".cajista-note.tmp", alive.getFileName() + "");
  }

  @Test
  void aProcessNumberThatLivesAgainDoesNotKeepWhatWasLeft() throws IOException {
    Files.writeString(folder.resolve(of(ProcessHandle.current().pid(), 1) + ".tmp"), "half");
    Leftovers.sweep(folder);
    assertThat(names()).isEmpty();
  }

  /** Kills can come between any two steps, also while the old file has no place. */
  @Test
  void aFileThatAKilledProgramMovedAsideComesBack() throws Exception {
    Path left = Files.createDirectory(folder.resolve(of(pidOfAnEndedProcess(), 1) + ".old"));
    Files.writeString(left.resolve("persons.xml"), "de la editora");
    Files.writeString(left.resolve("a.xml"), "antes");
    Files.writeString(folder.resolve("a.xml"), "después");
    Leftovers.sweep(folder);
    assertThat(names()).containsExactly("a.xml", "persons.xml");
    assertThat(folder.resolve("persons.xml")).hasContent("de la editora");
    assertThat(folder.resolve("a.xml")).hasContent("después");
  }

  /** A link with such a name came with the folder: the program makes none. */
  @Test
  void whatALinkLeadsToIsNotLeftByTheProgram() throws Exception {
    Path others = Files.createDirectory(folder.resolve("others"));
    Files.writeString(others.resolve("letter.txt"), "of somebody");
    String name = of(pidOfAnEndedProcess(), 1);
    Files.createSymbolicLink(folder.resolve(name + ".old"), others);
    Files.createSymbolicLink(folder.resolve(name + ".tmp"), others);
    Leftovers.sweep(folder);
    assertThat(names()).containsExactly("others");
    assertThat(others.resolve("letter.txt")).hasContent("of somebody");
  }

  @Test
  void aFileOfTheProgramTakesThePlaceOfALink() throws IOException {
    Path others = Files.writeString(folder.resolve("others.txt"), "of somebody");
    Path own = Files.createSymbolicLink(folder.resolve("made.tsv"), others);
    AtomicFile.writeOwn(own, new byte[] {'a'});
    assertThat(own).hasContent("a");
    assertThat(Files.isSymbolicLink(own)).isFalse();
    assertThat(others).hasContent("of somebody");
    assertThat(names()).containsExactly("made.tsv", "others.txt");
  }

  @Test
  void aLockThatIsALinkMakesNoFileElsewhere() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.createSymbolicLink(locked.resolve(".cajista-lock"), elsewhere);
    FolderLock.of(locked, () -> {}).close();
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void oneAtATimeInAFolder() throws Exception {
    AtomicInteger waited = new AtomicInteger();
    CountDownLatch waits = new CountDownLatch(1);
    FolderLock first = FolderLock.of(folder, waited::incrementAndGet);
    Thread second =
        new Thread(
            () -> {
              try {
                FolderLock.of(
                        folder,
                        () -> {
                          waited.incrementAndGet();
                          waits.countDown();
                        })
                    .close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    second.start();
    assertThat(waits.await(1, TimeUnit.MINUTES)).isTrue();
    first.close();
    second.join(TimeUnit.MINUTES.toMillis(1));
    assertThat(second.isAlive()).isFalse();
    assertThat(waited).hasValue(1);
    // the file of the lock alone is no lock
    FolderLock.of(folder, () -> waited.set(99)).close();
    assertThat(waited).hasValue(1);
  }
}
