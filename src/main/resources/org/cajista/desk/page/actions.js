// What an editor does at the place where he is: each action goes to the server, which writes it at once.
import { ask, current, file, message, refresh, registers, say, show, work } from "./desk.js";

const MARKS = { 1: "persName", 2: "placeName", 3: "orgName", 4: "date" };

export class Actions {
  constructor(passage) {
    this.passage = passage;
    this.note = null;
    this.commands = {
      a: () => this.accept(),
      x: () => this.onMark("REJECT"),
      k: () => this.tick(),
      y: () => this.similar(),
      i: () => this.refer(),
      d: () => this.date(),
      w: () => this.words(),
      m: () => this.call(),
      f: () => this.onMark("UNCALL"),
      j: () => this.send("JOIN", this.passage.shown?.at + 1, 0),
      s: () => this.split(),
      u: () => this.step("undo"),
      r: () => this.step("redo"),
    };
    for (const [key, name] of Object.entries(MARKS)) {
      this.commands[key] = () => this.mark(name);
    }
  }

  /** Sends one correction; the passage and the page come back as they are then. */
  async send(action, from, to, value = "") {
    const shown = this.passage.shown;
    if (!shown || !Number.isFinite(from)) {
      message(say("choose"), true);
      return null;
    }
    const began = performance.now();
    const json = await ask("correct", { file: file(), version: shown.version, at: shown.at, action, from, to, value });
    if (json) {
      work(json);
      // a paragraph more or less, or a note elsewhere, changes more of the page than the passage
      show(json, true, !["CALL", "UNCALL", "JOIN", "SPLIT"].includes(action));
      message(json.similar ? say("similar", json.similar) : say("done"));
      document.body.dataset.ms = Math.round(performance.now() - began);
    }
    document.body.dataset.sent = Number(document.body.dataset.sent ?? 0) + 1;
    return json;
  }

  onMark(action, value = "") {
    const mark = this.passage.mark;
    return mark ? this.send(action, mark.from, mark.to, value) : message(say("choose"), true);
  }

  /** A doubt about a mark is settled by taking its @cert away; any other is ticked off. */
  accept() {
    return this.passage.mark?.attributes.cert ? this.onMark("ACCEPT") : this.tick();
  }

  async tick() {
    const doubt = current();
    if (doubt) {
      const json = await ask("tick", { id: doubt.id, undo: doubt.seen });
      if (json) {
        work(json);
        message(say(doubt.seen ? "unticked" : "ticked"));
      }
      document.body.dataset.sent = Number(document.body.dataset.sent ?? 0) + 1;
    }
  }

  async similar() {
    const json = await ask("similar", {});
    if (json) {
      work(json);
      await refresh();
      message(say("done"));
    }
  }

  async step(which) {
    const json = await ask(which, {});
    if (json) {
      work(json);
      await refresh();
      message(say(json.done ? which : "nothing." + which));
    }
    document.body.dataset.sent = Number(document.body.dataset.sent ?? 0) + 1;
  }

  async mark(name) {
    const old = this.passage.mark;
    const several = this.passage.from !== this.passage.to;
    const words = !several && old?.kind === "open" ? old : this.passage.chosen();
    if (!words) {
      return;
    }
    const json = await this.send("MARK", words.from, words.to, name);
    if (json && name === "date") {
      this.date();
    }
  }

  async refer() {
    const mark = this.passage.mark;
    const kind = { persName: "PERSON", placeName: "PLACE", orgName: "BODY" }[mark?.name];
    if (!kind) {
      message(say("choose.name"), true);
      return;
    }
    const id = await registers().choose(kind, text(mark));
    if (id) {
      this.onMark("REFER", id);
    }
  }

  async date() {
    const mark = this.passage.mark;
    if (mark?.name !== "date") {
      message(say("choose.date"), true);
      return;
    }
    const { when, from, to, notBefore, notAfter } = mark.attributes;
    const known = when ?? (from || to ? `${from ?? ""}/${to ?? ""}` : notBefore || notAfter ? `${notBefore ?? ""}..${notAfter ?? ""}` : "");
    const value = await question(say("ask.date", text(mark)), known, say("hint.date"));
    if (value !== null) {
      this.onMark("DATE", value);
    }
  }

  async words() {
    const words = this.passage.chosen();
    if (words) {
      const value = await question(say("ask.words"), words.text, "");
      if (value !== null) {
        this.send("WORDS", words.from, words.to, value);
      }
    }
  }

  /** First at a note, then at the word where it is to be called, or at its figure. */
  async call() {
    const mark = this.passage.mark;
    if (!this.note && mark?.name === "note") {
      this.note = mark;
      message(say("note.taken"));
    } else if (this.note) {
      const word = this.passage.units[this.passage.to];
      const figure = /^[\d*†‡]+$/.test(word.text);
      const taken = this.note;
      this.note = null;
      this.send("CALL", taken.from, figure ? word.from : word.to, figure ? word.text : "");
    } else {
      message(say("choose.note"), true);
    }
  }

  split() {
    const word = this.passage.units[this.passage.to];
    return this.send("SPLIT", word?.from, 0);
  }
}

function text(mark) {
  return mark.span.textContent;
}

/** Asks for some words; null if the editor thinks better of it. */
export function question(label, value, hint) {
  const dialog = document.querySelector("#ask");
  dialog.querySelector("span").textContent = label;
  dialog.querySelector(".hint").textContent = hint;
  const [ok, cancel] = dialog.querySelectorAll("button");
  ok.textContent = say("ok");
  cancel.textContent = say("cancel");
  const input = dialog.querySelector("input");
  input.value = value;
  dialog.returnValue = "";
  dialog.showModal();
  input.select();
  return new Promise((done) => {
    dialog.addEventListener(
      "close",
      () => {
        document.querySelector("#words").focus();
        done(dialog.returnValue === "ok" ? input.value : null);
      },
      { once: true });
  });
}
