// The page text around the place at hand.
import { say } from "./desk.js";

/** Shows the lines, with the one that is meant in the middle. */
export function source({ file, first, lines, line }) {
  document.querySelector("#source h2").textContent = `${say("source")} · ${file}`;
  const items = lines.map((text, i) => {
    const item = document.createElement("li");
    item.dataset.line = first + i;
    item.textContent = text;
    item.classList.toggle("here", first + i === line);
    return item;
  });
  document.querySelector("#source ol").replaceChildren(...items);
  document.querySelector("#source .here")?.scrollIntoView({ block: "center" });
}
