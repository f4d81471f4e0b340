// The buttons under a message, and the keyboard that takes the place of the phone's own.

import { h, icon } from "./dom.js";
import { link } from "./entities.js";
import { words } from "./words.js";

const STYLES = new Set(["danger", "success", "primary"]);

const classOf = (button, base) => (STYLES.has(button.style) ? `${base} ${base}-${button.style}` : base);

function addressOf(button) {
  return button.url ?? button.login_url?.url ?? button.web_app?.url ?? null;
}

function inlineButton(button, message, row, column, actions) {
  const label = h("span", { class: "button-label", dir: "auto" }, button.text);
  const address = addressOf(button);
  if (address) {
    const anchor = link(address, [label, icon("out")], actions);
    anchor.className = classOf(button, "key");
    return anchor;
  }
  if (button.copy_text) {
    const copy = () => actions.copy(button.copy_text.text);
    return h("button", { type: "button", class: classOf(button, "key"), onclick: copy }, label, icon("copy"));
  }
  const element = h("button", { type: "button", class: classOf(button, "key"), disabled: button.callback_data === undefined }, label);
  element.addEventListener("click", () => {
    if (element.getAttribute("aria-busy") !== "true") actions.press(message, row, column, element);
  });
  return element;
}

/** The inline keyboard of a message, or null when it has none. */
export function inlineKeyboard(message, actions) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h("div", { class: "keys", role: "group", "aria-label": words.buttonsOf },
    rows.map((buttons, row) => h("div", { class: "keys-row" },
      buttons.map((button, column) => inlineButton(button, message, row, column, actions)))));
}

function replyButton(button, actions) {
  const plain = typeof button === "string" ? { text: button } : button;
  const pressed = () => {
    if (plain.request_location) actions.pickPlace();
    else if (plain.request_contact) actions.sendMedia("contact");
    else actions.say(plain.text, { fromKeyboard: true });
  };
  return h("button", { type: "button", class: classOf(plain, "reply-key"), onclick: pressed },
    plain.request_location ? icon("place") : null, h("span", { class: "button-label", dir: "auto" }, plain.text));
}

/** The reply keyboard; without `resize_keyboard` its buttons are tall, as in Telegram. */
export function replyKeyboard(markup, actions) {
  return h("div", { class: markup.resize_keyboard ? "reply-keys" : "reply-keys tall", role: "group", "aria-label": words.keyboard },
    markup.keyboard.map((buttons) => h("div", { class: "keys-row" }, buttons.map((button) => replyButton(button, actions)))));
}
