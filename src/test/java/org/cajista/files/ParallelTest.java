package org.cajista.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
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
    int waiting = 10 * threads;
    for (int n = 0; n < threads + waiting; n++) {
      files.add(Files.writeString(folder.resolve("f" + n), "x".repeat(n)));
    }
    // the first ones hold the threads until all the others wait
    CountDownLatch allWait = new CountDownLatch(1);
    List<Path> begun = Collections.synchronizedList(new ArrayList<>());
    // and then each thread begins one before any begins its next, also on a busy machine
    CyclicBarrier round = new CyclicBarrier(threads);
    Parallel.each(
        new Told<>(files, allWait),
        file -> file,
        file -> {
          if (files.indexOf(file) < threads) {
            await(allWait);
          } else {
            begun.add(file);
            await(round);
          }
          return file;
        },
        file -> {});
    assertThat(begun.subList(0, threads)).contains(files.get(files.size() - 1));
    assertThat(begun.subList(waiting - threads, waiting)).contains(files.get(threads));
  }

  /** A list that says when somebody has come to its end. */
  private static final class Told<T> extends AbstractList<T> {
    private final List<T> things;
    private final CountDownLatch end;

    Told(List<T> things, CountDownLatch end) {
      this.things = things;
      this.end = end;
    }

    @Override
    public T get(int index) {
      return things.get(index);
    }

    @Override
    public int size() {
      return things.size();
    }

    @Override
    public Iterator<T> iterator() {
      Iterator<T> all = things.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          if (!all.hasNext()) {
            end.countDown();
          }
          return all.hasNext();
        }

        @Override
        public T next() {
          return all.next();
        }
      };
    }
  }

  private static void await(CyclicBarrier round) {
    try {
      round.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
