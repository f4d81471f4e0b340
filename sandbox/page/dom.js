// Elements are built, never parsed: a message's text can only ever become a text node.

const SVG = "http://www.w3.org/2000/svg";

/** h("button", { class: "x", onclick: f, "aria-label": "y" }, child, …): strings become text nodes, null is left out. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else element.setAttribute(name, String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const strokes = {
  send: "M4 12l16-8-6 16-3-7z",
  attach: "M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1L13 4.3a3.3 3.3 0 0 1 4.7 4.7l-8.3 8.3a1.7 1.7 0 0 1-2.4-2.4l7.6-7.5",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  menu: "M5 7h14M5 12h14M5 17h14",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9l6 6 6-6",
  plus: "M12 5v14M5 12h14",
  keyboard: "M4 6h16v12H4zM8 10v.01M12 10v.01M16 10v.01M8 14h8",
  photo: "M4 6h16v13H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.5v.01",
  document: "M7 3h7l5 5v13H7zM14 3v5h5",
  place: "M12 21c4.5-5 7-8.5 7-11.5a7 7 0 1 0-14 0C5 12.5 7.5 16 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  out: "M9 6h9v9M18 6L7 17",
  copy: "M9 9h10v11H9zM5 15V4h10",
  edit: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
  reply: "M10 8V4l-7 7 7 7v-4c5 0 8 1.5 10 5 0-6-3-10.5-10-11z",
  check: "M3 13l4 4 8-9M11 16l1 1 8-9",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
  auto: "M12 3.5a8.5 8.5 0 1 0 0 17zM12 3.5a8.5 8.5 0 0 1 0 17",
  block: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM6 6l12 12",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1",
  other: "M12 4v16M4 12h16M6.5 6.5l11 11M17.5 6.5l-11 11",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", strokes[name]);
  svg.append(path);
  return svg;
}

/** A button that shows an icon and says its name to a screen reader. */
export function iconButton(name, label, onclick, properties = {}) {
  const looks = ["icon-button", properties.class].filter(Boolean).join(" ");
  return h("button", { type: "button", "aria-label": label, title: label, onclick, ...properties, class: looks }, icon(name));
}

const HUES = 8;

/** A round badge with initials; the colour follows the id, as in Telegram. */
export function avatar(name, id) {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  const initials = [parts[0], parts.length > 1 ? parts.at(-1) : ""].map((part) => [...(part ?? "")][0] ?? "").join("");
  return h("span", { class: `avatar hue-${Math.abs(Number(id) || 0) % HUES}`, "aria-hidden": "true" }, initials.toLocaleUpperCase("sv"));
}

/** Words beside each other, each in its own direction. */
export const apart = (parts) => parts.filter(Boolean).flatMap((part, index) => [index ? " · " : null, h("bdi", {}, part)]);

export const nameOf = (persona) => [persona.first_name, persona.last_name].filter(Boolean).join(" ");
