/*
 * A page of text: its views, highlighting, permanent links, how to cite. What is chosen stands in the address and goes
 * along to the next page.
 */
"use strict";
(() => {
  const root = document.documentElement;
  const article = document.querySelector(".text");
  const cite = document.querySelector(".cite");

  /* ---- a chapter of several pages: a link to its first page finds the passage on the others ---- */

  const hash = decodeURIComponent(location.hash.slice(1));
  if (hash && article.dataset.next && !document.getElementById(hash)) {
    const next = new URL(article.dataset.next, location.href);
    next.search = location.search;
    next.hash = location.hash;
    location.replace(next);
    return;
  }

  /* ---- views and highlighting ---- */

  const buttons = [...document.querySelectorAll(".tools button")];
  const marks = new Set(root.dataset.mark.split(" ").filter(Boolean));

  function show() {
    for (const button of buttons) {
      const { view, mark } = button.dataset;
      if (view) button.setAttribute("aria-pressed", String(view === root.dataset.view));
      if (mark) button.setAttribute("aria-pressed", String(marks.has(mark)));
    }
    root.dataset.mark = [...marks].join(" ");
    const query = new URLSearchParams(location.search);
    query.delete("view");
    query.delete("mark");
    if (root.dataset.view !== "reading") query.set("view", root.dataset.view);
    if (marks.size) query.set("mark", [...marks].join(","));
    const search = query.size ? "?" + query : "";
    if (search !== location.search) history.replaceState(null, "", location.pathname + search + location.hash);
    for (const link of document.querySelectorAll(".turn a, .sheets a, .exchange a, .trail a")) link.search = search;
    document.dispatchEvent(new CustomEvent("cajista:view"));
  }

  for (const button of buttons) {
    const { view, mark } = button.dataset;
    if (view) button.addEventListener("click", () => { root.dataset.view = view; show(); });
    if (mark) button.addEventListener("click", () => { if (!marks.delete(mark)) marks.add(mark); show(); });
  }
  show();

  /* ---- what the reader chooses for all pages: colours, type size ---- */

  function keep(name, value) {
    try {
      if (value) localStorage.setItem("cajista." + name, value);
      else localStorage.removeItem("cajista." + name);
    } catch {
      // then it is good for this page
    }
  }

  function theme() {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    for (const button of buttons) {
      if (button.dataset.theme) button.setAttribute("aria-pressed", String(button.dataset.theme === (root.dataset.theme || system)));
    }
  }

  for (const button of buttons) {
    if (button.dataset.theme) {
      button.addEventListener("click", () => {
        root.dataset.theme = button.dataset.theme;
        keep("theme", button.dataset.theme);
        theme();
      });
    }
    if (button.dataset.size) {
      button.addEventListener("click", () => {
        const now = Number(root.style.getPropertyValue("--size")) || 1;
        const size = Math.min(1.8, Math.max(0.8, Math.round((now + 0.1 * Number(button.dataset.size)) * 10) / 10));
        root.style.setProperty("--size", String(size));
        keep("size", size === 1 ? "" : String(size));
        document.dispatchEvent(new CustomEvent("cajista:view"));
      });
    }
  }
  theme();

  // on a narrow screen the tools wait behind their name
  const tools = document.querySelector(".more-tools");
  const narrow = matchMedia("(max-width: 40rem)");
  const fold = () => { tools.open = !narrow.matches; };
  narrow.addEventListener("change", fold);
  fold();

  // ← and → turn the page
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (event.target.closest("input, select, textarea, dialog, [tabindex='0']")) return;
    const link = event.key === "ArrowLeft" ? ".turn [rel=prev]" : event.key === "ArrowRight" ? ".turn [rel=next]" : "";
    const to = link && document.querySelector(link);
    if (to) location.assign(to.href);
  });

  /* ---- permanent links ---- */

  const passages = [...article.querySelectorAll(".reading-text :is(p, div.p, h1, h2, h3, h4, h5, h6, li, dt, .lg)[id], .reading-text + * .note[id]")];
  const links = passages.map((passage) => {
    const link = document.createElement("a");
    link.className = "permalink";
    link.href = "#" + encodeURIComponent(passage.id);
    link.lang = root.lang;
    link.tabIndex = -1;
    link.setAttribute("aria-label", cite.dataset.passage);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      history.replaceState(null, "", link.getAttribute("href"));
      openCitation(passage, link);
    });
    passage.prepend(link);
    return link;
  });

  const choose = document.querySelector("[data-cite=passages]");
  choose.addEventListener("click", () => {
    const on = root.classList.toggle("citing");
    choose.setAttribute("aria-pressed", String(on));
    for (const link of links) link.tabIndex = on ? 0 : -1;
  });

  /* ---- how to cite ---- */

  document.querySelector("[data-cite=text]").addEventListener("click", (event) => openCitation(null, event.target));

  /** The address that lasts: of the site where the edition says it, else of the place where it is read. */
  function address(passage) {
    const base = cite.dataset.site || location.href.replace(/[^/]*([?#].*)?$/, "");
    return base + cite.dataset.href + (passage ? "#" + passage.id : "");
  }

  /** The pages of the source on which a passage begins and ends: 19, or 19–20. */
  function pages(passage) {
    const breaks = [...article.querySelectorAll(".reading-text .pb[data-n]")];
    const before = breaks.filter((b) => b.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING && !passage.contains(b));
    const inside = breaks.filter((b) => passage.contains(b));
    const first = before.length ? before[before.length - 1].dataset.n : article.dataset.from;
    const last = inside.length ? inside[inside.length - 1].dataset.n : first;
    return first && first !== last ? first + "–" + last : last || "";
  }

  function placeOf(passage) {
    const note = passage.closest(".note");
    const called = note && document.getElementById(note.querySelector(".note-back").hash.slice(1));
    const page = pages(called || passage);
    return [page && cite.dataset.page.replace("{0}", page), note && cite.dataset.note.replace("{0}", note.querySelector(".note-back").textContent)]
      .filter(Boolean).map((part) => ", " + part).join("");
  }

  function fill(citation, passage) {
    const day = new Date().toLocaleDateString(root.lang, { day: "numeric", month: "long", year: "numeric" });
    citation.querySelector(".cited-place").textContent = passage ? placeOf(passage) : "";
    const where = citation.querySelector(".cited-address");
    const link = document.createElement("a");
    link.href = link.textContent = address(passage);
    where.replaceChildren(", ", link, " (" + cite.dataset.accessed.replace("{0}", day) + ")");
    return citation;
  }

  function openCitation(passage, opener) {
    const dialog = document.createElement("dialog");
    dialog.className = "cite-dialog";
    dialog.lang = root.lang;
    dialog.setAttribute("aria-labelledby", "cite-title");
    const title = document.createElement("h2");
    title.id = "cite-title";
    title.textContent = cite.querySelector("h2").textContent;
    const citation = fill(cite.querySelector(".citation").cloneNode(true), passage);
    const status = cite.querySelector(".status").cloneNode(true);
    const own = passage && passage.closest("[data-status-words]");
    if (own) status.textContent = own.dataset.statusWords + ".";
    const row = document.createElement("p");
    row.className = "buttons";
    const copy = document.createElement("button");
    copy.type = "button";
    copy.textContent = cite.dataset.copy;
    copy.addEventListener("click", async () => {
      const range = document.createRange();
      range.selectNodeContents(citation);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      try {
        await navigator.clipboard.writeText(citation.textContent);
      } catch {
        document.execCommand("copy"); // a page of the file system may not write to the clipboard itself
      }
      copy.textContent = cite.dataset.copied;
    });
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.textContent = cite.dataset.close;
    close.addEventListener("click", () => dialog.close());
    row.append(copy, close);
    dialog.append(title, citation, status, row);
    dialog.addEventListener("close", () => { dialog.remove(); opener.focus(); });
    document.body.append(dialog);
    dialog.showModal();
  }

  fill(cite.querySelector(".citation"), null);
})();
