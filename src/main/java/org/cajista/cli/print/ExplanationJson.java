package org.cajista.cli.print;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cajista.project.Explanation;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Diagnostic;
import org.cajista.report.MarkedWords;
import org.cajista.report.Position;
import org.cajista.report.Vote;

/** An explanation as JSON; docs/explain.md says what each key holds. */
public final class ExplanationJson {

  private final Explanation explanation;

  private ExplanationJson(Explanation explanation) {
    this.explanation = explanation;
  }

  /** Returns the JSON to print. */
  public static String of(Explanation explanation) {
    JsonObject json = new ExplanationJson(explanation).json();
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  private JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("file", explanation.file());
    place(json, explanation.at());
    json.addProperty("text", explanation.text());
    explanation
        .tei()
        .ifPresent(
            tei -> {
              JsonObject place = new JsonObject();
              place.addProperty("file", tei.file());
              place(place, tei.at());
              json.add("tei", place);
            });
    json.add("decisions", array(explanation.decisions(), this::decided));
    json.add("marks", array(explanation.marks(), ExplanationJson::marked));
    json.add("findings", array(explanation.findings(), ExplanationJson::finding));
    return json;
  }

  private JsonObject decided(Explanation.Decided decided) {
    Decision decision = decided.decision();
    JsonObject json = new JsonObject();
    place(json, decided.at());
    json.addProperty("question", lower(decision.question()));
    json.addProperty("words", decision.text());
    json.add("winner", answer(decision.winner()));
    decision.runnerUp().ifPresent(other -> json.add("runnerUp", answer(other)));
    return json;
  }

  private JsonObject answer(Answer answer) {
    JsonObject json = new JsonObject();
    json.addProperty("answer", answer.text());
    json.addProperty("sum", answer.sum());
    json.add("votes", array(answer.votes(), this::vote));
    return json;
  }

  private JsonObject vote(Vote vote) {
    JsonObject json = new JsonObject();
    json.addProperty("rule", vote.rule());
    json.addProperty("weight", vote.weight());
    json.addProperty("sentence", explanation.rules().get(vote.rule()));
    return json;
  }

  private static JsonObject marked(MarkedWords marked) {
    JsonObject json = new JsonObject();
    json.addProperty("words", marked.words());
    json.addProperty("element", marked.element());
    return json;
  }

  private static JsonObject finding(Diagnostic found) {
    JsonObject json = new JsonObject();
    json.addProperty("severity", lower(found.severity()));
    json.addProperty("code", found.code());
    json.addProperty("message", found.message());
    return json;
  }

  private static void place(JsonObject json, Position at) {
    json.addProperty("line", at.line());
    json.addProperty("column", at.column());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> JsonArray array(List<T> things, Function<T, ? extends JsonElement> json) {
    JsonArray array = new JsonArray();
    things.forEach(thing -> array.add(json.apply(thing)));
    return array;
  }
}
