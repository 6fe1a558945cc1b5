import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * Makes the outlines of the land for the maps of the web edition: README.md beside this file says
 * how it is called.
 */
public final class Outlines {
  /** The coordinates in the result are multiples of a fiftieth of a degree. */
  private static final int UNITS = 50;

  private static final int TILE = 10;

  /** What is smaller than this number of units in both directions is not drawn. */
  private static final int SMALLEST = 3;

  private record Point(double x, double y) {}

  private Outlines() {}

  public static void main(String[] args) throws IOException {
    try (Writer out = Files.newBufferedWriter(Path.of(args[2]))) {
      out.write("<land xmlns=\"urn:cajista:data\">\n");
      out.write("<world>" + path(rings(Path.of(args[0]))) + "</world>\n");
      Map<String, StringBuilder> tiles = new TreeMap<>();
      for (List<Point> ring : rings(Path.of(args[1]))) {
        cut(ring, tiles);
      }
      String west = "";
      for (Map.Entry<String, StringBuilder> tile : tiles.entrySet()) {
        String column = tile.getKey().substring(0, tile.getKey().indexOf(' '));
        out.write(column.equals(west) ? "" : "\n");
        out.write("<tile at=\"" + tile.getKey() + "\">" + tile.getValue() + "</tile>");
        west = column;
      }
      out.write("\n</land>\n");
    }
  }

  /** Reads the rings of all polygons of the object {@code land} of a TopoJSON file. */
  private static List<List<Point>> rings(Path file) throws IOException {
    JsonObject topology = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    JsonObject transform = topology.getAsJsonObject("transform");
    double[] scale = numbers(transform.getAsJsonArray("scale"));
    double[] move = numbers(transform.getAsJsonArray("translate"));
    List<List<Point>> arcs = new ArrayList<>();
    for (JsonElement arc : topology.getAsJsonArray("arcs")) {
      List<Point> points = new ArrayList<>();
      double x = 0;
      double y = 0;
      for (JsonElement step : arc.getAsJsonArray()) {
        x += step.getAsJsonArray().get(0).getAsDouble();
        y += step.getAsJsonArray().get(1).getAsDouble();
        points.add(new Point(x * scale[0] + move[0], y * scale[1] + move[1]));
      }
      arcs.add(points);
    }
    List<List<Point>> rings = new ArrayList<>();
    JsonObject land = topology.getAsJsonObject("objects").getAsJsonObject("land");
    for (JsonElement geometry : land.getAsJsonArray("geometries")) {
      JsonArray polygons = geometry.getAsJsonObject().getAsJsonArray("arcs");
      boolean one = geometry.getAsJsonObject().get("type").getAsString().equals("Polygon");
      for (JsonElement polygon : one ? List.<JsonElement>of(polygons) : polygons) {
        for (JsonElement ring : polygon.getAsJsonArray()) {
          addWithin(unrolled(joined(ring.getAsJsonArray(), arcs)), rings);
        }
      }
    }
    return rings;
  }

  private static double[] numbers(JsonArray array) {
    return new double[] {array.get(0).getAsDouble(), array.get(1).getAsDouble()};
  }

  /** A negative number is an arc backwards; neighbours share a point. */
  private static List<Point> joined(JsonArray numbers, List<List<Point>> arcs) {
    List<Point> ring = new ArrayList<>();
    for (JsonElement number : numbers) {
      int i = number.getAsInt();
      List<Point> arc = new ArrayList<>(arcs.get(i < 0 ? ~i : i));
      if (i < 0) {
        java.util.Collections.reverse(arc);
      }
      ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return ring;
  }

  /**
   * Returns a ring without jumps from one edge of the world to the other. One around a pole is led over
   * the pole.
   */
  private static List<Point> unrolled(List<Point> ring) {
    List<Point> unrolled = new ArrayList<>();
    double turn = 0;
    for (int i = 0; i < ring.size(); i++) {
      double step = i == 0 ? 0 : ring.get(i).x - ring.get(i - 1).x;
      turn += step > 180 ? -360 : step < -180 ? 360 : 0;
      unrolled.add(new Point(ring.get(i).x + turn, ring.get(i).y));
    }
    if (turn != 0) {
      unrolled.add(new Point(unrolled.get(unrolled.size() - 1).x, -90));
      unrolled.add(new Point(unrolled.get(0).x, -90));
    }
    return unrolled;
  }

  /** Adds what of a ring lies on the map, on whichever side. */
  private static void addWithin(List<Point> ring, List<List<Point>> rings) {
    for (int turn : new int[] {-360, 0, 360}) {
      List<Point> turned = ring.stream().map(point -> new Point(point.x + turn, point.y)).toList();
      List<Point> within = clipped(clipped(turned, -180, true, 1), 180, true, -1);
      if (!within.isEmpty()) {
        rings.add(within);
      }
    }
  }

  private static void cut(List<Point> ring, Map<String, StringBuilder> tiles) {
    int west = floor(ring.stream().mapToDouble(Point::x).min().orElse(0));
    int east = floor(ring.stream().mapToDouble(Point::x).max().orElse(0));
    int south = floor(ring.stream().mapToDouble(Point::y).min().orElse(0));
    int north = floor(ring.stream().mapToDouble(Point::y).max().orElse(0));
    for (int x = west; x <= east; x += TILE) {
      List<Point> column = clipped(clipped(ring, x, true, 1), x + TILE, true, -1);
      for (int y = south; y <= north; y += TILE) {
        String path = path(List.of(clipped(clipped(column, y, false, 1), y + TILE, false, -1)));
        if (!path.isEmpty()) {
          tiles.computeIfAbsent(x + " " + y, at -> new StringBuilder()).append(path);
        }
      }
    }
  }

  private static int floor(double degrees) {
    return (int) Math.floor(degrees / TILE) * TILE;
  }

  /** Returns the part of a ring on one side of a line (Sutherland and Hodgman). */
  private static List<Point> clipped(List<Point> ring, double line, boolean vertical, int side) {
    List<Point> inside = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point one = ring.get(i);
      Point next = ring.get((i + 1) % ring.size());
      double a = side * ((vertical ? one.x : one.y) - line);
      double b = side * ((vertical ? next.x : next.y) - line);
      if (a >= 0) {
        inside.add(one);
      }
      if (a < 0 != b < 0) {
        double t = a / (a - b);
        DoubleUnaryOperator x = s -> one.x + s * (next.x - one.x);
        DoubleUnaryOperator y = s -> one.y + s * (next.y - one.y);
        inside.add(
            new Point(
                vertical ? line : x.applyAsDouble(t), vertical ? y.applyAsDouble(t) : line));
      }
    }
    return inside;
  }

  /** Returns SVG path data: x is the longitude, y the latitude southwards, both in units. */
  private static String path(List<List<Point>> rings) {
    StringBuilder path = new StringBuilder();
    for (List<Point> ring : rings) {
      List<int[]> points = new ArrayList<>();
      for (Point point : ring) {
        int[] at = {(int) Math.round(point.x * UNITS), (int) Math.round(-point.y * UNITS)};
        if (points.isEmpty() || !java.util.Arrays.equals(at, points.get(points.size() - 1))) {
          points.add(at);
        }
      }
      int wide = spread(points, 0);
      int high = spread(points, 1);
      if (points.size() < 3 || wide < SMALLEST && high < SMALLEST) {
        continue;
      }
      path.append('M').append(points.get(0)[0]).append(' ').append(points.get(0)[1]).append('l');
      for (int i = 1; i < points.size(); i++) {
        int x = points.get(i)[0] - points.get(i - 1)[0];
        int y = points.get(i)[1] - points.get(i - 1)[1];
        path.append(i == 1 || x < 0 ? "" : " ").append(x);
        path.append(y < 0 ? "" : " ").append(y);
      }
      path.append('z');
    }
    return path.toString();
  }

  private static int spread(List<int[]> points, int axis) {
    int least = points.stream().mapToInt(at -> at[axis]).min().orElse(0);
    return points.stream().mapToInt(at -> at[axis]).max().orElse(0) - least;
  }
}
