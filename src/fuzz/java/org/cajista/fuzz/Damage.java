package org.cajista.fuzz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages a text a little, as bad extractions, editors and chance do. */
final class Damage {
  private static final String ODD =
      "\u1ED3\u025B\u0120\uB4AE\u0638\u0905\u4E00\u0301\u00AD\u0130\u017F\u01C5\u2163";

  private final Pieces pieces;

  Damage(Pieces pieces) {
    this.pieces = pieces;
  }

  String apply(String text, Random random) {
    if (text.isEmpty()) {
      return pieces.piece("sign", random);
    }
    int at = random.nextInt(text.length());
    int other = Math.min(text.length(), at + random.nextInt(12));
    return switch (random.nextInt(14)) {
      case 0 -> text.substring(0, at) + text.substring(other);
      case 1 -> text.substring(0, at) + pieces.piece("sign", random) + text.substring(at);
      case 2 -> text.substring(0, at) + pieces.piece("mark", random) + text.substring(at);
      case 3 ->
          text.substring(0, at) + ODD.charAt(random.nextInt(ODD.length())) + text.substring(at);
      case 4 -> text.substring(0, at) + text.substring(at, other).repeat(2) + text.substring(other);
      case 5 -> random.nextBoolean() ? text.substring(0, at) : text.substring(at);
      case 6 ->
          text.replace("\n", random.nextBoolean() ? "\r\n" : random.nextBoolean() ? "\n\n" : " ");
      case 7 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case 8 -> shuffled(text, random);
      case 9 -> text.substring(0, at) + random.nextInt(40) + text.substring(other);
      case 10 -> text.replace(text.charAt(at), text.charAt(other % text.length()));
      case 11 -> text.replace(' ', random.nextBoolean() ? '\n' : '\u00A0');
      case 12 -> swapped(text, at, random);
      default -> text.substring(0, at) + pieces.word(random) + text.substring(at);
    };
  }

  private static String shuffled(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    lines.add(
        random.nextInt(lines.size()), random.nextBoolean() ? lines.remove(at) : lines.get(at));
    return String.join("", lines);
  }

  private static String swapped(String text, int at, Random random) {
    char[] chars = text.toCharArray();
    int other = random.nextInt(chars.length);
    char here = chars[at];
    chars[at] = chars[other];
    chars[other] = here;
    return new String(chars);
  }
}
