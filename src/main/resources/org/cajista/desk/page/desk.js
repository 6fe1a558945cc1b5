// The editor's desk. This file: what the server says, the worklist, the three views, and the keys.
import { Passage } from "./passage.js";
import { Actions } from "./actions.js";
import { Registers } from "./registers.js";
import { legend } from "./legend.js";
import { source, turn } from "./source.js";

const find = (selector) => document.querySelector(selector);

/** How many doubts of a long list stand in the page at once, before and after the one at hand. */
const SHOWN = 60;

const desk = { words: {}, doubts: [], current: "", file: "", ask: 0, passage: null };

export const say = (key, ...values) =>
  (desk.words[key] ?? key).replace(/\{(\d)\}/g, (whole, n) => values[n] ?? whole);

export function message(text, wrong = false) {
  find("#message").textContent = text;
  find("#message").classList.toggle("wrong", wrong);
}

/** Asks the server; a refusal is said, and nothing is returned. */
export async function ask(path, body) {
  const sent = body ? { method: "POST", body: JSON.stringify(body) } : {};
  try {
    const reply = await fetch("api/" + path, sent);
    const json = await reply.json();
    if (json.error) {
      message(json.error, true);
      return null;
    }
    return json;
  } catch (gone) {
    message(say("gone"), true);
    return null;
  }
}

/** Takes over what every answer says of the work as a whole. */
export function work(json) {
  if (json?.doubts) {
    desk.doubts = json.doubts;
    desk.complete = json.complete;
    find("#undo").disabled = !json.undo;
    find("#redo").disabled = !json.redo;
    list();
  }
}

function wanted() {
  const words = find("#filter").value.toLowerCase().split(/\s+/);
  return desk.doubts.filter((doubt) => {
    const all = `${doubt.message} ${doubt.context} ${doubt.file} ${doubt.code}`.toLowerCase();
    return (!doubt.seen || doubt.id === desk.current) && words.every((word) => all.includes(word));
  });
}

function list() {
  const all = wanted();
  const at = Math.max(0, all.findIndex((doubt) => doubt.id === desk.current));
  const from = Math.max(0, at - SHOWN / 2);
  const items = all.slice(from, from + SHOWN).map((doubt) => {
    const item = document.createElement("li");
    item.className = doubt.severity;
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    button.textContent = doubt.message;
    button.classList.toggle("seen", doubt.seen);
    const context = document.createElement("span");
    context.className = "context";
    context.textContent = doubt.context;
    button.append(context);
    button.addEventListener("click", () => open(doubt.id));
    item.append(button);
    if (doubt.id === desk.current) {
      item.setAttribute("aria-current", "true");
    }
    return item;
  });
  find("#worklist ol").replaceChildren(...items);
  find("#worklist [aria-current]")?.scrollIntoView({ block: "nearest" });
  find("#count").textContent = say("count", all.length) + (desk.complete ? "" : " " + say("more"));
}

/** Opens the doubt that stands so many places after the one at hand. */
export function step(by) {
  const all = wanted();
  const at = all.findIndex((doubt) => doubt.id === desk.current);
  const next = at < 0 ? desk.place ?? 0 : at + by;
  if (all.length) {
    open(all[Math.min(Math.max(next, 0), all.length - 1)].id);
  }
}

async function open(id) {
  desk.current = id;
  desk.place = wanted().findIndex((doubt) => doubt.id === id);
  const doubt = desk.doubts.find((one) => one.id === id);
  list();
  message(doubt ? doubt.message : "");
  const json = await ask("open?id=" + encodeURIComponent(id));
  if (json && desk.current === id) {
    show(json);
    document.body.dataset.doubt = id;
  }
}

/** Shows the passage at a place, or with an id. */
export async function go(file, place) {
  const where = typeof place === "number" ? "at=" + place : "id=" + encodeURIComponent(place);
  const json = await ask(`passage?file=${encodeURIComponent(file)}&${where}`);
  if (json) {
    show(json);
  }
}

/** Shows an answer: passage, page text, page of the edition. */
export function show(json, keep = false, corrected = false) {
  desk.file = json.file ?? desk.file;
  desk.passage.show(json.passage, json.target, keep);
  if (json.outside?.name) {
    desk.passage.choose(json.outside);
  }
  find("#passage h2").textContent = `${say("passage")} · ${desk.file}`;
  if (json.source || json.picture) {
    source(json, desk.file);
  }
  if (json.passage) {
    page(json.passage, corrected, keep && !corrected);
  }
}

/**
 * Brings the page of the edition. The frame is loaded once for each page; after a correction only the passage is
 * made anew and put into its place.
 */
async function page(passage, corrected, all) {
  const turn = ++desk.ask;
  const frame = find("#page");
  const shown = frame.contentDocument;
  // while a page is being loaded, the frame still holds the one before
  const loaded = frame.dataset.loaded ?? "";
  const alone = Boolean(corrected && loaded && frame.dataset.file === desk.file && shown?.getElementById(passage.id));
  const have = all ? "" : loaded.replace("page/", "");
  const file = encodeURIComponent(desk.file);
  const json = await ask(`page?file=${file}&at=${passage.at + 1}&have=${have}&alone=${alone}`);
  if (!json?.href || turn !== desk.ask) {
    return;
  }
  const address = "page/" + json.href;
  if (!json.fresh && !alone && !shown?.getElementById(json.id)) {
    page(passage, false, true); // another sheet of the chapter
  } else if (!json.fresh) {
    light(json.id);
  } else if (alone || loaded === address) {
    const text = await (await fetch(address)).text();
    if (turn !== desk.ask) {
      return;
    }
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const parts = alone ? json.ids.map((id) => [shown.getElementById(id), fresh.getElementById(id)]) : [];
    for (const [old, now] of alone ? parts : [[shown.querySelector("main"), fresh.querySelector("main")]]) {
      if (old?.isConnected && now) {
        old.replaceWith(shown.adoptNode(now));
      }
    }
    light(json.id);
  } else {
    frame.dataset.loaded = "";
    frame.dataset.file = desk.file;
    frame.onload = () => {
      frame.dataset.loaded = address;
      frame.contentDocument.addEventListener("click", choose, true);
      frame.contentDocument.addEventListener("keydown", keys);
      light(json.id);
    };
    frame.src = address;
  }
}

function light(id) {
  const frame = find("#page");
  const element = frame.contentDocument.getElementById(id);
  if (element) {
    element.style.boxShadow = "-6px 0 0 0 #e0a800";
    element.scrollIntoView({ block: "center" });
  }
  frame.dataset.shown = `${id} ${desk.ask}`;
}

/** A click into the page of the edition takes the passage there. */
function choose(event) {
  let element = event.target;
  while (element && !element.id) {
    element = element.parentElement;
  }
  event.preventDefault();
  if (element?.id) {
    go(desk.file, element.id);
  }
}

const commands = {
  n: () => step(1),
  p: () => step(-1),
  "/": () => find("#filter").focus(),
  "?": () => find("#help").showModal(),
  g: () => desk.registers.open(),
  v: turn,
};

export function current() {
  return desk.doubts.find((doubt) => doubt.id === desk.current);
}

export const file = () => desk.file;

function keys(event) {
  const field = event.target.matches?.("input, dialog *");
  if (event.key === "Escape" && event.target === find("#filter")) {
    find("#filter").value = "";
    list();
    find("#words").focus();
    return;
  }
  if (field || event.altKey || document.querySelector("dialog[open]")) {
    return;
  }
  const control = event.ctrlKey || event.metaKey;
  const key = control ? { z: "u", y: "r" }[event.key] : event.key;
  const command = commands[key] ?? desk.actions.commands[key];
  if (command) {
    event.preventDefault();
    command();
  } else if (!control && desk.passage.key(event)) {
    event.preventDefault();
  }
}

async function start() {
  const state = await ask("state");
  desk.words = state.words;
  document.documentElement.lang = state.language;
  document.title = state.title + " · Cajista";
  find("#title").textContent = state.title;
  find("#filter").placeholder = say("filter");
  find("#filter").setAttribute("aria-label", say("filter"));
  find("#undo").textContent = say("key.u");
  find("#redo").textContent = say("key.r");
  find("#open-registers").textContent = say("key.g");
  find("#open-help").setAttribute("aria-label", say("key.?"));
  find("#source h2").textContent = say("source");
  find("#source").setAttribute("aria-label", say("source"));
  find("#edition h2").textContent = say("edition");
  find("#page").title = say("edition");
  find("#worklist h2").textContent = say("worklist");
  find("#worklist").setAttribute("aria-label", say("worklist"));
  find("#words").setAttribute("aria-label", say("passage"));
  find("#help h2").textContent = say("key.?");
  find("#help button").textContent = say("close");
  desk.passage = new Passage(find("#words"), find("#mark"));
  desk.actions = new Actions(desk.passage);
  desk.registers = new Registers(find("#registers"));
  legend((key) => (commands[key] ?? desk.actions.commands[key])());
  find("#filter").addEventListener("input", list);
  find("#undo").addEventListener("click", () => desk.actions.commands.u());
  find("#redo").addEventListener("click", () => desk.actions.commands.r());
  find("#open-registers").addEventListener("click", () => desk.registers.open());
  find("#open-help").addEventListener("click", () => find("#help").showModal());
  document.addEventListener("keydown", keys);
  work(state);
  find("#words").focus();
  step(0);
  new EventSource("events").addEventListener("message", refresh);
}

/** A file was changed elsewhere, or more doubts were found. */
export async function refresh() {
  work(await ask("state"));
  if (desk.passage.shown) {
    const json = await ask(`passage?file=${encodeURIComponent(desk.file)}&at=${desk.passage.shown.at + 1}`);
    if (json) {
      show(json, true);
    }
  } else {
    step(0);
  }
}

export const registers = () => desk.registers;

start();
