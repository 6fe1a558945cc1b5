/*
 * What the address says of the view (?view=diplomatic&mark=persons,dates), and what the reader has chosen of colours and type size,
 * is told to the style sheets before anything is painted, so that nothing moves. The rest is edition.js.
 */
"use strict";
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  root.classList.add("js");
  root.dataset.view = asked.get("view") === "diplomatic" ? "diplomatic" : "reading";
  root.dataset.mark = (asked.get("mark") || "").split(/[^a-z]+/).filter(Boolean).join(" ");
  // the pictures of pages: beside the text where there is room, and the reader has not shut them
  const room = matchMedia("(min-width: 72rem)").matches;
  if ("pictured" in root.dataset) root.dataset.facsimile = room ? "open" : "closed";
  try {
    if (room && root.dataset.facsimile && localStorage.getItem("cajista.facsimile") === "closed") root.dataset.facsimile = "closed";
    const theme = localStorage.getItem("cajista.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const size = Number(localStorage.getItem("cajista.size"));
    if (size >= 0.7 && size <= 2) root.style.setProperty("--size", String(size));
  } catch {
    // a browser that keeps nothing for this place
  }
})();
