package org.cajista.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random page text: blocks of all kinds, wrapped and numbered as prints do, then damaged. */
final class PageTextMaker {
  private final Pieces pieces = new Pieces();
  private final List<String> kinds = new ArrayList<>();
  private final Damage damage = new Damage(pieces);

  PageTextMaker() {
    Pieces.lineKinds()
        .forEach((kind, weight) -> kinds.addAll(java.util.Collections.nCopies(weight, kind)));
  }

  String text(Random random) {
    String text = random.nextInt(5) == 0 ? soup(random) : document(random);
    for (int damages = random.nextInt(3) == 0 ? random.nextInt(12) : 0; damages > 0; damages--) {
      text = damage.apply(text, random);
    }
    return text;
  }

  /** Blocks in an order that no book has. */
  private String document(Random random) {
    StringBuilder text = new StringBuilder();
    String favourite = Pieces.one(kinds, random);
    String between = Pieces.one(List.of("\n\n", "\n\n", "\n", "\n\n\n"), random);
    int blocks = 1 + random.nextInt(random.nextInt(8) == 0 ? 25 : 5);
    for (int i = 0; i < blocks; i++) {
      text.append(
          switch (random.nextInt(10)) {
            case 0, 1, 2 -> paragraph(random);
            case 3 -> pieces.caseLine(random);
            case 4, 5 -> lines(favourite, random);
            case 6 -> "\f" + pieces.piece("running", random);
            default -> lines(Pieces.one(kinds, random), random);
          });
      text.append(random.nextInt(8) == 0 ? "\f" : random.nextInt(5) == 0 ? "\n" : between);
    }
    return text.toString();
  }

  private String lines(String kind, Random random) {
    int count = random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 1;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : "\n").append(pieces.piece(kind, random));
    }
    return text.toString();
  }

  private String paragraph(Random random) {
    String words =
        pieces.words(random, 3 + random.nextInt(random.nextInt(4) == 0 ? 60 : 20), 0) + ".";
    return random.nextInt(3) == 0 ? words : wrapped(words, 20 + random.nextInt(60), random);
  }

  /** Sets lines of {@code width}; some words are broken, at any letter. */
  private static String wrapped(String text, int width, Random random) {
    StringBuilder set = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column + word.length() > width && column > 0) {
        boolean broken = word.length() > 3 && random.nextInt(3) == 0;
        int at = broken ? 1 + random.nextInt(word.length() - 2) : 0;
        set.append(broken ? " " + word.substring(0, at) + "-\n" : "\n").append(word.substring(at));
        column = word.length() - at;
      } else {
        set.append(column > 0 ? " " : "").append(word);
        column += word.length() + 1;
      }
    }
    return set.toString();
  }

  /** Pieces of all kinds without any order. */
  private String soup(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(random.nextInt(12) == 0 ? 120 : 15);
    for (int i = 0; i < count; i++) {
      String piece =
          switch (random.nextInt(6)) {
            case 0, 1 -> pieces.piece("sign", random);
            case 2 -> pieces.piece(Pieces.one(kinds, random), random);
            case 3 -> pieces.piece("scripts", random);
            default -> pieces.words(random, 1, 0);
          };
      text.append(random.nextInt(200) == 0 ? piece.repeat(60) : piece);
      text.append(random.nextInt(3) == 0 ? " " : random.nextInt(6) == 0 ? "\n" : "");
    }
    return text.toString();
  }
}
