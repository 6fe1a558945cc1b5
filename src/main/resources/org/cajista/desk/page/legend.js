// Which keys there are: at the foot of the desk, and in its help.
import { say } from "./desk.js";

/** The keys that the foot of the desk and its help name, in this order. */
const NAMED = ["n", "p", "a", "x", "k", "y", "1", "2", "3", "4", "i", "d", "w", "m", "f", "j", "s", "u", "r", "g", "v", "/", "?"];

export function legend(run) {
  const items = NAMED.map((key) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    const sign = document.createElement("kbd");
    sign.textContent = key;
    button.append(sign, " " + say("key." + key));
    button.addEventListener("click", () => run(key));
    item.append(button);
    return item;
  });
  document.querySelector("#keys").replaceChildren(...items);
  const help = [...NAMED, "arrows", "shift"].flatMap((key) => {
    const term = document.createElement("dt");
    const sign = document.createElement("kbd");
    sign.textContent = key.length > 1 ? say("name." + key) : key;
    term.append(sign);
    const sense = document.createElement("dd");
    sense.textContent = say("help." + key);
    return [term, sense];
  });
  document.querySelector("#help dl").replaceChildren(...help);
}
