package org.cajista.publish.faces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the forms of letters stand for: a ligature for its letters, the form inside a word for the
 * letter. The fallback faces have these forms as characters of the private use area.
 */
public final class GlyphForms {

  private GlyphForms() {}

  /** Returns for each form of a face, by its code point, the characters that it stands for. */
  public static Map<Integer, String> of(String face) throws IOException {
    Map<Integer, String> forms = new HashMap<>();
    try (InputStream bytes = GlyphForms.class.getResourceAsStream(Face.FOLDER + "forms.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        if (fields[0].equals(face)) {
          StringBuilder characters = new StringBuilder();
          for (String code : fields[2].split(" ")) {
            if (!code.isEmpty()) {
              characters.appendCodePoint(Integer.parseInt(code, 16));
            }
          }
          forms.put(Integer.parseInt(fields[1], 16), characters.toString());
        }
      }
    }
    return forms;
  }
}
