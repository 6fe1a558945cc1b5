package org.cajista.annotate.names.things;

import java.util.Objects;

/**
 * A place that the gazetteer, or a list of places, has.
 *
 * @param name the name that stands for it in all languages
 * @param number its number in GeoNames; empty if it has none there
 * @param geo latitude and longitude in degrees; empty if not known
 * @param rank how well known it is: 1 a village, 2 a town, 3 a large town, 4 a city or a capital, 5
 *     a country or a place of the lists
 */
record ListedPlace(String name, String number, String geo, int rank) {
  static final int LARGE_TOWN = 3;
  static final int CITY = 4;
  static final int LISTED = 5;

  ListedPlace {
    Objects.requireNonNull(name);
    Objects.requireNonNull(number);
    Objects.requireNonNull(geo);
  }

  /** Returns the same place as one of the lists. */
  ListedPlace listed() {
    return new ListedPlace(name, number, geo, LISTED);
  }
}
