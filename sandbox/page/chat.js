// One phone: one persona's chat with the bot. It shows what the server says and keeps nothing of its own,
// so a reconnect is the same as a first load: read everything, change what differs.

import * as api from "./api.js";
import { summaryOf, textOf } from "./bubbles.js";
import { Composer } from "./composer.js";
import { avatar, h, iconButton, nameOf } from "./dom.js";
import { renderText } from "./entities.js";
import { replyKeyboard } from "./keyboard.js";
import { MessageLog } from "./log.js";
import { Overlay } from "./overlay.js";
import { pickPlace } from "./places.js";
import { words } from "./words.js";

const ANSWER_MS = 20000;
const NOTHING_YET = { messages: [], commands: [], reply_keyboard: null, blocked: false };

export class Chat {
  constructor(persona, bot) {
    this.persona = persona;
    this.bot = bot;
    this.state = NOTHING_YET;
    this.keyboardHidden = false;
    this.pressed = new Map();
    this.answered = new Map();
    this.#build();
    this.setBot(bot);
  }

  #build() {
    this.header = h("header", { class: "phone-head" });
    this.description = h("div", { class: "welcome", hidden: true });
    this.log = new MessageLog(this.#actions(), words.conversation, this.description);
    this.keyboard = h("div", { class: "reply-panel", hidden: true });
    this.wide = h("button", { type: "button", class: "wide-button", hidden: true });
    this.body = h("div", { class: "phone-body" }, this.header, this.log.element);
    this.element = h("section", { class: "phone", "aria-label": words.chatOf(nameOf(this.persona)), "data-persona": this.persona.id }, this.body);
    this.overlay = new Overlay(this.element, this.body);
    this.composer = new Composer(this.#calls(), this.overlay);
    this.body.append(this.composer.element, this.wide, this.keyboard);
  }

  #actions() {
    return {
      sayCommand: (text) => this.say(text),
      say: (text, { fromKeyboard } = {}) => this.say(text, undefined, fromKeyboard),
      openLink: (href) => this.openLink(href),
      press: (message, row, column, button) => this.press(message, row, column, button),
      copy: (text) => this.copy(text),
      pickPlace: () => this.pickPlace(),
      sendMedia: (kind) => this.#do(api.media(this.persona.id, kind)),
      messageMenu: (message, anchor) => this.#messageMenu(message, anchor),
      show: (id) => this.log.show(id),
    };
  }

  #calls() {
    return {
      send: (text, replyTo) => this.say(text, replyTo),
      saveEdit: (message, text) => this.#do(api.edit(this.persona.id, message.message_id, text)),
      pickPlace: () => this.pickPlace(),
      sendFiles: (kind, files, caption) => this.sendFiles(kind, files, caption),
      sendMedia: (kind) => this.#do(api.media(this.persona.id, kind)),
      toggleKeyboard: () => { this.keyboardHidden = !this.keyboardHidden; this.#showKeyboard(); },
      lastOwn: () => this.state.messages.findLast((message) => !message.from_bot && !message.deleted && message.text),
    };
  }

  /** Awaits a call to the server; what fails is said in a toast. Gives null then. */
  async #do(promise) {
    try {
      return await promise;
    } catch (error) {
      this.overlay.toast(words.failed(error.message));
      return null;
    }
  }

  // --- what the persona does

  say(text, replyTo, fromKeyboard = false) {
    if (fromKeyboard && this.state.reply_keyboard?.one_time_keyboard) this.#hideKeyboard();
    this.log.follow();
    return this.#do(api.say(this.persona.id, text, replyTo));
  }

  /** One after the other; photos that were chosen together are an album, and its words stand under the first. */
  async sendFiles(kind, files, caption) {
    this.log.follow();
    const send = kind === "photo" ? api.photo : api.sendDocument;
    const album = files.length > 1 ? String(Date.now()) : null;
    for (const [index, file] of files.entries()) await this.#do(send(this.persona.id, file, index ? "" : caption, album));
  }

  start(payload) {
    this.log.follow();
    return this.#do(api.start(this.persona.id, payload));
  }

  pickPlace() {
    pickPlace(this.overlay, (point) => {
      if (this.state.reply_keyboard?.one_time_keyboard) this.#hideKeyboard();
      this.log.follow();
      this.#do(api.location(this.persona.id, point));
    });
  }

  async press(message, row, column, button) {
    button.setAttribute("aria-busy", "true");
    const given = await this.#do(api.press(this.persona.id, { message_id: message.message_id, row, column }));
    if (!given) {
      button.removeAttribute("aria-busy");
      return;
    }
    const id = String(given.callback_query_id);
    const timer = setTimeout(() => this.#answer(id, { text: words.noAnswer }), ANSWER_MS);
    this.pressed.set(id, { button, timer });
    // a quick bot has answered before the press itself came back
    if (this.answered.has(id)) this.#answer(id, this.answered.get(id));
  }

  #answer(id, event) {
    const waiting = this.pressed.get(id);
    if (!waiting) {
      this.answered.set(id, event);
      return;
    }
    clearTimeout(waiting.timer);
    waiting.button.removeAttribute("aria-busy");
    this.pressed.delete(id);
    this.answered.delete(id);
    if (event.text && event.show_alert) this.overlay.alert(event.text);
    else if (event.text) this.overlay.toast(event.text);
    if (event.url) this.openLink(event.url);
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.overlay.toast(words.copied);
    } catch {
      this.overlay.toast(words.copyFailed);
    }
  }

  /** A link to this bot's own chat is followed here; true when it was. */
  openLink(href) {
    const own = this.bot && new RegExp(`^https?://t\\.me/${this.bot.username}(?:\\?start=([A-Za-z0-9_-]{1,64}))?$`, "i").exec(href);
    if (!own) return false;
    this.start(own[1]);
    return true;
  }

  // --- what the bot has done

  event(event) {
    if (event.kind === "toast") this.#answer(String(event.callback_query_id), event);
    if (event.kind === "keyboard") this.keyboardHidden = false;
    if (event.kind === "message") this.log.noteAction(null);
    if (event.kind === "action") this.#action(event.action);
    else this.load();
  }

  /** Reads the chat anew. Calls while one is under way share one more reading after it. */
  load() {
    this.wanted = true;
    this.loading ??= this.#read().finally(() => { this.loading = null; });
    return this.loading;
  }

  async #read() {
    while (this.wanted) {
      this.wanted = false;
      const state = this.bot ? await this.#do(api.chat(this.persona.id)) : NOTHING_YET;
      if (state) this.#show(state);
    }
  }

  #show(state) {
    const before = this.state;
    this.state = state;
    if (JSON.stringify(before.reply_keyboard) !== JSON.stringify(state.reply_keyboard)) this.keyboardHidden = false;
    this.log.update(state.messages.filter((message) => !message.deleted));
    this.composer.setCommands(state.commands);
    this.#showKeyboard();
    this.#showWelcome();
    this.#forceReply(before);
    this.log.settle();
  }

  #forceReply(before) {
    const last = this.state.messages.at(-1);
    if (!last?.reply_markup?.force_reply || before.messages.at(-1)?.message_id === last.message_id) return;
    this.composer.startReply(last, false);
    this.composer.setPlaceholder(last.reply_markup.input_field_placeholder);
  }

  #showWelcome() {
    const { blocked, description, messages } = this.state;
    const empty = messages.length === 0;
    this.description.hidden = !empty;
    if (empty) {
      this.description.replaceChildren(avatar(this.bot?.first_name ?? words.product, this.bot?.id), h("h2", {}, words.canDo),
        h("p", { dir: "auto" }, renderText(description || words.waitingForBot, [])));
    }
    this.wide.hidden = !blocked && !empty;
    this.composer.element.hidden = blocked || empty;
    this.wide.textContent = blocked ? words.unblockBot : words.start;
    this.wide.disabled = !this.bot;
    this.wide.onclick = () => (blocked ? this.#do(api.unblock(this.persona.id)) : this.start());
  }

  #hideKeyboard() {
    this.keyboardHidden = true;
    this.#showKeyboard();
  }

  #showKeyboard() {
    const markup = this.state.reply_keyboard;
    const open = Boolean(markup?.keyboard) && !this.keyboardHidden && !this.state.blocked;
    const drawn = JSON.stringify(markup ?? null);
    if (this.drawnKeyboard !== drawn) this.keyboard.replaceChildren(...(markup?.keyboard ? [replyKeyboard(markup, this.#actions())] : []));
    this.drawnKeyboard = drawn;
    this.keyboard.hidden = !open;
    this.composer.setKeyboard(markup?.keyboard && !markup.is_persistent ? open : null);
    this.composer.setPlaceholder(open ? markup.input_field_placeholder : null);
    this.log.settle();
  }

  #action(action) {
    const name = typeof action === "string" ? action : action?.action;
    this.log.noteAction(name ? (words.actions[name] ?? words.writing) : null);
  }

  // --- header and menus

  setBot(bot) {
    this.bot = bot;
    const name = bot?.first_name ?? words.product;
    this.status = h("span", { class: "head-status" }, bot ? words.bot : words.waitingForBot);
    this.header.replaceChildren(avatar(name, bot?.id),
      h("div", { class: "head-text" }, h("h2", {}, h("bdi", {}, name)), this.status),
      iconButton("more", words.more, (event) => this.#headMenu(event.currentTarget), { "aria-haspopup": "menu", "aria-expanded": "false" }));
    this.log.onAction = (text) => {
      this.status.textContent = text ? `${text} …` : this.bot ? words.bot : words.waitingForBot;
      this.status.classList.toggle("active", Boolean(text));
    };
    if (this.element.isConnected) this.load();
  }

  #headMenu(anchor) {
    this.overlay.menu(anchor, [
      { icon: "send", label: words.start, run: () => this.start() },
      { icon: "link", label: words.startWithLink, run: () => this.#startWithLink() },
      this.state.blocked
        ? { icon: "block", label: words.unblockBot, run: () => this.#do(api.unblock(this.persona.id)) }
        : { icon: "block", label: words.blockBot, danger: true, run: () => this.#do(api.block(this.persona.id)) },
    ], words.more);
  }

  #startWithLink() {
    const payload = h("label", { class: "field" }, h("span", {}, words.startPayload),
      h("input", { name: "payload", required: true, pattern: "[A-Za-z0-9_\\-]{1,64}", autocomplete: "off", autofocus: true }));
    this.overlay.sheet(words.startWithLink, [payload], words.start, (data) => this.start(data.get("payload")));
  }

  #messageMenu(message, anchor) {
    const items = [{ icon: "reply", label: words.reply, run: () => this.composer.startReply(message) }];
    if (textOf(message)) items.push({ icon: "copy", label: words.copyText, run: () => this.copy(textOf(message)) });
    if (!message.from_bot && textOf(message)) items.push({ icon: "edit", label: words.edit, run: () => this.composer.startEdit(message) });
    this.overlay.menu(anchor, items, summaryOf(message));
  }
}

