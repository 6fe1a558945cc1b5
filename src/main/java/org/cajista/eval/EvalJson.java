package org.cajista.eval;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Writes the figures of {@code eval} as JSON; docs/eval.md explains the keys. */
public final class EvalJson {

  /** Increases when a key changes its meaning or is removed. */
  private static final int FORMAT = 1;

  private final String version;
  private final Function<Path, String> shown;

  /**
   * @param version the version of the program
   * @param shown returns the name of a file as the user would write it
   */
  public EvalJson(String version, Function<Path, String> shown) {
    this.version = Objects.requireNonNull(version);
    this.shown = Objects.requireNonNull(shown);
  }

  /** Returns the figures and the differences {@code misses}. */
  public String of(Evaluation evaluation, List<Difference> misses) {
    JsonObject json = new JsonObject();
    json.addProperty("eval", FORMAT);
    json.addProperty("version", version);
    json.add("all", score(evaluation.all()));
    JsonArray samples = new JsonArray();
    evaluation.samples().forEach(scored -> samples.add(sample(scored)));
    json.add("samples", samples);
    JsonArray missed = new JsonArray();
    misses.forEach(miss -> missed.add(miss(miss)));
    json.add("misses", missed);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  private JsonObject sample(Evaluation.Scored scored) {
    JsonObject sample = new JsonObject();
    sample.addProperty("gold", shown.apply(scored.sample().gold()));
    sample.addProperty("tei", shown.apply(scored.sample().tei()));
    sample.addProperty("encoded", scored.encoded());
    sample.add("measures", score(scored.score()));
    return sample;
  }

  private static JsonObject score(Score score) {
    JsonObject measures = new JsonObject();
    for (Measure measure : Measure.values()) {
      measures.add(
          measure.label(), measure == Measure.LINKS ? links(score.links()) : of(measure, score));
    }
    return measures;
  }

  private static JsonObject of(Measure measure, Score score) {
    MatchCount count = score.count(measure);
    JsonObject figures = figures(count.precision(), count.recall(), count.f1(), count.gold());
    figures.addProperty("found", count.found());
    figures.addProperty("hits", count.hits());
    if (measure == Measure.TEXT || measure == Measure.NOTETEXT) {
      ErrorRate errors = score.errors(measure);
      figures.addProperty("errors", errors.errors());
      figures.addProperty("errorRate", errors.rate());
    }
    return figures;
  }

  private static JsonObject links(CoreferenceScore links) {
    return figures(links.precision(), links.recall(), links.f1(), links.names());
  }

  private static JsonObject figures(double precision, double recall, double f1, int gold) {
    JsonObject figures = new JsonObject();
    figures.addProperty("precision", precision);
    figures.addProperty("recall", recall);
    figures.addProperty("f1", f1);
    figures.addProperty("gold", gold);
    return figures;
  }

  private JsonObject miss(Difference found) {
    JsonObject miss = new JsonObject();
    miss.addProperty("measure", found.measure().label());
    miss.addProperty("kind", found.kind().name().toLowerCase(Locale.ROOT));
    miss.addProperty("file", shown.apply(found.file()));
    miss.addProperty("line", found.at().line());
    miss.addProperty("column", found.at().column());
    miss.addProperty("what", found.what());
    miss.addProperty("context", found.context());
    return miss;
  }
}
