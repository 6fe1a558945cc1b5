package org.cajista.publish.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the language that the first text of an edition declares on its outermost element. */
public final class TeiLanguage {
  private static final Pattern ROOT = Pattern.compile("<TEI\\b[^>]*\\bxml:lang=[\"']([^\"']+)");
  private static final int HEAD = 4096;
  private static final String UNKNOWN = "en";

  private TeiLanguage() {}

  /** Returns the BCP 47 tag; English if the first text declares no language or cannot be read. */
  public static String of(List<Path> tei) {
    for (Path file : tei) {
      try (InputStream in = Files.newInputStream(file)) {
        String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(head);
        return root.find() ? root.group(1) : UNKNOWN;
      } catch (IOException e) {
        return UNKNOWN; // the output that reads the file reports its errors
      }
    }
    return UNKNOWN;
  }
}
