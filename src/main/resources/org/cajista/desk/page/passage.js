// The passage at hand as a row of words, marks and signs, and the place of the editor in it.
import { say } from "./desk.js";

export class Passage {
  /**
   * @param words the element for the words
   * @param line the element that says what is chosen
   */
  constructor(words, line) {
    this.words = words;
    this.line = line;
    this.shown = null;
    this.units = [];
    this.from = 0;
    this.to = 0;
    this.mark = null;
  }

  /** Shows a passage; the place of the editor stays as it is, or is that of the target. */
  show(passage, target, keep) {
    this.shown = passage ?? null;
    this.units = [];
    this.marks = [];
    this.mark = null;
    this.words.replaceChildren();
    if (!passage) {
      this.line.textContent = say("nowhere");
      return;
    }
    let parent = this.words;
    for (const piece of passage.pieces) {
      if (piece.space) {
        parent.append(" ");
      }
      if (piece.kind === "close") {
        parent = parent.parentElement;
        continue;
      }
      const span = document.createElement("span");
      if (piece.kind === "open") {
        span.className = `mark ${piece.name} ${piece.attributes.cert ?? ""}`;
        this.marks.push({ ...piece, span });
        parent.append(span);
        parent = span;
        continue;
      }
      span.className = piece.kind === "sign" ? "unit sign" : "unit";
      span.textContent = piece.kind === "sign" ? sign(piece) : piece.text;
      span.title = piece.kind === "sign" ? piece.text : "";
      const unit = { ...piece, span };
      const number = this.units.push(unit) - 1;
      span.addEventListener("click", (event) => this.place(number, event.shiftKey));
      parent.append(span);
    }
    if (keep) {
      this.place(Math.min(this.from, this.units.length - 1));
    } else {
      this.aim(target);
    }
  }

  /** Goes to the mark, the sign or the word that stands at a place of the file. */
  aim(target) {
    const mark = this.marks.find((one) => one.from === target);
    const inside = mark ?? { from: target, to: Infinity };
    const at = this.units.findIndex((unit) => unit.from >= inside.from && unit.from < inside.to);
    this.place(Math.max(0, at));
    if (mark) {
      this.choose(mark);
    }
  }

  /** Puts the editor at a word, or as far as that word. */
  place(number, extend = false) {
    if (!this.units.length) {
      return;
    }
    this.to = Math.min(Math.max(number, 0), this.units.length - 1);
    if (!extend) {
      this.from = this.to;
    }
    const [first, last] = [this.from, this.to].sort((a, b) => a - b);
    this.units.forEach((unit, i) => unit.span.classList.toggle("at", i >= first && i <= last));
    this.units[this.to].span.scrollIntoView({ block: "nearest" });
    const unit = this.units[this.to];
    if (unit.kind === "sign") {
      this.choose(unit);
    } else {
      const around = this.marks.filter((mark) => mark.from <= unit.from && unit.to <= mark.to);
      this.choose(around.at(-1) ?? null);
    }
  }

  choose(mark) {
    this.mark = mark;
    this.words.querySelector(".chosen")?.classList.remove("chosen");
    mark?.span?.classList.add("chosen");
    this.line.textContent = mark ? describe(mark) : "";
  }

  /** The mark around the one that is chosen. */
  outer() {
    const around = this.marks.filter(
      (one) => this.mark && one !== this.mark && one.from <= this.mark.from && this.mark.to <= one.to);
    if (around.length) {
      this.choose(around.at(-1));
    }
  }

  /** The words that are chosen, with their places in the file. */
  chosen() {
    const [first, last] = [this.from, this.to].sort((a, b) => a - b);
    const units = this.units.slice(first, last + 1);
    return units.length
      ? { from: units[0].from, to: units.at(-1).to, text: units.map((unit, i) => (i && unit.space ? " " : "") + unit.text).join("") }
      : null;
  }

  /** Moves; true if the key is one of the passage. */
  key(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (by) {
      this.place(this.to + by, event.shiftKey);
      return true;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.row(event.key === "ArrowDown" ? 1 : -1, event.shiftKey);
      return true;
    }
    if (event.key === "o") {
      this.outer();
      return true;
    }
    return false;
  }

  /** To the word above or below. */
  row(by, extend) {
    const here = this.units[this.to]?.span.getBoundingClientRect();
    let best = -1;
    let least = Infinity;
    this.units.forEach((unit, i) => {
      const box = unit.span.getBoundingClientRect();
      const down = (box.bottom - here.bottom) * by;
      if (down > here.height / 2) {
        const far = down * 10 + Math.abs(box.left - here.left);
        if (far < least) {
          least = far;
          best = i;
        }
      }
    });
    if (best >= 0) {
      this.place(best, extend);
    }
  }
}

function sign(piece) {
  const n = piece.attributes.n ?? "";
  return { note: n || "*", pb: `|${n}`, fw: "—", gap: "[…]", lb: "/" }[piece.name] ?? `<${piece.name}>`;
}

function describe(mark) {
  const attributes = Object.entries(mark.attributes).map(([name, value]) => `${name}="${value}"`);
  const sure = mark.attributes.cert ? ` · ${say("unsure")}` : "";
  return `${mark.name} ${attributes.join(" ")}${sure}${mark.kind === "sign" && mark.text ? " · " + mark.text : ""}`;
}
