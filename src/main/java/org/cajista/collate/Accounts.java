package org.cajista.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.collate.FlatTei.Label;
import org.cajista.collate.Pairing.Place;

/**
 * What the TEI has in another form than as text: the numbers of notes and pages, and the lines that
 * stand on many pages.
 */
final class Accounts {
  /** Elements that stand where the source has the sign of a note. */
  static final Set<String> CALLS = Set.of("note", "ref", "ptr", "anchor");

  private static final Pattern LABEL = Pattern.compile("\\d{1,4}\\*?|[*†‡§¶]+");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\p{Punct}]*(\\d{1,4}|[ivxlcIVXLC]{1,9})[\\p{Punct}]*");

  /** So many equal lines are running heads. */
  private static final int REPEATED = 3;

  /** The element with the number is not further away, in characters. */
  private static final int NEAR = 5000;

  private final FlatText flat;
  private final Pairing pairing;
  private final BitSet labels = new BitSet();
  private final BitSet furniture = new BitSet();
  private int lines;

  Accounts(FlatText source, Pairing pairing, List<Label> numbers) {
    this.flat = source;
    this.pairing = pairing;
    findLabels(numbers);
    findSic();
    findFurniture();
  }

  /** True if the token needs no pair. */
  boolean has(int index) {
    return labels.get(index) || furniture.get(index);
  }

  /** Returns how many running heads and page numbers are not in the TEI. */
  int droppedLines() {
    return lines;
  }

  int labels() {
    return labels.cardinality();
  }

  private void findLabels(List<Label> numbers) {
    Map<String, List<Label>> byValue = new HashMap<>();
    for (Label label : numbers) {
      byValue.computeIfAbsent(label.value(), any -> new ArrayList<>()).add(label);
    }
    List<TextToken> source = pairing.source();
    int i = 0;
    while (i < source.size()) {
      int end = run(i, "*†‡§¶", true);
      while (i + 1 < end && "*".equals(source.get(i).text()) && isFigure(source.get(i + 1))) {
        i++; // the end of an emphasis
      }
      if (end > i) {
        boolean opened = i > 0 && isOpen(i - 1) && "([".contains(source.get(i - 1).text());
        int start = opened ? i - 1 : i;
        int closed = run(end, ")].:", false);
        int after = beginsNote(closed) ? closed : run(end, opened ? ")]" : "", false);
        String written = text(i, end);
        if (LABEL.matcher(written).matches()
            && (isNear(byValue.getOrDefault(written, List.of()), i)
                || isNear(byValue.getOrDefault(written.replace("*", ""), List.of()), i)
                || hasCall(start)
                || beginsNote(after))) {
          labels.set(start, after);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Returns the end of the run of some signs without a pair that touch each other. */
  private int run(int from, String signs, boolean figures) {
    List<TextToken> source = pairing.source();
    int end = from;
    while (end < source.size()
        && isOpen(end)
        && (end == 0
            || end == from && figures
            || source.get(end).from() == source.get(end - 1).to())
        && isOneOf(source.get(end).text().charAt(0), signs, figures)) {
      end++;
    }
    return end;
  }

  private static boolean isFigure(TextToken token) {
    return Character.isDigit(token.text().charAt(0));
  }

  private static boolean isOneOf(char sign, String signs, boolean figures) {
    return signs.indexOf(sign) >= 0 || figures && Character.isDigit(sign);
  }

  private boolean isOpen(int index) {
    return !pairing.isPaired(index);
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    pairing.source().subList(from, to).forEach(token -> text.append(token.text()));
    return text.toString();
  }

  private boolean isNear(List<Label> candidates, int index) {
    if (candidates.isEmpty()) {
      return false;
    }
    int place = -1;
    for (int i = index - 1; i >= 0 && place < 0; i--) {
      place = pairing.isPaired(i) ? pairing.place(i).token().end() : -1;
    }
    int from = place;
    return from < 0 || candidates.stream().anyMatch(one -> Math.abs(one.place() - from) < NEAR);
  }

  private boolean hasCall(int index) {
    if (index == 0 || !pairing.isPaired(index - 1)) {
      return false;
    }
    return hasTag(pairing.place(index - 1), CALLS);
  }

  /** True if one of the elements has a tag between the token and the next. */
  static boolean hasTag(Place after, Set<String> names) {
    List<TextToken> tokens = after.part().tokens();
    int end =
        after.index() + 1 < tokens.size()
            ? tokens.get(after.index() + 1).from()
            : Integer.MAX_VALUE;
    return after.part().flat().hasTag(after.token().to(), end, names);
  }

  private boolean beginsNote(int index) {
    if (index >= pairing.source().size() || !pairing.isPaired(index)) {
      return false;
    }
    Place place = pairing.place(index);
    if (place.part() != pairing.parts().get(1)) {
      return false;
    }
    int before = place.index() == 0 ? 0 : place.part().tokens().get(place.index() - 1).to();
    return place.part().flat().hasTag(before, place.token().from(), Set.of("note"));
  }

  /** The word that an editor confirms stands a little before «[sic]». */
  private void findSic() {
    List<TextToken> source = pairing.source();
    for (int i = 1; i + 1 < source.size(); i++) {
      if (source.get(i).text().equals("sic") && isOpen(i) && isOpen(i - 1) && isOpen(i + 1)) {
        for (int before = i - 2; before >= Math.max(0, i - 6); before--) {
          if (pairing.isPaired(before) && hasTag(pairing.place(before), Set.of("sic"))) {
            labels.set(i - 1, i + 2);
          }
        }
      }
    }
  }

  private record SourceLine(int from, int to) {}

  private void findFurniture() {
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    List<SourceLine> found = lines();
    for (SourceLine line : found) {
      all.merge(key(line), 1, Integer::sum);
      if (isOpen(line)) {
        open.merge(key(line), 1, Integer::sum);
      }
    }
    for (SourceLine line : found) {
      String key = key(line);
      boolean repeated =
          !key.isEmpty()
              && open.getOrDefault(key, 0) >= REPEATED
              && open.get(key) * 5 >= all.get(key) * 4;
      if (isOpen(line)
          && (repeated
              || isNumberedHead(line)
              || PAGE_NUMBER.matcher(text(line.from(), line.to())).matches())) {
        furniture.set(line.from(), line.to());
        lines++;
      }
    }
  }

  /** True if the line stands at the top of a page and begins or ends with a page number. */
  private boolean isNumberedHead(SourceLine line) {
    List<TextToken> source = pairing.source();
    int before = line.from() == 0 ? 0 : source.get(line.from() - 1).to();
    String between = flat.text().substring(before, source.get(line.from()).from());
    return between.indexOf('\f') >= 0
        && (isFigure(source.get(line.from())) || isFigure(source.get(line.to() - 1)));
  }

  private boolean isOpen(SourceLine line) {
    boolean some = false;
    for (int i = line.from(); i < line.to(); i++) {
      if (pairing.isPaired(i)) {
        return false;
      }
      some |= !labels.get(i);
    }
    return some;
  }

  /** Returns the words of a line without its figures. */
  private String key(SourceLine line) {
    StringBuilder key = new StringBuilder();
    for (TextToken token : pairing.source().subList(line.from(), line.to())) {
      if (Character.isLetter(token.text().codePointAt(0))) {
        key.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return key.toString();
  }

  private List<SourceLine> lines() {
    List<SourceLine> found = new ArrayList<>();
    List<TextToken> source = pairing.source();
    String text = flat.text();
    int from = 0;
    for (int i = 1; i <= source.size(); i++) {
      if (i == source.size() || lineEnd(text, source.get(i - 1).to(), source.get(i).from())) {
        found.add(new SourceLine(from, i));
        from = i;
      }
    }
    return found;
  }

  static boolean lineEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f') {
        return true;
      }
    }
    return false;
  }
}
