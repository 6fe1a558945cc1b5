/*
 * The search over the whole edition. search/index.js says what is where; the stretch of the alphabet that holds a word and
 * the stretches of text that hold the results are loaded as scripts when they are needed, so it works without a server.
 * Words are cut and folded as org.cajista.publish.search does it.
 */
"use strict";
(() => {
  const index = window.cajistaIndex;
  const form = document.querySelector(".search-form");
  const input = form.elements.q;
  const found = document.querySelector(".found");
  const results = document.querySelector(".results");
  const at_once = 40; // results shown before «more»
  const around = 52; // characters of context on each side
  const fold = { "ß": "ss", "œ": "oe", "æ": "ae" };

  /* ---- words ---- */

  const folded = (word) => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[ßœæ]/g, (c) => fold[c]);

  function stem(word, rules) {
    for (const { least, endings } of rules.steps) {
      for (let at = least; at < word.length; at++) {
        const other = Object.hasOwn(endings, word.slice(at)) ? endings[word.slice(at)] : undefined;
        if (other !== undefined) {
          word = word.slice(0, at) + other;
          break;
        }
      }
    }
    return word;
  }

  /** «"caja baja" tipos» is a phrase of two words and a word; the last word counts as begun while it is being typed. */
  function parse(query) {
    const terms = [];
    for (const [, quoted, plain] of query.matchAll(/["«“„]([^"»”“]*)["»”“]?|([^"«“„]+)/g)) {
      const words = (quoted ?? plain).match(/[\p{L}\p{M}\p{Nd}]+/gu) || [];
      if (quoted !== undefined) {
        if (words.length) terms.push({ phrase: words.map(folded) });
      } else {
        for (const word of words) terms.push({ word: folded(word) });
      }
    }
    const last = terms[terms.length - 1];
    if (last && last.word && last.word.length > 2 && /[\p{L}\p{M}\p{Nd}]$/u.test(query)) last.begun = true;
    return terms;
  }

  /* ---- the stretches ---- */

  const loaded = new Map();
  index.got = (what, n, stretch) => { loaded.get(what + n).stretch = stretch; };

  function load(what, n) {
    const name = what + n;
    if (!loaded.has(name)) {
      const entry = {};
      loaded.set(name, entry);
      entry.ready = new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = "search/" + what + "-" + n + ".js";
        script.onload = () => done(entry.stretch);
        script.onerror = failed;
        document.head.append(script);
      });
    }
    return loaded.get(name).ready;
  }

  /** The number of the stretch that holds a key: the last that begins with it or before it. */
  function stretchOf(firsts, key) {
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle] <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The forms of a word in the edition, with their places. */
  async function forms(word, begun) {
    const keys = new Set(Object.values(index.languages).map((rules) => stem(word, rules)));
    const all = new Map();
    for (const key of keys) {
      const stretch = await load("terms", stretchOf(index.terms, key));
      for (const [form, places] of Object.entries(stretch[key] || {})) all.set(form, places);
    }
    if (begun) {
      const to = Math.min(stretchOf(index.terms, word + "\uffff"), stretchOf(index.terms, word) + 3);
      for (let n = stretchOf(index.terms, word); n <= to; n++) {
        const stretch = await load("terms", n);
        for (const [key, family] of Object.entries(stretch)) {
          if (key.startsWith(word)) for (const [form, places] of Object.entries(family)) all.set(form, places);
        }
      }
    }
    return all;
  }

  /** Passage number → positions. */
  function places(packed, into = new Map()) {
    let passage = 0;
    for (const one of packed ? packed.split(";") : []) {
      const [step, positions] = one.split(":");
      passage += parseInt(step, 36);
      let list = into.get(passage);
      if (!list) into.set(passage, (list = []));
      let position = 0;
      for (const delta of positions.split(",")) list.push((position += parseInt(delta, 36)));
    }
    return into;
  }

  async function hits(term) {
    if (term.word) {
      const all = new Map();
      for (const packed of (await forms(term.word, term.begun)).values()) places(packed, all);
      return new Map([...all].map(([passage, list]) => [passage, list.map((p) => [p, 1])]));
    }
    const exact = [];
    for (const word of term.phrase) exact.push(places((await forms(word, false)).get(word) || "", new Map()));
    const all = new Map();
    for (const [passage, starts] of exact[0]) {
      const whole = starts.filter((p) => exact.every((word, i) => word.get(passage)?.includes(p + i)));
      if (whole.length) all.set(passage, whole.map((p) => [p, term.phrase.length]));
    }
    return all;
  }

  /* ---- results ---- */

  const element = (name, kind, ...content) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    made.append(...content);
    return made;
  };

  /** A passage and the page that it is on. */
  async function passage(number) {
    let low = 0;
    while (low + 1 < index.texts.length && index.texts[low + 1] <= number) low++;
    const stretch = await load("texts", low);
    const place = number - index.texts[low];
    let page = place;
    while (stretch[page].length < 7) page--;
    const [id, n, note, lang, text] = stretch[place];
    return { id, n, note, lang, text, href: stretch[page][5], title: stretch[page][6] };
  }

  /* ---- what the search is narrowed to ---- */

  const fields = [...form.elements].filter((field) => field.name && field !== input);
  const parts = Object.entries(index.parts);

  /** The passages of the chosen texts: their numbers are in one of these stretches; null for all. */
  function stretches() {
    const { text, year, from } = form.elements;
    if (!text || !(text.value || year?.value || from?.value)) return null;
    const chosen = [...text.options].filter((option) => option.value
      && (!text.value || option.value === text.value)
      && (!year?.value || option.dataset.year === year.value)
      && (!from?.value || option.dataset.from.split("|").includes(from.value))).map((option) => option.value);
    return parts.map(([name, start], i) => [name, start, i + 1 < parts.length ? parts[i + 1][1] : index.passages])
      .filter(([name]) => chosen.includes(name));
  }

  /** The passages that bear a sign, as @zaldua for those that name this person; a sign has no other forms. */
  async function signed(sign) {
    const stretch = await load("terms", stretchOf(index.terms, sign));
    return places(stretch[sign]?.[sign] || "", new Map());
  }

  /** The passages that the fields allow, and those that name whom the reader asks for. */
  async function limits() {
    const inside = stretches();
    const { named, where } = form.elements;
    const id = named?.value && [...named.list.options].find((option) => option.value === named.value)?.dataset.id;
    const naming = id ? await signed("@" + id) : null;
    const notes = where.value ? await signed("@:note") : null;
    return {
      naming,
      allow: (n) => (!inside || inside.some(([, start, end]) => n >= start && n < end))
        && (!naming || naming.has(n)) && (!notes || notes.has(n) === (where.value === "notes")),
    };
  }

  /** One line of a concordance: what stands before, the words found, what stands after. */
  function line(told, [position, length]) {
    const words = [...told.text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)];
    const from = length ? words[position].index : 0;
    const last = words[position + length - 1];
    const to = length ? last.index + last[0].length : 0;
    // as many words as a half of the line has room for
    let first = position;
    while (first > 0 && from - words[first - 1].index <= around) first--;
    let end = to;
    for (const word of words.slice(position + length)) {
      if (word.index + word[0].length - to > around) break;
      end = word.index + word[0].length;
    }
    if (end === words[words.length - 1].index + words[words.length - 1][0].length) end = told.text.length;
    const begin = first === 0 ? 0 : words[first].index;
    const link = element("a", "kwic",
      element("span", "before", (begin > 0 ? "… " : "") + told.text.slice(begin, from)),
      element("mark", "", told.text.slice(from, to)),
      element("span", "after", told.text.slice(to, end) + (end < told.text.length ? " …" : "")));
    link.href = told.href + "#" + encodeURIComponent(told.id);
    link.lang = told.lang;
    const where = [told.n && found.dataset.page.replace("{0}", told.n), told.note && found.dataset.note.replace("{0}", told.note)];
    return element("li", "", link, element("span", "where", where.filter(Boolean).join(", ")));
  }

  async function show(list, run, from) {
    let heading = results.lastElementChild?.dataset.href;
    for (const [number, marks] of list.slice(from, from + at_once)) {
      const told = await passage(number);
      if (run !== latest) return;
      if (told.href !== heading) {
        heading = told.href;
        const title = element("h2", "", told.title);
        title.lang = told.lang;
        const group = element("section", "", title, element("ol"));
        group.dataset.href = heading;
        results.append(group);
      }
      const ol = results.lastElementChild.querySelector("ol");
      for (const mark of marks.sort((a, b) => a[0] - b[0]).slice(0, 3)) ol.append(line(told, mark));
    }
    if (from + at_once < list.length) {
      const more = element("button", "more", found.dataset.more);
      more.type = "button";
      more.addEventListener("click", () => { more.remove(); show(list, run, from + at_once); });
      results.append(more);
      more.dataset.href = "";
    }
  }

  let latest = 0;

  async function search() {
    const run = ++latest;
    const query = input.value.trim();
    const terms = parse(input.value.trimStart());
    const { naming, allow } = await limits();
    if (run !== latest) return;
    if (!terms.length && !naming) {
      results.replaceChildren();
      found.textContent = "";
      return;
    }
    const start = performance.now();
    const each = [];
    for (const term of terms) each.push(await hits(term));
    if (run !== latest) return;
    const every = [...(terms.length ? each[0] : naming).keys()].filter((n) => allow(n) && each.every((hit) => hit.has(n)));
    const any = every.length ? every : [...new Set(each.flatMap((hit) => [...hit.keys()]))].filter(allow);
    // a passage that is asked for by its names alone is shown from its beginning
    const list = any.sort((a, b) => a - b).map((n) => [n, terms.length ? each.flatMap((hit) => hit.get(n) || []) : [[0, 0]]]);
    const words = found.dataset;
    const count = list.length === 1 ? words.one : words.many.replace("{0}", list.length.toLocaleString(document.documentElement.lang));
    results.replaceChildren();
    found.textContent = !list.length ? words.none.replace("{0}", query) : every.length ? count : words.any.replace("{0}", count);
    await show(list, run, 0);
    // for the curious and for tests: how long the last search took
    results.dataset.ms = Math.round(performance.now() - start);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = new URLSearchParams([["q", input.value], ...fields.filter((field) => field.value).map((field) => [field.name, field.value])]);
    history.replaceState(null, "", location.pathname + "?" + asked);
    search();
  });
  form.addEventListener("input", search);
  for (const field of fields) {
    field.value = new URLSearchParams(location.search).get(field.name) || "";
    if (field.value) document.querySelector(".facets").open = true;
  }
  input.value = new URLSearchParams(location.search).get("q") || "";
  if (input.value || fields.some((field) => field.name === "named" && field.value)) {
    input.value += " "; // what comes in the address is typed to its end
    search();
    input.value = input.value.trimEnd();
  } else {
    input.focus({ preventScroll: true });
  }
})();
