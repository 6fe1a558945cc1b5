package org.cajista.input.ocr;

import java.util.Comparator;

/** The natural order of file names: {@code p2.xml} before {@code p10.xml}. */
final class PageNames implements Comparator<String> {
  static final PageNames NATURAL = new PageNames();

  private PageNames() {}

  @Override
  public int compare(String one, String other) {
    int i = 0;
    int k = 0;
    while (i < one.length() && k < other.length()) {
      int figures = figures(one, i);
      int otherFigures = figures(other, k);
      if (figures > i && otherFigures > k) {
        String a = one.substring(i, figures).replaceFirst("^0+(?=\\d)", "");
        String b = other.substring(k, otherFigures).replaceFirst("^0+(?=\\d)", "");
        int difference = a.length() - b.length();
        difference = difference == 0 ? a.compareTo(b) : difference;
        if (difference != 0) {
          return difference;
        }
        i = figures;
        k = otherFigures;
      } else if (one.charAt(i) != other.charAt(k)) {
        return Character.compare(one.charAt(i), other.charAt(k));
      } else {
        i++;
        k++;
      }
    }
    int rest = (one.length() - i) - (other.length() - k);
    return rest == 0 ? one.compareTo(other) : rest;
  }

  private static int figures(String name, int from) {
    int end = from;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
