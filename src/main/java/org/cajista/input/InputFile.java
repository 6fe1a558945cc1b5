package org.cajista.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cajista.input.ocr.PageFolder;
import org.cajista.input.pages.UnreadableSource;

/** Reads the bytes of input files, and says in one sentence why a file cannot be read. */
public final class InputFile {
  /** No text of an edition is larger; a file that is was not meant. */
  private static final long LARGEST = 512L << 20;

  private InputFile() {}

  /**
   * Returns what a file holds. Of a folder of page files these are returned as an archive.
   *
   * @throws UnreadableSource if there is no such file, or it cannot be read
   */
  public static byte[] bytes(Path file) throws UnreadableSource {
    if (PageFolder.isOne(file)) {
      return archive(file);
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableSource(file + " is a folder, not a file. Name the text files in it.");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnreadableSource(file + " is larger than 512 MB. Divide it.");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableSource(file + " does not exist. Check its name and its folder.", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableSource(file + " cannot be read. Check its permissions.", e);
    } catch (UnreadableSource e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableSource(file + " could not be read: " + e.getMessage() + ".", e);
    }
  }

  private static byte[] archive(Path folder) throws UnreadableSource {
    try {
      return PageFolder.archive(folder);
    } catch (IOException e) {
      throw new UnreadableSource(
          folder + ": a file of this folder could not be read: " + e.getMessage() + ".", e);
    }
  }
}
