package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelTest {

  @TempDir private Path folder;

  @Test
  void resultsComeInTheOrderOfTheThings() {
    List<Integer> things = IntStream.range(0, 500).boxed().toList();
    List<Integer> results = new ArrayList<>();
    Parallel.each(things, n -> Path.of("none"), n -> n * 2, results::add);
    assertThat(results).isEqualTo(things.stream().map(n -> n * 2).toList());
  }

  @Test
  void largestOfThoseThatWaitIsBegunFirst() throws IOException {
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    List<Path> files = new ArrayList<>();
    for (int n = 0; n < threads + 20; n++) {
      files.add(Files.writeString(folder.resolve("f" + n), "x".repeat(n)));
    }
    // the first ones hold the threads until all the others wait
    CountDownLatch allWait = new CountDownLatch(1);
    List<Path> begun = Collections.synchronizedList(new ArrayList<>());
    Path last = files.get(files.size() - 1);
    Parallel.each(
        files,
        file -> {
          if (file.equals(last)) {
            allWait.countDown();
          }
          return file;
        },
        file -> {
          if (files.indexOf(file) < threads) {
            await(allWait);
          } else {
            begun.add(file);
          }
          return file;
        },
        file -> {});
    // when the threads are let go, the last file may still be on its way into the queue
    assertThat(begun.subList(0, begun.size() / 2)).contains(last);
    assertThat(begun.subList(begun.size() / 2, begun.size())).contains(files.get(threads));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
