package org.cajista.validate.checks;

import java.text.Normalizer;
import java.util.Locale;
import org.cajista.model.Source;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.UnusualText;

/**
 * Finds invisible characters that make words unequal: accents separate from their letters (the TEI
 * requires Unicode normal form C: P5, «Languages and Character Sets»), controls, soft hyphens,
 * spaces without width, and the sign for a lost character.
 */
final class CharacterCheck extends Check {
  private static final char FIRST_COMBINING = 0x300;
  private static final char LOST = '\uFFFD';

  CharacterCheck(Faults faults) {
    super(faults);
  }

  @Override
  public void start(Element element) {
    for (int i = 0; i < element.attributes().getLength(); i++) {
      String value = element.attributes().getValue(i);
      for (int j = 0; j < value.length(); j++) {
        if (value.charAt(j) >= 0x7F) {
          Location location = element.attributeLocation(element.attributes().getQName(i));
          check(location.source(), location.start(), location.end());
          break;
        }
      }
    }
  }

  @Override
  public void text(Element around, Source source, int start, int end) {
    check(source, start, end);
  }

  private void check(Source source, int start, int end) {
    String text = source.text();
    boolean combining = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x7F) {
        continue;
      }
      if (c >= FIRST_COMBINING && !UnusualText.isPlain(c)) {
        combining = true;
      }
      if (c == LOST) {
        faults().add(Code.UNICODE_LOST, Location.of(source, i, i + 1), String.valueOf(c));
      } else if (isControl(c)) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) c);
        faults().add(Code.UNICODE_CONTROL, Location.of(source, i, i + 1), name, name);
      }
    }
    if (combining) {
      checkForm(source, start, end);
    }
  }

  private static boolean isControl(char c) {
    return c >= 0x7F && c < 0xA0
        || c == 0xAD
        || c == 0x200B
        || c == 0xFEFF
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069
        || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private void checkForm(Source source, int start, int end) {
    String piece = source.text().substring(start, end);
    if (Normalizer.isNormalized(piece, Normalizer.Form.NFC)) {
      return;
    }
    int at = 0;
    while (at < piece.length()) {
      int next = piece.offsetByCodePoints(at, 1);
      while (next < piece.length() && joinsTheOneBefore(piece.codePointAt(next))) {
        next = piece.offsetByCodePoints(next, 1);
      }
      String cluster = piece.substring(at, next);
      String form = Normalizer.normalize(cluster, Normalizer.Form.NFC);
      if (!form.equals(cluster)) {
        faults()
            .add(
                Code.UNICODE_FORM,
                Location.of(source, start + at, start + next),
                cluster,
                cluster,
                codes(cluster),
                codes(form));
        return;
      }
      at = next;
    }
  }

  private static boolean joinsTheOneBefore(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c >= 0x1160 && c <= 0x11FF;
  }

  private static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    text.codePoints().forEach(c -> codes.append(String.format(Locale.ROOT, " U+%04X", c)));
    return codes.substring(1);
  }
}
