package org.cajista.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.cajista.report.CajistaException;

/**
 * The cause that stopped the work: something that the user can correct, or a bug of the program.
 *
 * @param cause what was thrown, without the exceptions that only carry another one
 */
public record FailureCause(Throwable cause) {

  /** Takes away the exceptions that only carry another one. */
  public FailureCause {
    Objects.requireNonNull(cause);
    while ((cause instanceof ExecutionException
            || cause instanceof CompletionException
            || cause instanceof UncheckedIOException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
  }

  /**
   * True if the program is to blame, and not a file, the system or the memory.
   *
   * @return true for a bug
   */
  public boolean isBug() {
    return !(cause instanceof CajistaException
        || cause instanceof IOException
        || cause instanceof InvalidPathException
        || cause instanceof OutOfMemoryError);
  }

  /**
   * Returns what happened in one sentence.
   *
   * @return a sentence for the user
   */
  public String sentence() {
    if (cause instanceof FileSystemException io && io.getFile() != null) {
      return io.getFile() + ": " + reason(io);
    }
    if (cause instanceof InvalidPathException path) {
      return "the name «"
          + path.getInput()
          + "» cannot be the name of a file here. If it has letters such as ñ, set the environment"
          + " variable LC_ALL=C.UTF-8.";
    }
    if (cause instanceof CharacterCodingException) {
      return "the text is not UTF-8. Save it as UTF-8.";
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  private static boolean isLinkToNothing(String file) {
    return Files.isSymbolicLink(Path.of(file)) && !Files.exists(Path.of(file));
  }

  private static String reason(FileSystemException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "this file or folder does not exist.";
    }
    if (trouble instanceof AccessDeniedException) {
      return "you are not allowed to read or write it. Check its permissions.";
    }
    if (trouble instanceof FileAlreadyExistsException && isLinkToNothing(trouble.getFile())) {
      return "this is a symbolic link to nothing. Make what it leads to, or delete the link.";
    }
    if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
      return "this is a file, but a folder is needed here. Choose another folder, or move the"
          + " file.";
    }
    if (trouble instanceof DirectoryNotEmptyException) {
      return "the folder is not empty.";
    }
    return String.valueOf(trouble.getReason());
  }
}
