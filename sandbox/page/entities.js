// Bot API entities -> elements. Offsets are UTF-16 code units, which is what JavaScript strings count too.

import { h } from "./dom.js";
import { words } from "./words.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE_LINK = /^(https?|tg|mailto|tel):/i;

/** A link that cannot run anything: an address of another kind than web, mail, phone or Telegram becomes plain text. */
export function link(address, content, actions) {
  let href = address.trim();
  if (!/^[a-z][a-z0-9+.-]*:/i.test(href)) href = `https://${href}`;
  if (!SAFE_LINK.test(href)) return h("span", {}, content);
  return h("a", {
    href, target: "_blank", rel: "noopener noreferrer",
    onclick: (event) => { if (actions.openLink?.(href)) event.preventDefault(); },
  }, content);
}

function spoiler(content) {
  const element = h("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": words.reveal }, h("span", {}, content));
  const reveal = () => {
    element.classList.add("revealed");
    for (const name of ["role", "tabindex", "aria-label"]) element.removeAttribute(name);
  };
  element.addEventListener("click", reveal);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    reveal();
  });
  return element;
}

function quote(content, expandable) {
  const body = h("div", { class: "quote-body", dir: "auto" }, content);
  const element = h("blockquote", { class: expandable ? "quote collapsed" : "quote" }, body);
  if (!expandable) return element;
  const toggle = h("button", { type: "button", class: "quote-toggle", "aria-expanded": "false" }, words.expand);
  toggle.addEventListener("click", () => {
    const open = !element.classList.toggle("collapsed");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? words.collapse : words.expand;
  });
  element.append(toggle);
  return element;
}

const makers = {
  bold: (content) => h("strong", {}, content),
  italic: (content) => h("em", {}, content),
  underline: (content) => h("u", {}, content),
  strikethrough: (content) => h("s", {}, content),
  code: (content) => h("code", {}, content),
  pre: (content, entity) => h("pre", { dir: "ltr", "data-language": entity.language || null }, content),
  spoiler,
  blockquote: (content) => quote(content, false),
  expandable_blockquote: (content) => quote(content, true),
  text_link: (content, entity, text, actions) => link(entity.url ?? "", content, actions),
  url: (content, entity, text, actions) => link(text, content, actions),
  email: (content, entity, text, actions) => link(`mailto:${text}`, content, actions),
  phone_number: (content, entity, text, actions) => link(`tel:${text.replace(/[^\d+*#]/g, "")}`, content, actions),
  mention: (content, entity, text, actions) => link(`https://t.me/${text.slice(1)}`, content, actions),
  text_mention: (content) => h("span", { class: "mention" }, content),
  hashtag: (content) => h("span", { class: "mention" }, content),
  cashtag: (content) => h("span", { class: "mention" }, content),
  bot_command: (content, entity, text, actions) =>
    h("button", { type: "button", class: "command-link", dir: "ltr", onclick: () => actions.sayCommand?.(text) }, content),
};

function build(text, entities, start, end, actions) {
  const parts = [];
  let position = start;
  let afterBlock = false;
  const plain = (upTo) => {
    let piece = text.slice(position, upTo);
    // the line break that ends a block is drawn by the block itself
    if (afterBlock && piece.startsWith("\n")) piece = piece.slice(1);
    if (piece) parts.push(piece);
    position = upTo;
  };
  for (let index = 0; index < entities.length;) {
    const entity = entities[index];
    const from = Math.max(entity.offset, position);
    const to = Math.min(entity.offset + entity.length, end);
    const inner = [];
    for (index += 1; index < entities.length && entities[index].offset < to; index += 1) inner.push(entities[index]);
    if (to <= from) continue;
    plain(from);
    const content = build(text, inner, from, to, actions);
    const make = makers[entity.type];
    parts.push(...(make ? [make(content, entity, text.slice(from, to), actions)] : content));
    afterBlock = BLOCKS.has(entity.type);
    position = to;
  }
  plain(end);
  return parts;
}

/** The nodes of a text; actions: sayCommand(text), openLink(href) -> true when it was taken care of. */
export function renderText(text, entities, actions = {}) {
  const outermostFirst = [...(entities ?? [])].sort(
    (a, b) => a.offset - b.offset || b.length - a.length || Number(BLOCKS.has(b.type)) - Number(BLOCKS.has(a.type)),
  );
  return build(text, outermostFirst, 0, text.length, actions);
}
