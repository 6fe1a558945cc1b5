package org.cajista.edition.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaseStoreTest {
  private static final int MANY = 9;

  @TempDir private Path folder;

  private static String seal(int number) {
    return "%064d".formatted(number).replaceFirst("(0{48})(\\d{16})", "$2$1");
  }

  /** Keeps encodings, each a day younger than the one before. */
  private BaseStore kept(String text) throws IOException {
    BaseStore store = new BaseStore(folder.resolve(text + ".xml"));
    for (int i = 0; i < MANY; i++) {
      store.keep(seal(i), text + i);
      try (Stream<Path> files = Files.list(BaseStore.in(folder))) {
        String name = text + "-" + seal(i).substring(0, 16) + ".xml.gz";
        for (Path file : files.filter(one -> one.endsWith(name)).toList()) {
          Files.setLastModifiedTime(file, FileTime.fromMillis(86_400_000L * i));
        }
      }
    }
    return store;
  }

  private static List<Integer> there(BaseStore store) {
    return IntStream.range(0, MANY).filter(i -> store.has(seal(i))).boxed().toList();
  }

  @Test
  void theYoungestOfEachTextAreKept() throws IOException {
    BaseStore letter = kept("carta");
    BaseStore other = kept("carta-dos");
    assertThat(there(letter)).hasSize(MANY);
    BaseStore.prune(BaseStore.in(folder));
    assertThat(there(letter)).containsExactly(5, 6, 7, 8);
    assertThat(there(other)).containsExactly(5, 6, 7, 8);
  }

  @Test
  void whatACorrectedFileNeedsIsKeptHoweverOldItIs() throws IOException {
    BaseStore letter = kept("carta");
    assertThat(letter.find(seal(0))).contains("carta0");
    BaseStore.prune(BaseStore.in(folder));
    assertThat(there(letter)).containsExactly(0, 6, 7, 8);
  }

  @Test
  void aFolderThatIsNotThereIsNoTrouble() throws IOException {
    BaseStore.prune(folder.resolve("none"));
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
