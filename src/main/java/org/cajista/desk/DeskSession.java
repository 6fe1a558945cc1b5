package org.cajista.desk;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cajista.desk.edit.Correction;
import org.cajista.desk.edit.OpenText;
import org.cajista.desk.edit.Refusal;
import org.cajista.desk.view.DeskWords;
import org.cajista.desk.view.PageView;
import org.cajista.desk.view.PassageView;
import org.cajista.desk.view.PictureView;
import org.cajista.desk.view.RegisterView;
import org.cajista.edition.Edition;
import org.cajista.edition.identity.RegisterChange;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.model.register.RegisterKind;
import org.cajista.project.Environment;
import org.cajista.project.Project;
import org.cajista.report.CajistaException;
import org.cajista.report.Doubt;

/** The work of one editor at the desk: what the pages in the browser ask for, as JSON. */
final class DeskSession implements AutoCloseable {
  private final DeskFiles files;
  private final DeskEditor editor;
  private final DeskDoubts doubts;
  private final DeskWords words;
  private final PageView pages;
  private final PictureView pictures;
  private final Edition edition;

  DeskSession(Project project, Edition edition, Environment environment, DeskWords words)
      throws IOException {
    this.edition = edition;
    this.files = new DeskFiles(environment, edition);
    this.editor = new DeskEditor(files, new BrokenRules(words.translation()));
    this.doubts = new DeskDoubts(project, files, words.translation());
    this.words = words;
    this.pages = new PageView(edition);
    this.pictures = new PictureView(edition.facsimile());
  }

  DeskFiles files() {
    return files;
  }

  DeskDoubts doubts() {
    return doubts;
  }

  Path pageFolder() {
    return pages.folder();
  }

  /** Returns all that a page needs at first. */
  synchronized JsonObject state() throws IOException, CajistaException {
    JsonObject json = new JsonObject();
    json.addProperty("title", edition.title());
    json.addProperty("language", words.language());
    json.add("words", words.all());
    JsonArray texts = new JsonArray();
    files.texts().keySet().forEach(texts::add);
    json.add("texts", texts);
    return withWork(json);
  }

  private JsonObject withWork(JsonObject json) throws IOException, CajistaException {
    json.add("doubts", doubts.json());
    json.addProperty("complete", doubts.isComplete());
    json.addProperty("undo", editor.history().steps());
    json.addProperty("redo", editor.history().undoneSteps());
    return json;
  }

  /** Returns the place of a doubt: its passage, and the page text there. */
  synchronized JsonObject open(String id) throws IOException, CajistaException {
    Doubt doubt = doubts.find(id);
    Optional<DeskDoubts.Place> place = doubts.place(doubt);
    if (place.isEmpty()) {
      JsonObject json = new JsonObject();
      json.addProperty("file", doubt.finding().file());
      return json;
    }
    JsonObject json = passage(place.get().file(), place.get().offset(), true);
    Optional<DeskDoubts.Place> source = doubts.sourcePlace(doubt);
    if (source.isPresent()) {
      files
          .source(place.get().file())
          .ifPresent(
              view ->
                  json.add(
                      "source", view.around(doubt.finding().line(), doubt.finding().column())));
      OpenText text = files.text(place.get().file());
      text.passage(place.get().offset())
          .ifPresent(passage -> picture(text, passage, place.get().offset(), json));
    }
    return json;
  }

  /** Returns the passage at a place of a text. */
  synchronized JsonObject passage(String name, int offset) throws IOException, CajistaException {
    return passage(files.text(name).file(), offset, true);
  }

  /** Returns the passage with an id. */
  synchronized JsonObject passage(String name, String id) throws IOException, CajistaException {
    OpenText text = files.text(name);
    Element element = text.markup().withId(id).orElseThrow(() -> new Refusal("passage", id));
    return passage(text.file(), element.inner(), true);
  }

  private JsonObject passage(Path file, int offset, boolean withSource)
      throws IOException, CajistaException {
    OpenText text = files.text(file);
    JsonObject json = new JsonObject();
    json.addProperty("file", files.shown(file));
    json.addProperty("target", offset);
    Optional<Element> passage = text.passage(offset);
    if (passage.isPresent()) {
      json.add("passage", PassageView.of(text, passage.get()));
      if (!passage.get().contains(offset)) {
        json.add("outside", PassageView.of(text, offset));
      }
      if (withSource) {
        files
            .source(file)
            .ifPresent(view -> json.add("source", view.around(text, passage.get(), offset)));
        picture(text, passage.get(), offset, json);
      }
    }
    return json;
  }

  /**
   * Makes the page on which a passage stands.
   *
   * @param have the page that the browser shows as it is now; can be empty
   * @param alone true if only the passage has changed in it
   */
  JsonObject page(String name, int offset, String have, boolean alone)
      throws IOException, CajistaException {
    OpenText text = files.text(name);
    JsonObject json = new JsonObject();
    Optional<Element> passage = text.passage(offset);
    if (passage.isPresent()) {
      json.addProperty("id", text.idOf(passage.get()));
      JsonArray ids = new JsonArray();
      for (Element one : text.markup().elements()) {
        if (passage.get().contains(one.start()) && one.attribute("xml:id").isPresent()) {
          ids.add(one.attribute("xml:id").get().value());
        }
      }
      json.add("ids", ids);
      pages
          .make(text, passage.get(), have, alone)
          .ifPresent(
              page -> {
                json.addProperty("href", page.href());
                json.addProperty("fresh", page.fresh());
              });
    }
    return json;
  }

  /** Adds the picture that shows a place: the line of the page text, or else the passage. */
  private void picture(OpenText text, Element passage, int offset, JsonObject json) {
    JsonObject source = json.getAsJsonObject("source");
    Optional<JsonObject> picture =
        source != null && source.has("page")
            ? pictures.line(text, source.get("page").getAsInt(), source.getAsJsonArray("box"))
            : pictures.at(text, passage, offset);
    picture.ifPresent(one -> json.add("picture", one));
  }

  /** Returns the picture of a page, which an element of a text names. */
  synchronized Optional<byte[]> picture(String name, int at) throws IOException, CajistaException {
    return pictures.jpeg(files.text(name), at);
  }

  /** Makes a correction. */
  synchronized JsonObject correct(JsonObject asked) throws IOException, CajistaException {
    OpenText text = files.text(string(asked, "file"));
    if (!text.version().equals(string(asked, "version"))) {
      throw new Refusal("changed");
    }
    Correction correction =
        new Correction(
            Correction.Action.valueOf(string(asked, "action")),
            asked.get("from").getAsInt(),
            asked.get("to").getAsInt(),
            string(asked, "value"));
    int at = asked.get("at").getAsInt();
    editor.correct(text, correction);
    JsonObject json = passage(text.file(), at + 1, false);
    json.addProperty("similar", editor.similar());
    return withWork(json);
  }

  /** Makes the last correction at all places like it. */
  synchronized JsonObject correctSimilar() throws IOException, CajistaException {
    editor.correctSimilar();
    return withWork(new JsonObject());
  }

  /** Takes the last step back, or does it again. */
  synchronized JsonObject step(boolean back) throws IOException, CajistaException {
    boolean done = back ? editor.undo() : editor.redo();
    JsonObject json = new JsonObject();
    json.addProperty("done", done);
    return withWork(json);
  }

  /** Ticks a doubt off, or takes the tick away. */
  synchronized JsonObject tick(JsonObject asked) throws IOException, CajistaException {
    doubts.tick(string(asked, "id"), asked.get("undo").getAsBoolean());
    return withWork(new JsonObject());
  }

  /** Returns the entries of a register. */
  synchronized JsonArray entries(String kind, String query) throws IOException, CajistaException {
    List<OpenText> texts = new ArrayList<>();
    for (Path file : files.texts().values()) {
      texts.add(files.text(file));
    }
    RegisterKind register = RegisterKind.valueOf(kind);
    return new RegisterView(register, texts).entries(edition.register(register), query);
  }

  /** Changes a register. */
  synchronized JsonObject register(JsonObject asked) throws IOException, CajistaException {
    Path text = files.texts().get(string(asked, "within"));
    editor.register(
        RegisterKind.valueOf(string(asked, "kind")),
        new RegisterChange(
            RegisterChange.Action.valueOf(string(asked, "action").toUpperCase(Locale.ROOT)),
            string(asked, "id"),
            string(asked, "other"),
            Optional.of(string(asked, "words")).filter(words -> !words.isBlank())),
        text == null ? Set.of() : Set.of(text.toAbsolutePath().normalize()));
    return withWork(new JsonObject());
  }

  private static String string(JsonObject asked, String name) {
    JsonElement value = asked.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
