// Persons, places and bodies: looking for an entry, and merging, renaming, dividing and dropping entries.
import { ask, message, refresh, say, work } from "./desk.js";
import { question } from "./actions.js";

const KINDS = ["PERSON", "PLACE", "BODY"];
const ACTIONS = ["merge", "rename", "split", "drop"];

export class Registers {
  constructor(dialog) {
    this.dialog = dialog;
    this.kind = "PERSON";
    this.entries = [];
    this.at = 0;
    this.chosen = null;
    this.first = null;
    this.query = dialog.querySelector("#query");
    this.query.placeholder = say("find");
    this.query.setAttribute("aria-label", say("find"));
    this.list = dialog.querySelector("#entries");
    this.kinds = KINDS.map((kind) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = say("kind." + kind);
      button.addEventListener("click", () => this.of(kind));
      return button;
    });
    dialog.querySelector(".kinds").replaceChildren(...this.kinds);
    const buttons = ACTIONS.map((action) => {
      const button = document.createElement("button");
      button.type = "button";
      button.id = "register-" + action;
      button.textContent = say("register." + action);
      button.addEventListener("click", () => this.act(action));
      return button;
    });
    const close = document.createElement("button");
    close.textContent = say("close");
    dialog.querySelector(".buttons").replaceChildren(...buttons, close);
    this.query.addEventListener("input", () => this.look());
    this.dialog.addEventListener("keydown", (event) => this.key(event));
    this.dialog.addEventListener("close", () => this.end());
  }

  /** Opens the registers to work on them. */
  open() {
    this.first = null;
    this.dialog.classList.remove("choosing");
    this.begin(this.kind, "");
  }

  /** Lets the editor choose an entry; its id, or null. */
  choose(kind, words) {
    this.dialog.classList.add("choosing");
    this.begin(kind, words);
    return new Promise((done) => (this.chosen = done));
  }

  begin(kind, words) {
    this.query.value = words;
    this.dialog.showModal();
    this.query.select();
    this.of(kind);
  }

  of(kind) {
    this.kind = kind;
    this.list.setAttribute("aria-label", say("kind." + kind));
    this.kinds.forEach((button, i) => button.setAttribute("aria-pressed", String(KINDS[i] === kind)));
    this.look();
  }

  async look() {
    const asked = this.query.value;
    const entries = await ask(`entries?kind=${this.kind}&q=${encodeURIComponent(asked)}`);
    if (entries && asked === this.query.value) {
      this.entries = entries;
      this.show(0);
    }
  }

  show(at) {
    this.at = Math.min(Math.max(at, 0), Math.max(0, this.entries.length - 1));
    const items = this.entries.map((entry, i) => {
      const item = document.createElement("li");
      item.id = "entry-" + i;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(i === this.at));
      item.textContent = `${entry.names || entry.id} `;
      const more = document.createElement("small");
      more.textContent = `${entry.dates} #${entry.id} · ${say("mentions", entry.mentions)}`;
      item.append(more);
      item.addEventListener("click", () => this.show(i));
      item.addEventListener("dblclick", () => this.take());
      return item;
    });
    this.list.replaceChildren(...items);
    this.list.children[this.at]?.scrollIntoView({ block: "nearest" });
    this.query.setAttribute("aria-activedescendant", items.length ? "entry-" + this.at : "");
    this.dialog.querySelector(".hint").textContent = this.first
      ? say("register.into", this.first.names || this.first.id)
      : say(this.chosen ? "hint.choose" : "hint.registers");
  }

  key(event) {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (by) {
      event.preventDefault();
      this.show(this.at + by);
    } else if (event.key === "Enter" && event.target === this.query) {
      event.preventDefault();
      this.take();
    } else if (event.altKey && "mrsd".includes(event.key)) {
      event.preventDefault();
      this.act(ACTIONS["mrsd".indexOf(event.key)]);
    }
  }

  /** Enter: the entry is meant, or it is the one into which another goes. */
  take() {
    const entry = this.entries[this.at];
    if (!entry) {
      return;
    }
    if (this.chosen) {
      const done = this.chosen;
      this.chosen = null;
      this.dialog.close();
      done(entry.id);
    } else if (this.first) {
      const gone = this.first;
      this.first = null;
      this.send("merge", gone.id, entry.id, "");
    }
  }

  async act(action) {
    const entry = this.entries[this.at];
    if (!entry || this.chosen) {
      return;
    }
    if (action === "merge") {
      this.first = entry;
      this.query.value = "";
      this.query.focus();
      this.look();
    } else if (action === "drop") {
      this.send("drop", entry.id, "", "");
    } else {
      const other = await question(say("ask." + action, entry.id), entry.id, "");
      if (other !== null) {
        const words = action === "split" ? await question(say("ask.split.words"), "", say("hint.split")) : "";
        if (words !== null) {
          this.send(action, entry.id, other, words);
        }
      }
    }
  }

  async send(action, id, other, words) {
    const json = await ask("register", { kind: this.kind, action, id, other, words, within: "" });
    if (json) {
      work(json);
      message(say("done"));
      await this.look();
      await refresh();
    } else {
      this.dialog.querySelector(".hint").textContent = document.querySelector("#message").textContent;
    }
    document.body.dataset.sent = Number(document.body.dataset.sent ?? 0) + 1;
  }

  end() {
    document.querySelector("#words").focus();
    if (this.chosen) {
      this.chosen(null);
      this.chosen = null;
    }
  }
}
