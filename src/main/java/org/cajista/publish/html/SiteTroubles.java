package org.cajista.publish.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cajista.publish.press.PublishException;

/** Collects what could not be made of a web edition, so that the rest of it is made. */
final class SiteTroubles {

  private final List<String> sentences = Collections.synchronizedList(new ArrayList<>());

  /** Work that can fail. */
  interface Work<T> {
    /** Does it. */
    T result() throws PublishException, IOException;
  }

  /** Work on a share of the pages. */
  interface Share {
    /** Writes the pages whose number, counted in rounds of {@code shares}, is {@code share}. */
    void write(int share, int shares) throws PublishException, IOException;
  }

  /** Returns the result, or nothing and keeps the trouble under {@code name}. */
  <T> Optional<T> attempt(Object name, Work<T> work) throws IOException {
    try {
      return Optional.of(work.result());
    } catch (PublishException | IllegalStateException e) {
      sentences.add(name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Writes a share of the pages. If that fails, writes them one by one, so that only the page that
   * cannot be made is missing.
   *
   * @param pages how many pages there are in all
   */
  void pages(Object name, int share, int shares, int pages, Share work) throws IOException {
    try {
      work.write(share, shares);
    } catch (PublishException | IllegalStateException whole) {
      for (int page = 1; page <= pages; page++) {
        if (page % shares == share % shares) {
          int one = page;
          attempt(
              name + ": page " + page + " of " + pages,
              () -> {
                work.write(one, pages);
                return one;
              });
        }
      }
    }
  }

  /** Work that makes several things, or the one that is named. */
  interface Parts {
    /** Makes the one called {@code part}, or all if it is empty. */
    void make(String part) throws PublishException, IOException;
  }

  /** Makes all parts. If that fails, makes them one by one, so that only those that fail lack. */
  void parts(List<String> parts, Parts work) throws IOException {
    try {
      work.make("");
    } catch (PublishException | IllegalStateException whole) {
      for (String part : parts) {
        attempt(
            part,
            () -> {
              work.make(part);
              return part;
            });
      }
    }
  }

  /** Returns the sentences, each once; empty if all was made. */
  List<String> sentences() {
    return sentences.stream().distinct().toList();
  }
}
