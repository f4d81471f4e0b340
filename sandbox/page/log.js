// The list of messages: keeps what is unchanged, groups neighbours, separates days, and stays at the newest when one was there.

import { renderMessage, serviceLine } from "./bubbles.js";
import { h, icon } from "./dom.js";
import { asDate, dayKey, dayOf, words } from "./words.js";

const NEAR_END = 48;
const GROUP_SECONDS = 300;
const ACTION_MS = 5500;

const sameGroup = (one, other) => one && other && one.from_bot === other.from_bot && !serviceLine(one) && !serviceLine(other)
  && !one.reply_markup?.inline_keyboard && Math.abs(one.date - other.date) < GROUP_SECONDS && dayKey(asDate(one.date)) === dayKey(asDate(other.date));

export class MessageLog {
  constructor(actions, label, welcome) {
    this.actions = actions;
    this.shown = new Map();
    this.following = true;
    this.onAction = () => {};
    this.list = h("ol", { class: "messages" });
    this.dots = h("div", { class: "dots", hidden: true, "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    this.scroller = h("div", { class: "scroller", tabindex: "0", role: "log", "aria-live": "polite", "aria-relevant": "additions",
      "aria-label": label, onscroll: () => this.#scrolled() }, welcome, this.list, this.dots);
    this.count = h("span", { class: "newest-count" });
    this.newest = h("button", { type: "button", class: "newest", hidden: true, "aria-label": words.newest, title: words.newest,
      onclick: () => this.follow(true) }, icon("down"), this.count);
    this.element = h("div", { class: "log" }, this.scroller, this.newest);
    this.unseen = 0;
    // a picture that loads, or a keyboard that opens, must not push the newest message out of sight
    new ResizeObserver(() => this.settle()).observe(this.list);
    new ResizeObserver(() => this.settle()).observe(this.scroller);
  }

  update(messages) {
    const first = this.shown.size === 0;
    this.scroller.setAttribute("aria-busy", String(first));
    const shown = new Map();
    const items = [];
    let added = 0;
    messages.forEach((message, index) => {
      const [before, after] = [messages[index - 1], messages[index + 1]];
      if (!before || dayKey(asDate(before.date)) !== dayKey(asDate(message.date))) items.push(this.#day(message));
      const known = this.shown.get(message.message_id);
      const json = JSON.stringify(message);
      const element = known?.json === json ? known.element : renderMessage(message, this.actions);
      if (!known && message.from_bot) added += 1;
      if (!known && !first) element.classList.add("arrives");
      element.classList.toggle("first", !sameGroup(before, message));
      element.classList.toggle("last", !sameGroup(message, after));
      shown.set(message.message_id, { json, element });
      items.push(element);
    });
    this.#replace(items);
    this.shown = shown;
    this.scroller.setAttribute("aria-busy", "false");
    if (this.following) this.settle();
    else this.unseen += added;
    this.#showNewest();
  }

  /** Puts the items in order, touching only what is not already in its place: focus and open quotes survive. */
  #replace(items) {
    const wanted = new Set(items);
    for (const child of [...this.list.children]) if (!wanted.has(child)) child.remove();
    items.forEach((item, index) => {
      const there = this.list.children[index];
      if (there !== item) this.list.insertBefore(item, there ?? null);
    });
  }

  #day(message) {
    const key = dayKey(asDate(message.date));
    const label = dayOf(message.date);
    const there = this.list.querySelector(`:scope > .day[data-day="${key}"]`);
    if (there?.textContent === label) return there;
    return h("li", { class: "day", "data-day": key }, h("span", {}, label));
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    this.following = scrollHeight - scrollTop - clientHeight < NEAR_END;
    this.#showNewest();
  }

  #showNewest() {
    if (this.following) this.unseen = 0;
    this.newest.hidden = this.following;
    this.count.textContent = this.unseen ? String(this.unseen) : "";
  }

  /** From here on the newest message is kept in sight. */
  follow(smooth = false) {
    this.following = true;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (smooth && !calm) this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: "smooth" });
    else this.settle();
  }

  settle() {
    if (this.following) this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  show(id) {
    const element = this.shown.get(id)?.element;
    if (!element) return;
    element.scrollIntoView({ block: "center" });
    element.classList.add("found");
    setTimeout(() => element.classList.remove("found"), 1500);
  }

  /** The bot is typing, uploading … Telegram shows it for five seconds or until its message. */
  noteAction(text) {
    clearTimeout(this.actionTimer);
    this.dots.hidden = !text;
    this.onAction(text);
    this.settle();
    if (text) this.actionTimer = setTimeout(() => this.noteAction(null), ACTION_MS);
  }
}
