// The bar: who there is, who is shown, who has unread messages, and making somebody new.

import { apart, avatar, h, icon, iconButton, nameOf } from "./dom.js";
import { nextTheme, theme } from "./theme.js";
import { words } from "./words.js";

const KEY = "loftesbot-shown";
const NARROW = 600;
const PHONE = 384;
const MOST = 3;
const THEME_ICONS = { auto: "auto", light: "sun", dark: "moon" };

/** How many phones fit beside each other. */
export function capacity() {
  if (innerWidth < NARROW) return 1;
  return Math.max(1, Math.min(MOST, Math.floor(innerWidth / PHONE)));
}

/** A persona's role and language, in words. */
export const aboutOf = (persona) => [
  words.kinds[persona.kind] ?? persona.kind, words.languages[persona.language_code] ?? persona.language_code,
];

function remembered() {
  const asked = new URLSearchParams(location.search).get("personas") ?? localStorage.getItem(KEY) ?? "";
  return asked.split(",").map(Number).filter(Boolean);
}

export class PersonaBar {
  /** `onShow(personas)` is called with those to show, in order; `create(fields)` makes a new one. */
  constructor(element, onShow, create) {
    this.onShow = onShow;
    this.create = create;
    this.all = [];
    this.chosen = remembered();
    this.unread = new Map();
    this.chips = h("div", { class: "chips", role: "group", "aria-label": words.personas, onkeydown: (event) => this.#walk(event) });
    this.themeButton = iconButton("auto", "", () => { nextTheme(); this.#showTheme(); });
    element.append(
      h("div", { class: "brand" }, h("span", { class: "brand-mark", "aria-hidden": "true" }), h("h1", {}, words.product)),
      this.chips,
      h("div", { class: "bar-tools" },
        h("button", { type: "button", class: "new-persona", "aria-label": words.newPersona, onclick: () => this.#dialog() }, icon("plus"), h("span", {}, words.newPersona)),
        this.themeButton));
    this.#showTheme();
    let room = capacity();
    addEventListener("resize", () => { if (room !== capacity()) { room = capacity(); this.show(); } });
  }

  set(personas) {
    this.all = personas;
    this.show();
  }

  shown() {
    const known = this.chosen.map((id) => this.all.find((persona) => persona.id === id)).filter(Boolean);
    return known.length ? known.slice(-capacity()) : this.all.slice(0, capacity());
  }

  show() {
    const shown = this.shown();
    for (const persona of shown) this.unread.delete(persona.id);
    this.#draw(shown);
    this.chips.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.onShow(shown);
  }

  noteUnread(id) {
    if (this.shown().some((persona) => persona.id === id)) return;
    this.unread.set(id, (this.unread.get(id) ?? 0) + 1);
    this.#draw(this.shown());
  }

  #pick(id) {
    const now = this.shown().map((persona) => persona.id);
    if (!now.includes(id)) this.chosen = [...now, id].slice(-capacity());
    else if (now.length > 1) this.chosen = now.filter((other) => other !== id);
    localStorage.setItem(KEY, this.chosen.join(","));
    this.show();
  }

  #draw(shown) {
    const scrolled = this.chips.scrollLeft;
    const focused = document.activeElement?.dataset?.chip;
    this.chips.replaceChildren(...this.all.map((persona) => this.#chip(persona, shown.includes(persona))));
    this.chips.scrollLeft = scrolled;
    if (focused) this.chips.querySelector(`[data-chip="${focused}"]`)?.focus();
  }

  #chip(persona, pressed) {
    const unread = this.unread.get(persona.id);
    return h("button", { type: "button", class: "chip", "aria-pressed": String(pressed), "data-chip": persona.id, onclick: () => this.#pick(persona.id) },
      avatar(nameOf(persona), persona.id),
      h("span", { class: "chip-text" },
        h("span", { class: "chip-name" }, h("bdi", {}, nameOf(persona))), h("span", { class: "chip-about" }, apart(aboutOf(persona)))),
      unread ? h("span", { class: "unread", "aria-label": words.unread(unread) }, String(unread)) : null);
  }

  #walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const chips = [...this.chips.children];
    const at = chips.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    chips[(at + step + chips.length) % chips.length].focus();
  }

  #showTheme() {
    const name = theme();
    this.themeButton.replaceChildren(icon(THEME_ICONS[name]));
    this.themeButton.setAttribute("aria-label", words.theme[name]);
    this.themeButton.title = words.theme[name];
  }

  #dialog() {
    const options = (names) => Object.entries(names).map(([value, label]) => h("option", { value }, label));
    const field = (label, control) => h("label", { class: "field" }, h("span", {}, label), control);
    const dialog = h("dialog", { class: "dialog", "aria-label": words.newPersona });
    const form = h("form", { method: "dialog" },
      h("h2", {}, words.newPersona),
      field(words.firstName, h("input", { name: "first_name", required: true, maxlength: "64", autocomplete: "off", dir: "auto", autofocus: true })),
      field(words.lastName, h("input", { name: "last_name", maxlength: "64", autocomplete: "off", dir: "auto" })),
      field(words.language, h("select", { name: "language_code" }, options(words.languages))),
      field(words.kind, h("select", { name: "kind" }, options(words.kinds))),
      h("div", { class: "dialog-tools" },
        h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, words.cancel),
        h("button", { type: "submit", class: "solid" }, words.create)));
    form.addEventListener("submit", () => this.#made(Object.fromEntries(new FormData(form))));
    dialog.addEventListener("close", () => dialog.remove());
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
  }

  async #made(fields) {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim()));
    const persona = await this.create(given);
    if (!this.all.some((other) => other.id === persona.id)) this.all = [...this.all, persona];
    this.#pick(persona.id);
  }
}
