// What lies over one phone: toasts, alerts, sheets and menus. The rest of that phone is inert while a sheet is open.

import { h, icon } from "./dom.js";
import { words } from "./words.js";

const TOAST_MS = 3500;

export class Overlay {
  constructor(phone, body) {
    this.phone = phone;
    this.body = body;
    this.toasts = h("div", { class: "toasts", role: "status", "aria-live": "polite" });
    phone.append(this.toasts);
    this.close = () => {};
  }

  toast(text) {
    const element = h("div", { class: "toast", dir: "auto" }, text);
    this.toasts.replaceChildren(element);
    setTimeout(() => element.remove(), Math.max(TOAST_MS, text.length * 60));
  }

  /** A box that must be answered with OK, as for answerCallbackQuery with show_alert. */
  alert(text) {
    const ok = h("button", { type: "button", class: "solid", onclick: () => this.close() }, words.ok);
    this.#open(h("div", { class: "alert", role: "alertdialog", "aria-modal": "true", "aria-label": text },
      h("p", { dir: "auto" }, text), ok), ok);
  }

  /** A form in a sheet from below. `submit(formData)` runs on its button; closing it without is a "no". */
  sheet(title, fields, submitLabel, submit) {
    const form = h("form", { class: "sheet", role: "dialog", "aria-modal": "true", "aria-label": title },
      h("div", { class: "sheet-head" }, h("h2", {}, title),
        h("button", { type: "button", class: "icon-button", "aria-label": words.close, onclick: () => this.close() }, icon("close"))),
      h("div", { class: "sheet-body" }, fields),
      submitLabel ? h("button", { type: "submit", class: "solid" }, submitLabel) : null);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const data = new FormData(form);
      this.close();
      submit(data);
    });
    this.#open(form, form.querySelector("[autofocus]") ?? form.querySelector(".sheet-body button, .sheet-body input") ?? form);
  }

  #open(content, focus) {
    this.close();
    const before = document.activeElement;
    const shade = h("div", { class: "shade" }, content);
    shade.addEventListener("click", (event) => { if (event.target === shade) this.close(); });
    shade.addEventListener("keydown", (event) => { if (event.key === "Escape") this.close(); });
    this.close = () => {
      this.close = () => {};
      this.body.inert = false;
      shade.remove();
      if (before?.isConnected) before.focus({ preventScroll: true });
    };
    this.body.inert = true;
    this.phone.append(shade);
    focus.focus({ preventScroll: true });
  }

  /** A small menu at `anchor`; items: { icon, label, run, danger } or { heading }. */
  menu(anchor, items, label) {
    this.close();
    const rows = items.map((item) => (item.heading
      ? h("div", { class: "menu-heading" }, item.heading)
      : h("button", { type: "button", role: "menuitem", class: item.danger ? "menu-item danger" : "menu-item", onclick: () => { this.close(); item.run(); } },
        icon(item.icon), h("span", {}, item.label))));
    const menu = h("div", { class: "menu", role: "menu", "aria-label": label }, rows);
    const outside = (event) => { if (!menu.contains(event.target) && !anchor.contains(event.target)) this.close(); };
    this.close = () => {
      this.close = () => {};
      document.removeEventListener("pointerdown", outside);
      anchor.setAttribute("aria-expanded", "false");
      const hadFocus = menu.contains(document.activeElement);
      menu.remove();
      if (hadFocus && anchor.isConnected) anchor.focus({ preventScroll: true });
    };
    menu.addEventListener("keydown", (event) => moveFocus(event, menu, () => this.close()));
    document.addEventListener("pointerdown", outside);
    anchor.setAttribute("aria-expanded", "true");
    this.phone.append(menu);
    place(menu, anchor, this.phone);
    menu.querySelector("button")?.focus({ preventScroll: true });
  }
}

/** Arrow keys walk a list of buttons; Escape and Tab leave it. */
export function moveFocus(event, list, leave) {
  const buttons = [...list.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  else if (event.key === "Home") buttons[0]?.focus();
  else if (event.key === "End") buttons.at(-1)?.focus();
  else if (event.key === "Escape" || event.key === "Tab") leave();
  else return;
  if (event.key !== "Tab") event.preventDefault();
}

function place(menu, anchor, phone) {
  const frame = phone.getBoundingClientRect();
  const at = anchor.getBoundingClientRect();
  const gap = 6;
  const left = Math.min(Math.max(gap, at.left - frame.left), frame.width - menu.offsetWidth - gap);
  const below = at.bottom - frame.top + gap;
  const fits = below + menu.offsetHeight < frame.height - gap;
  menu.style.left = `${left}px`;
  menu.style.top = `${Math.max(gap, fits ? below : at.top - frame.top - menu.offsetHeight - gap)}px`;
}
