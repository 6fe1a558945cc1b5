// Where a place stands in its source: the picture of the page if there is one, else the page text around it.
import { say } from "./desk.js";

const find = (selector) => document.querySelector("#source " + selector);
const at = { text: null, picture: null, file: "", asText: false };

/** Shows a place: the picture of its page, or the lines of the page text. */
export function source(json, file) {
  at.text = json.source ?? at.text;
  at.picture = json.picture ?? null;
  at.file = file;
  show();
}

/** Changes between the picture and the page text. */
export function turn() {
  at.asText = !at.asText;
  show();
}

function show() {
  const pictured = Boolean(at.picture) && !at.asText;
  find("figure").hidden = !pictured;
  find("ol").hidden = pictured;
  if (pictured) picture(at.picture);
  else if (at.text) lines(at.text);
}

function picture({ at: place, boxes }) {
  find("h2").textContent = `${say("picture")} · ${at.file}`;
  const figure = find("figure");
  const image = find("img");
  const address = `picture?file=${encodeURIComponent(at.file)}&at=${place}`;
  const spots = boxes.map(([left, top, width, height]) => {
    const spot = document.createElement("div");
    Object.assign(spot.style, { left: left * 100 + "%", top: top * 100 + "%", width: width * 100 + "%", height: height * 100 + "%" });
    return spot;
  });
  figure.replaceChildren(image, ...spots);
  image.alt = say("picture");
  const look = () => (spots[0] ?? image).scrollIntoView({ block: spots[0] ? "center" : "start", inline: "nearest" });
  figure.onclick = () => { figure.classList.toggle("near"); look(); };
  image.onload = look;
  // a picture that cannot be shown is none
  image.onerror = () => { at.picture = null; show(); };
  if (image.getAttribute("src") === address) look();
  else image.src = address;
}

/** Shows the lines, with the one that is meant in the middle. */
function lines({ file, first, lines: all, line }) {
  find("h2").textContent = `${say("source")} · ${file}`;
  const items = all.map((text, i) => {
    const item = document.createElement("li");
    item.dataset.line = first + i;
    item.textContent = text;
    item.classList.toggle("here", first + i === line);
    return item;
  });
  find("ol").replaceChildren(...items);
  find(".here")?.scrollIntoView({ block: "center" });
}
