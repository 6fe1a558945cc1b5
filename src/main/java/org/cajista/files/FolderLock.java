package org.cajista.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one program at a time write into a folder. The system opens the lock when the program ends,
 * also if it is killed, so a lock never stays behind.
 */
public final class FolderLock implements AutoCloseable {
  private static final String NAME = ".cajista-lock";
  private static final long PAUSE = 200;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks {@code folder}. A missing folder is made. Waits while another program has the lock.
   *
   * @param waiting runs once before the waiting
   */
  public static FolderLock of(Path folder, Runnable waiting) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(NAME);
    if (Files.isSymbolicLink(file)) {
      Files.delete(file); // the program makes no links
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      for (boolean said = false; !isLocked(channel); said = true) {
        if (!said) {
          waiting.run();
        }
        Thread.sleep(PAUSE);
      }
      return new FolderLock(channel);
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for another program in " + folder, e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // another thread of this program
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
