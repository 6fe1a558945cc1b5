/*
 * The pictures of the pages beside the text. The text and its picture go together: who reads on sees the picture of the page
 * that he reads, and within a page the picture moves as the text does; who chooses a picture comes to its text. OpenSeadragon, which
 * shows the picture near and far, is loaded when the panel is opened for the first time.
 */
"use strict";
(() => {
  const root = document.documentElement;
  const panel = document.querySelector(".facsimile");
  const text = document.querySelector(".text");
  const toggle = document.querySelector(".show-facsimile");
  if (!panel || !text || !toggle) return;

  const wide = matchMedia("(min-width: 72rem)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const links = [...panel.querySelectorAll("ol a")];
  const names = links.map((link, i) => link.dataset.label || `${i + 1}/${links.length}`);
  const words = links.map((link) => link.querySelector("img")?.alt || link.textContent);
  const breaks = links.map((link) => document.getElementById(link.dataset.pb));
  let viewer = null;
  let loading = false;
  let shown = -1; // the picture that is seen
  let moved = false; // the reader has moved it, so it stays where it is
  let chosen = 0; // a timer that runs while the text moves to a picture that was chosen

  /* ---- what is in the panel ---- */

  const bar = document.createElement("div");
  bar.className = "handles";
  const name = document.createElement("output");
  const stage = document.createElement("div");
  stage.className = "stage";
  const button = (sign, label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = sign;
    made.setAttribute("aria-label", label);
    made.title = label;
    made.addEventListener("click", act);
    return made;
  };
  const { previous, next, nearer, farther, whole, close } = panel.dataset;
  const back = button("‹", previous, () => choose(shown - 1));
  const on = button("›", next, () => choose(shown + 1));
  back.hidden = on.hidden = links.length === 1;
  bar.append(back, on, name,
    button("−", farther, () => zoom(1 / 1.5)), button("+", nearer, () => zoom(1.5)),
    button("", whole, () => { moved = true; viewer?.viewport.goHome(); }),
    button("×", close, () => open(false)));
  panel.querySelector("h2").after(bar, stage);

  /* ---- open and shut ---- */

  function open(yes) {
    const reader = place();
    root.dataset.facsimile = yes ? "open" : "closed";
    toggle.setAttribute("aria-expanded", String(yes));
    if (wide.matches) keep(yes);
    document.dispatchEvent(new CustomEvent("cajista:view"));
    // the lines have another width: what was read stays where it was
    reader?.element.scrollIntoView({ block: "start", behavior: "instant" });
    if (reader) scrollBy({ top: -reader.top, behavior: "instant" });
    if (yes) load();
    else if (panel.contains(document.activeElement)) toggle.focus();
    follow();
  }

  /** The paragraph at the upper edge of the window. */
  function place() {
    const blocks = text.querySelectorAll(".reading-text :is(p, .p, .l, h1, h2, h3, li)");
    for (const element of blocks) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > 0) return top < innerHeight && scrollY > 0 ? { element, top: top + parseFloat(getComputedStyle(root).scrollPaddingTop) * -1 } : null;
    }
    return null;
  }

  function keep(yes) {
    try {
      localStorage.setItem("cajista.facsimile", yes ? "open" : "closed");
    } catch {
      // then it is good for this page
    }
  }

  toggle.addEventListener("click", () => open(root.dataset.facsimile !== "open"));
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") open(false);
  });

  /* ---- the picture ---- */

  function load() {
    if (viewer || loading) return;
    loading = true;
    const script = document.createElement("script");
    script.src = "assets/openseadragon/openseadragon.js";
    script.addEventListener("load", start);
    document.head.append(script);
  }

  function start() {
    viewer = OpenSeadragon({
      element: stage,
      showNavigationControl: false,
      animationTime: still.matches ? 0 : 0.5,
      maxZoomPixelRatio: 3,
      minZoomImageRatio: 0.6,
      visibilityRatio: 0.5,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true },
    });
    viewer.addHandler("open", () => {
      viewer.viewport.fitHorizontally(true);
      moved = false;
      follow();
    });
    for (const act of ["canvas-drag", "canvas-scroll", "canvas-pinch", "canvas-double-click", "canvas-key"]) {
      viewer.addHandler(act, () => { moved = true; });
    }
    const canvas = stage.querySelector(".openseadragon-canvas");
    canvas.setAttribute("role", "application");
    const first = shown;
    shown = -1;
    show(Math.max(0, first));
  }

  function show(i) {
    if (i === shown || !links[i]) return;
    shown = i;
    name.textContent = names[i];
    back.disabled = i === 0;
    on.disabled = i === links.length - 1;
    links.forEach((link, n) => { if (n === i) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current"); });
    const strip = panel.querySelector("ol");
    strip.scrollLeft = links[i].offsetLeft - strip.offsetLeft - strip.clientWidth / 2;
    if (!viewer) return;
    stage.querySelector(".openseadragon-canvas").setAttribute("aria-label", words[i] + ". " + panel.dataset.canvas);
    viewer.open({ type: "image", url: links[i].href, crossOriginPolicy: false });
  }

  function zoom(by) {
    if (!viewer) return;
    moved = true;
    viewer.viewport.zoomBy(by);
    viewer.viewport.applyConstraints();
  }

  /* ---- text and picture go together ---- */

  /** Which page is read, and how much of it has been read, from 0 to 1. */
  function reading() {
    const narrow = wide.matches ? innerHeight : innerHeight - panel.offsetHeight;
    const eye = narrow * 0.3;
    const box = text.querySelector(".reading-text").getBoundingClientRect();
    const tops = breaks.map((one) => (one ? one.getBoundingClientRect().top : box.top));
    let at = 0;
    tops.forEach((top, i) => { if (top <= eye) at = i; });
    const end = at + 1 < tops.length ? tops[at + 1] : box.bottom;
    return { at, done: Math.min(1, Math.max(0, (eye - tops[at]) / Math.max(1, end - tops[at]))) };
  }

  function follow() {
    if (root.dataset.facsimile !== "open" || chosen) return;
    const { at, done } = reading();
    show(at);
    const item = viewer?.world.getItemAt(0);
    if (!item || moved) return;
    const { viewport } = viewer;
    const seen = viewport.getBounds(true);
    const page = item.getBounds(true);
    const hidden = Math.max(0, page.height - seen.height);
    viewport.panTo(new OpenSeadragon.Point(page.x + page.width / 2, page.y + (hidden ? hidden * done + seen.height / 2 : page.height / 2)), true);
  }

  function choose(i) {
    if (!links[i]) return;
    show(i);
    wait();
    (breaks[i] || text).scrollIntoView({ block: "start" });
  }

  /** While the text moves by itself, the picture that was chosen stays. */
  function wait() {
    clearTimeout(chosen);
    chosen = setTimeout(() => { chosen = 0; }, 400);
  }

  let due = false;
  addEventListener("scroll", () => {
    if (chosen) wait();
    else if (!due) {
      due = true;
      requestAnimationFrame(() => { due = false; follow(); });
    }
  }, { passive: true });
  addEventListener("resize", follow);

  for (const [i, link] of links.entries()) {
    link.addEventListener("click", (event) => {
      if (root.dataset.facsimile !== "open" || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(i);
    });
  }
  text.addEventListener("click", (event) => {
    const link = event.target.closest(".facsimile-link");
    const i = link ? breaks.indexOf(link.closest(".pb")) : -1;
    if (i < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (root.dataset.facsimile !== "open") open(true);
    choose(i);
  });

  toggle.setAttribute("aria-expanded", String(root.dataset.facsimile === "open"));
  show(reading().at);
  if (root.dataset.facsimile === "open") load();
})();
