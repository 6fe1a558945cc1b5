/*
 * On a wide screen each note stands beside its place in the text. A long one is cut where the next begins, and opens
 * at a click. Without this script, or on a narrow screen or paper, the notes stand at the end of the page.
 */
"use strict";
(() => {
  const section = document.querySelector(".notes");
  const text = document.querySelector(".text");
  if (!section || !text) return;

  const notes = [...section.querySelectorAll(".note")];
  const wide = matchMedia("(min-width: 72rem)");
  const paper = matchMedia("print");
  const gap = 10;
  const fewest = 3; // lines of a note that are always shown

  for (const note of notes) {
    const more = document.createElement("button");
    more.type = "button";
    more.className = "more";
    more.textContent = section.dataset.more;
    more.setAttribute("aria-expanded", "false");
    more.addEventListener("click", () => {
      const open = note.classList.toggle("open");
      more.setAttribute("aria-expanded", String(open));
    });
    note.append(more);
  }

  function place() {
    const beside = wide.matches && !paper.matches;
    document.documentElement.classList.toggle("beside", beside);
    if (!beside) return;
    const origin = text.getBoundingClientRect().top;
    const tops = notes.map((note) => {
      const anchor = document.getElementById(note.id + "-ref");
      // a note's own note has its anchor in the column of notes: it follows the note that it belongs to
      return anchor && !section.contains(anchor) ? anchor.getBoundingClientRect().top - origin - 4 : NaN;
    });
    // first all measures, then all changes: the browser lays the page out once
    const sizes = notes.map((note) => {
      const words = note.querySelector(".note-text");
      return { whole: words.scrollHeight, line: parseFloat(getComputedStyle(words).lineHeight) };
    });
    let end = 0;
    notes.forEach((note, i) => {
      const { whole, line } = sizes[i];
      const top = Math.max(end, Number.isNaN(tops[i]) ? end : tops[i]);
      const next = tops.slice(i + 1).find((t) => !Number.isNaN(t));
      const room = next === undefined ? Infinity : next - top - gap;
      const clipped = whole > Math.max(room, fewest * line);
      // whole lines, and one and a half for the button that opens the note
      const lines = Math.max(Math.floor(room / line - 1.5), fewest - 1);
      const height = clipped ? lines * line : whole;
      note.style.setProperty("--top", top + "px");
      note.style.setProperty("--room", clipped ? height + "px" : "none");
      note.classList.toggle("clipped", clipped);
      end = top + height + (clipped ? 1.5 * line : 0) + gap;
    });
    // the page reaches below its last note
    text.style.minHeight = end + "px";
  }

  wide.addEventListener("change", place);
  paper.addEventListener("change", place);
  addEventListener("resize", place);
  document.fonts.ready.then(place);
  place();
})();
