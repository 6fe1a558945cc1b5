package org.cajista.publish.press;

import java.util.concurrent.ThreadFactory;

/**
 * Makes the threads that transform and typeset: a stylesheet calls itself for each element in
 * another, so their stack must bear a text of any depth that is read at all.
 */
final class TransformThreads implements ThreadFactory {
  /** In bytes; the system gives only what is used of it. */
  private static final long STACK = 256L << 20;

  @Override
  public Thread newThread(Runnable work) {
    return new Thread(null, work, "transform", STACK);
  }
}
