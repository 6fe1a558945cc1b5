/*
 * Long lists: a form shows only the entries that it asks for. An entry is what bears data-entry; what it says of itself (from, to,
 * place, year) stands in data-*, several values divided by |. What is chosen stands in the address.
 */
"use strict";
(() => {
  const plain = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

  for (const form of document.querySelectorAll("form.filter")) {
    const list = document.getElementById(form.dataset.list);
    const entries = [...list.querySelectorAll("[data-entry]")];
    const words = entries.map((entry) => plain(entry.textContent));
    const fields = [...form.elements].filter((field) => field.name);
    const asked = new URLSearchParams(location.search);
    for (const field of fields) field.value = asked.get(field.name) || "";

    const show = () => {
      const chosen = fields.filter((field) => field.value.trim());
      let found = 0;
      entries.forEach((entry, i) => {
        const fits = chosen.every((field) => field.name === "words"
          ? plain(field.value).trim().split(/\s+/).every((word) => words[i].includes(word))
          : (entry.dataset[field.name] || "").split("|").includes(field.value));
        entry.hidden = !fits;
        if (fits) found++;
      });
      // a heading without entries says nothing
      for (const group of list.querySelectorAll("[data-group]")) group.hidden = !group.querySelector("[data-entry]:not([hidden])");
      form.querySelector(".filtered").textContent = chosen.length
        ? form.dataset.found.replace("{0}", found.toLocaleString(document.documentElement.lang)).replace("{1}", entries.length.toLocaleString(document.documentElement.lang)) : "";
      const query = new URLSearchParams(chosen.map((field) => [field.name, field.value.trim()]));
      history.replaceState(null, "", location.pathname + (query.size ? "?" + query : "") + location.hash);
    };

    form.hidden = false;
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    if (fields.some((field) => field.value)) show();
  }
})();
