// Where one writes: text, edits, replies, attachments, and the list of commands.

import { summaryOf, textOf } from "./bubbles.js";
import { h, icon, iconButton } from "./dom.js";
import { moveFocus } from "./overlay.js";
import { words } from "./words.js";

const TRIAL_MEDIA = ["voice", "sticker", "contact", "poll"];
const LARGEST_ALBUM = 10;
const PHOTO_TYPES = "image/jpeg,image/png,image/webp";

/** Calls: send(text, replyTo), saveEdit(message, text), pickPlace(), sendFiles(kind, files, caption), sendMedia(kind), lastOwn(). */
export class Composer {
  constructor(calls, overlay) {
    this.calls = calls;
    this.overlay = overlay;
    this.commands = [];
    this.context = null;
    this.input = h("textarea", {
      class: "input", rows: "1", dir: "auto", "aria-label": words.message, placeholder: words.message, enterkeyhint: "send", autocomplete: "off",
      oninput: () => this.#changed(), onkeydown: (event) => this.#keydown(event),
    });
    this.sendButton = iconButton("send", words.send, null, { type: "submit", class: "send" });
    this.menuButton = h("button", { type: "button", class: "commands-button", "aria-expanded": "false", "aria-label": words.commands,
      onclick: () => this.#toggleCommands() }, icon("menu"), h("span", {}, words.menu));
    this.attachButton = iconButton("attach", words.attach, () => this.#attach(), { "aria-haspopup": "menu", "aria-expanded": "false" });
    this.keyboardButton = iconButton("keyboard", words.showKeyboard, () => this.calls.toggleKeyboard(), { hidden: true });
    this.contextBar = h("div", { class: "context-bar", hidden: true });
    this.list = h("div", { class: "command-list", role: "menu", "aria-label": words.commands, hidden: true,
      onkeydown: (event) => moveFocus(event, this.list, () => this.#hideCommands(true)) });
    const form = h("form", { class: "composer-row", onsubmit: (event) => { event.preventDefault(); this.submit(); } },
      this.menuButton, this.attachButton, this.input, this.keyboardButton, this.sendButton);
    this.element = h("div", { class: "composer" }, this.list, this.contextBar, form);
    this.setCommands([]);
    this.#changed();
  }

  setCommands(commands) {
    this.commands = commands ?? [];
    this.menuButton.hidden = this.commands.length === 0;
    if (!this.list.hidden) this.#showCommands("");
  }

  setPlaceholder(text) {
    this.input.placeholder = text || words.message;
  }

  /** `open` null: there is no reply keyboard to show or hide. */
  setKeyboard(open) {
    this.keyboardButton.hidden = open === null;
    this.keyboardButton.setAttribute("aria-pressed", String(Boolean(open)));
    const label = open ? words.hideKeyboard : words.showKeyboard;
    this.keyboardButton.setAttribute("aria-label", label);
    this.keyboardButton.title = label;
  }

  startEdit(message) {
    this.#setContext({ kind: "edit", message });
    this.input.value = textOf(message);
    this.#changed();
    this.input.focus();
  }

  startReply(message, focus = true) {
    this.#setContext({ kind: "reply", message });
    if (focus) this.input.focus();
  }

  submit() {
    const text = this.input.value.trim();
    if (!text) return;
    const context = this.context;
    this.#clear();
    if (context?.kind === "edit") this.calls.saveEdit(context.message, text);
    else this.calls.send(text, context?.message.message_id);
  }

  #clear() {
    this.input.value = "";
    this.#setContext(null);
    this.#changed();
  }

  #setContext(context) {
    this.context = context;
    this.contextBar.hidden = !context;
    this.sendButton.setAttribute("aria-label", context?.kind === "edit" ? words.saveEdit : words.send);
    if (!context) return;
    const { kind, message } = context;
    const title = kind === "edit" ? words.editing : words.replyTo(message.from_bot ? (message.from?.first_name ?? words.bot) : words.you);
    this.contextBar.replaceChildren(icon(kind),
      h("span", { class: "context-text" }, h("span", { class: "context-title" }, title), h("span", { class: "context-line", dir: "auto" }, summaryOf(message))),
      iconButton("close", words.cancel, () => (kind === "edit" ? this.#clear() : this.#setContext(null))));
  }

  #changed() {
    const text = this.input.value;
    this.input.style.height = "auto";
    // before it is on the page it has no height, and the style sheet's minimum stands
    if (this.input.scrollHeight) this.input.style.height = `${this.input.scrollHeight}px`;
    this.sendButton.disabled = !text.trim();
    if (/^\/\S*$/.test(text)) this.#showCommands(text.slice(1));
    else this.#hideCommands();
  }

  #keydown(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && !this.list.hidden) {
      event.preventDefault();
      this.list.querySelector("button:last-of-type")?.focus();
    } else if (event.key === "ArrowUp" && !this.input.value) {
      const last = this.calls.lastOwn();
      if (last) event.preventDefault();
      if (last) this.startEdit(last);
    } else if (event.key === "Escape") {
      if (!this.list.hidden) this.#hideCommands();
      else if (this.context) this.#clear();
    }
  }

  #showCommands(beginning) {
    const fitting = this.commands.filter((command) => command.command.startsWith(beginning));
    this.list.replaceChildren(...fitting.map((command) => h("button", {
      type: "button", role: "menuitem", class: "command",
      onclick: () => { this.#clear(); this.#hideCommands(true); this.calls.send(`/${command.command}`); },
    }, h("span", { class: "command-name" }, `/${command.command}`), h("span", { class: "command-does", dir: "auto" }, command.description))));
    this.list.hidden = fitting.length === 0;
    this.menuButton.setAttribute("aria-expanded", String(!this.list.hidden));
  }

  #hideCommands(focus = false) {
    this.list.hidden = true;
    this.menuButton.setAttribute("aria-expanded", "false");
    if (focus) this.input.focus();
  }

  #toggleCommands() {
    if (!this.list.hidden) {
      this.#hideCommands();
      return;
    }
    this.#showCommands("");
    this.list.querySelector("button")?.focus();
  }

  #attach() {
    this.#hideCommands();
    this.overlay.menu(this.attachButton, [
      { icon: "photo", label: words.photo, run: () => this.#chooseFile("photo", PHOTO_TYPES) },
      { icon: "document", label: words.document, run: () => this.#chooseFile("document", "") },
      { icon: "place", label: words.place, run: () => this.calls.pickPlace() },
      { heading: words.other },
      ...TRIAL_MEDIA.map((kind) => ({ icon: "other", label: words.media[kind], run: () => this.calls.sendMedia(kind) })),
    ], words.attach);
  }

  #chooseFile(kind, accept) {
    const chooser = h("input", { type: "file", accept: accept || null, multiple: kind === "photo" });
    chooser.addEventListener("change", () => this.#preview(kind, [...chooser.files].slice(0, LARGEST_ALBUM)));
    chooser.click();
  }

  #preview(kind, files) {
    if (!files.length) return;
    const picture = (file) => {
      const address = URL.createObjectURL(file);
      return h("img", { class: "preview", src: address, alt: file.name, onload: () => URL.revokeObjectURL(address) });
    };
    const shown = kind === "photo" ? h("div", { class: files.length > 1 ? "previews" : null }, files.map(picture))
      : h("p", { class: "hint", dir: "auto" }, files[0].name);
    const caption = h("label", { class: "field" }, h("span", {}, words.caption), h("input", { name: "caption", dir: "auto", maxlength: "1024", autofocus: true }));
    this.overlay.sheet(files.length > 1 ? words.photos(files.length) : words[kind], [shown, caption], words.send,
      (data) => this.calls.sendFiles(kind, files, data.get("caption")));
  }
}
