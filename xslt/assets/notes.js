/*
 * Notes. On a wide screen each stands beside its place in the text, none over another: one for which there is no room shows
 * its first lines, and its whole at a click, which moves those after it down. On a narrow screen a note opens below the
 * paragraph that calls it. Without this script, or on paper, the notes stand at the end of the page.
 */
"use strict";
(() => {
  const section = document.querySelector(".notes");
  const text = document.querySelector(".text");
  if (!section || !text) return;

  const notes = [...section.querySelectorAll(".note")];
  const wide = matchMedia("(min-width: 72rem)");
  const paper = matchMedia("print");
  // where the picture of the page stands beside the text, there is no room for notes
  const beside = () => wide.matches && document.documentElement.dataset.facsimile !== "open";
  const gap = 10;
  const fewest = 3; // lines of a note that are always shown

  for (const note of notes) {
    note.tabIndex = -1;
    note.querySelector(".note-back").title = section.dataset.back;
    const more = button("more", section.dataset.more);
    more.hidden = true;
    more.setAttribute("aria-expanded", "false");
    more.addEventListener("click", () => open(note, !note.classList.contains("open")));
    note.append(more);
  }

  function button(kind, words) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = kind;
    made.lang = document.documentElement.lang;
    made.textContent = words;
    return made;
  }

  /* ---- beside the text ---- */

  function place() {
    if (!beside() || paper.matches) return;
    const origin = text.getBoundingClientRect().top;
    // first all measures, then all changes: the browser lays the page out once
    const tops = notes.map((note) => {
      const anchor = document.getElementById(note.querySelector(".note-back").hash.slice(1));
      // a note's own note has its anchor in the column of notes: it follows the note that it belongs to
      return anchor && !section.contains(anchor) ? anchor.getBoundingClientRect().top - origin - 4 : NaN;
    });
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
      const long = whole > Math.max(room, (fewest + 1.5) * line);
      const clipped = long && !note.classList.contains("open");
      // whole lines, and one and a half for the button that opens the note
      const height = clipped ? Math.max(Math.floor(room / line - 1.5), fewest) * line : whole;
      note.style.setProperty("--top", top + "px");
      note.style.setProperty("--room", clipped ? height + "px" : "none");
      note.classList.toggle("clipped", clipped);
      const more = note.querySelector(".more");
      more.hidden = !long;
      end = top + height + (long ? 1.5 * line : 0) + gap;
    });
    // the page reaches below its last note
    text.style.setProperty("--notes-end", end + "px");
    document.documentElement.classList.add("placed");
  }

  function open(note, yes) {
    note.classList.toggle("open", yes);
    note.querySelector(".more").setAttribute("aria-expanded", String(yes));
    place();
  }

  /* ---- in place ---- */

  function toggleInPlace(ref, note) {
    const id = note.id + "-here";
    const there = document.getElementById(id);
    if (there) {
      there.remove();
      ref.setAttribute("aria-expanded", "false");
      ref.focus();
      return;
    }
    const box = document.createElement("div");
    box.id = id;
    box.className = "in-place";
    box.tabIndex = -1;
    box.setAttribute("role", "note");
    box.setAttribute("aria-label", section.dataset.note.replace("{0}", ref.textContent));
    const words = note.querySelector(".note-text").cloneNode(true);
    for (const element of words.querySelectorAll("[id]")) element.removeAttribute("id");
    const close = button("close", ref.textContent + " ↑");
    close.title = section.dataset.back;
    close.setAttribute("aria-label", section.dataset.back);
    close.addEventListener("click", () => toggleInPlace(ref, note));
    box.append(words, close);
    const block = ref.closest("p, h1, h2, h3, h4, h5, h6, .l, .head, dt, li, dd, td, th, div");
    if (block.matches("p, h1, h2, h3, h4, h5, h6, .l, .head")) block.after(box);
    else block.append(box);
    ref.setAttribute("aria-expanded", "true");
    ref.setAttribute("aria-controls", id);
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: "nearest" });
  }

  /* ---- calls and ways back ---- */

  text.addEventListener("click", (event) => {
    const link = event.target.closest("a.note-ref, a.note-back");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    if (link.matches(".note-back")) {
      if (!beside()) return;
      event.preventDefault();
      target.focus();
    } else if (beside()) {
      event.preventDefault();
      open(target, true);
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "nearest" });
    } else if (!section.contains(link)) {
      event.preventDefault();
      toggleInPlace(link, target);
    }
  });
  text.addEventListener("keydown", (event) => {
    const box = event.key === "Escape" && event.target.closest(".in-place");
    if (box) box.querySelector(".close").click();
  });

  function arrive() {
    const note = notes.find((n) => location.hash === "#" + n.id || location.hash === "#" + encodeURIComponent(n.id));
    if (note && beside()) {
      open(note, true);
      note.scrollIntoView({ block: "center" });
    }
  }

  wide.addEventListener("change", place);
  addEventListener("resize", place);
  document.addEventListener("cajista:view", place);
  addEventListener("hashchange", arrive);
  document.fonts.ready.then(place);
  place();
  arrive();
})();
