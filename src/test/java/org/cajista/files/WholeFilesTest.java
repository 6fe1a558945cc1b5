package org.cajista.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the writing of files: folders, drafts, temporary folders, names, attempts. */
class WholeFilesTest {

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void missingFoldersAreMade() throws IOException {
    Path a = folder.resolve("one/two/a.txt");
    AtomicFile.write(a, "a");
    assertThat(a).hasContent("a");
    Path b = folder.resolve("three/b.txt");
    AtomicFile.writeOwn(b, bytes("b"));
    assertThat(b).hasContent("b");
    Path c = folder.resolve("four/c.txt");
    assertThat(AtomicFile.create(c, bytes("c"))).isTrue();
    assertThat(c).hasContent("c");
  }

  @Test
  void aFileInTheWayOfAFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("one"), "a file");
    assertThatThrownBy(() -> AtomicFile.write(file.resolve("two/a.txt"), "a"))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessage(file.toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noFileIsMadeThroughALinkToNothing() throws IOException {
    Path nothing = folder.resolve("nothing.txt");
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), nothing);
    assertThatThrownBy(() -> AtomicFile.create(link, bytes("a"))).isInstanceOf(IOException.class);
    assertThat(nothing).doesNotExist();
    Files.writeString(nothing, "of the editor");
    assertThat(AtomicFile.create(link, bytes("a"))).isFalse();
    assertThat(nothing).hasContent("of the editor");
  }

  @Test
  void readingSaysWhetherThereIsAFile() throws IOException {
    Path file = folder.resolve("a.txt");
    assertThat(AtomicFile.read(file)).isEmpty();
    assertThat(AtomicFile.replace(file, bytes("antes"), bytes("después"))).isFalse();
    assertThat(file).doesNotExist();
    AtomicFile.write(file, "ñ");
    assertThat(AtomicFile.read(file)).hasValueSatisfying(read -> assertThat(read).hasSize(2));
  }

  @Test
  void aDraftIsKeptOrForgotten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "antes");
    try (AtomicFile.Draft draft = new AtomicFile.Draft(file)) {
      draft.writer().write("a medias");
    }
    assertThat(file).hasContent("antes");
    try (AtomicFile.Draft draft = new AtomicFile.Draft(file)) {
      draft.writer().write("después");
      draft.keep();
    }
    assertThat(file).hasContent("después");
    assertThat(FolderTree.files(folder)).containsExactly(file);
  }

  @Test
  void aTemporaryFolderGoesWithWhatIsInIt() throws IOException {
    Path path;
    try (TemporaryFolder temporary = TemporaryFolder.in(folder)) {
      path = temporary.path();
      assertThat(path).hasParent(folder);
      Files.writeString(Files.createDirectory(path.resolve("deep")).resolve("a.txt"), "a");
    }
    assertThat(path).doesNotExist();
    try (TemporaryFolder temporary = TemporaryFolder.ofSystem()) {
      path = temporary.path();
      assertThat(path).isDirectory();
    }
    assertThat(path).doesNotExist();
  }

  @Test
  void theTreeOfAFolderIsItsFilesByName() throws IOException {
    Path b = folder.resolve("deep/b.txt");
    AtomicFile.write(b, "b");
    Path a = folder.resolve("a.txt");
    AtomicFile.write(a, "a");
    assertThat(FolderTree.files(folder)).containsExactly(a, b);
  }

  @Test
  void namesAreThoseThatTheUserWouldWrite() {
    UserFolder user = new UserFolder(folder);
    Path inside = folder.resolve("corpus/a.txt");
    assertThat(user.shown(inside)).isEqualTo(Path.of("corpus", "a.txt").toString());
    assertThat(user.shown(folder.resolve("corpus/../a.txt"))).isEqualTo("a.txt");
    assertThat(user.shown(folder)).isEqualTo(folder.toAbsolutePath().normalize().toString());
    assertThat(user.shown(folder.resolveSibling("b.txt")))
        .isEqualTo(folder.resolveSibling("b.txt").toAbsolutePath().normalize().toString());
    assertThat(user.shown(Path.of("c.txt"))).isEqualTo("c.txt");
    assertThat(user.resolve(Path.of("d.txt"))).isEqualTo(user.path().resolve("d.txt"));
    assertThat(new UserFolder(Path.of("")).resolve(Path.of("d.txt"))).isEqualTo(Path.of("d.txt"));
  }

  @Test
  void anAttemptIsRepeatedUntilItSucceedsButNotForEver() throws IOException {
    AtomicInteger tried = new AtomicInteger();
    Path file = folder.resolve("a.txt");
    String done =
        Attempts.until(
            file, () -> tried.incrementAndGet() < 3 ? Optional.empty() : Optional.of("done"));
    assertThat(done).isEqualTo("done");
    assertThat(tried).hasValue(3);
    tried.set(0);
    assertThatThrownBy(
            () ->
                Attempts.until(
                    file,
                    () -> {
                      tried.incrementAndGet();
                      return Optional.empty();
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.txt");
    assertThat(tried).hasValueGreaterThan(3);
  }
}
