package org.cajista.input.pages;

import java.util.List;
import org.cajista.model.Source;

/**
 * Reads the files of one format into text, and what the format knows of the pages beside it. A
 * reader has no state: one serves any number of files and threads.
 */
public interface PageReader {

  /** Returns what an editor calls the format, such as «page text». */
  String format();

  /**
   * Returns how the names of its files end, such as {@code .txt}: in a folder, files with these
   * endings are taken as texts of the edition. A file that is named by itself may have any name.
   */
  List<String> endings();

  /**
   * True if a file is of this format. Called for every file, so it should look at the name and the
   * first bytes alone.
   *
   * @param name the file's name, as diagnostics show it
   * @param bytes what the file holds; may be empty
   */
  boolean accepts(String name, byte[] bytes);

  /**
   * Reads a file that this reader accepts. Each line of a page is a line of the text; no characters
   * are mended, as later stages do that. A file without text is an empty source.
   *
   * @param name the file's name, as diagnostics show it
   * @param bytes what the file holds
   * @throws UnreadableSource if the file is broken; the message says how, and what to do
   */
  Source read(String name, byte[] bytes) throws UnreadableSource;
}
