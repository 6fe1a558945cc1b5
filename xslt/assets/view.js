/*
 * What the address says of the view (?view=diplomatic&mark=persons,dates) is told to the style sheets before anything is
 * painted, so that nothing moves. The rest is edition.js.
 */
"use strict";
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  root.classList.add("js");
  root.dataset.view = asked.get("view") === "diplomatic" ? "diplomatic" : "reading";
  root.dataset.mark = (asked.get("mark") || "").split(/[^a-z]+/).filter(Boolean).join(" ");
})();
