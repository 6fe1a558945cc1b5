package org.cajista.desk.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cajista.files.FileSet;

/** What was done at the desk, to be taken back and done again. */
public final class History {
  private final Deque<List<FileSet.Change>> done = new ArrayDeque<>();
  private final Deque<List<FileSet.Change>> undone = new ArrayDeque<>();

  /** Keeps something that was done; what was taken back before cannot be done again after it. */
  public void add(List<FileSet.Change> changes) {
    done.push(List.copyOf(changes));
    undone.clear();
  }

  /** Returns the changes that take back the last step; empty if there is none. */
  public Optional<List<FileSet.Change>> back() {
    return Optional.ofNullable(done.peek())
        .map(
            step ->
                step.stream()
                    .map(one -> new FileSet.Change(one.file(), one.now(), one.old()))
                    .toList());
  }

  /** Returns the changes that do the last step again that was taken back. */
  public Optional<List<FileSet.Change>> again() {
    return Optional.ofNullable(undone.peek());
  }

  /** The last step was taken back. */
  public void wentBack() {
    undone.push(done.pop());
  }

  /** The last step that was taken back was done again. */
  public void wentAgain() {
    done.push(undone.pop());
  }

  /** Returns how many steps can be taken back. */
  public int steps() {
    return done.size();
  }

  /** Returns how many steps can be done again. */
  public int undoneSteps() {
    return undone.size();
  }
}
