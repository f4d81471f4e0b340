// One message -> one list item: bubble, media, time, reactions, buttons.

import { fileUrl } from "./api.js";
import { h, icon, iconButton } from "./dom.js";
import { renderText } from "./entities.js";
import { inlineKeyboard } from "./keyboard.js";
import { asDate, momentOf, samplePlaces, timeOf, words } from "./words.js";

const OTHER_MEDIA = ["voice", "sticker", "contact", "poll", "video", "video_note", "audio", "animation", "dice", "story", "game"];
const EMOJI = { voice: "🎤", contact: "👤", poll: "📊", video: "🎬", video_note: "📹", audio: "🎵", animation: "🎞️", story: "📖", game: "🎮" };

export const textOf = (message) => message.text ?? message.caption ?? "";

/** A line for where a message is mentioned: over a reply, in the edit bar. */
export function summaryOf(message) {
  if (textOf(message)) return textOf(message).replace(/\s+/g, " ").slice(0, 120);
  if (message.photo) return words.photo;
  if (message.location || message.venue) return words.place;
  if (message.document) return message.document.file_name ?? words.document;
  return words.media[OTHER_MEDIA.find((kind) => message[kind])] ?? words.unknownMessage;
}

/** Lines that Telegram shows between the bubbles. */
export function serviceLine(message) {
  if (message.pinned_message) return words.pinned;
  if (message.group_chat_created || message.supergroup_chat_created) return words.groupMade;
  return null;
}

function size(bytes) {
  if (!bytes) return "";
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.max(1, Math.round(kilobytes))} kB` : `${(kilobytes / 1024).toFixed(1).replace(".", ",")} MB`;
}

function photo(message) {
  const largest = message.photo.at(-1);
  const address = fileUrl(largest.file_id);
  const image = h("img", { src: address, width: largest.width, height: largest.height, alt: message.caption ?? words.photo });
  return h("a", { class: "photo", href: address, target: "_blank", rel: "noopener" }, image);
}

function documentCard(file) {
  const name = file.file_name ?? words.document;
  return h("a", { class: "card", href: fileUrl(file.file_id), target: "_blank", rel: "noopener", "aria-label": words.openFile(name, size(file.file_size)) },
    h("span", { class: "card-icon" }, icon("document")),
    h("span", { class: "card-text" },
      h("span", { class: "card-title", dir: "auto" }, name), h("span", { class: "card-detail" }, size(file.file_size))));
}

function placeCard(message) {
  const { latitude, longitude } = message.venue?.location ?? message.location;
  const near = (place) => Math.abs(place.latitude - latitude) < 0.01 && Math.abs(place.longitude - longitude) < 0.02;
  const name = message.venue?.title ?? samplePlaces.find(near)?.name ?? words.place;
  const point = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  return h("div", { class: "place-card" },
    h("div", { class: "map", role: "img", "aria-label": words.locationOf(latitude, longitude) }, icon("place")),
    h("div", { class: "card-text" }, h("span", { class: "card-title", dir: "auto" }, name), h("span", { class: "card-detail" }, point)));
}

function otherCard(message) {
  if (message.sticker) return h("div", { class: "sticker" }, message.sticker.emoji ?? "🙂");
  if (message.dice) return h("div", { class: "sticker" }, message.dice.emoji ?? "🎲");
  const kind = OTHER_MEDIA.find((name) => message[name]);
  const known = message[kind] ?? {};
  const detail = kind === "contact" ? known.phone_number : kind === "poll" ? known.question : known.file_name;
  const title = kind === "contact" ? [known.first_name, known.last_name].filter(Boolean).join(" ") : words.media[kind];
  return h("div", { class: "card" },
    h("span", { class: "card-icon", "aria-hidden": "true" }, EMOJI[kind] ?? "✉️"),
    h("span", { class: "card-text" },
      h("span", { class: "card-title", dir: "auto" }, title ?? words.unknownMessage), detail ? h("span", { class: "card-detail" }, detail) : null));
}

function media(message) {
  if (message.photo?.length) return photo(message);
  if (message.location || message.venue) return placeCard(message);
  if (message.document) return documentCard(message.document);
  return message.text === undefined ? otherCard(message) : null;
}

function replied(message, actions) {
  const to = message.reply_to_message;
  if (!to) return null;
  return h("button", { type: "button", class: "replied", onclick: () => actions.show(to.message_id) },
    h("span", { class: "replied-name", dir: "auto" }, to.from?.first_name ?? ""), h("span", { class: "replied-text", dir: "auto" }, summaryOf(to)));
}

function meta(message) {
  return h("span", { class: "meta" },
    message.edit_date ? h("span", { class: "edited" }, words.edited) : null,
    h("time", { datetime: asDate(message.date).toISOString(), title: momentOf(message.edit_date ?? message.date) }, timeOf(message.date)),
    message.from_bot ? null : icon("check"));
}

function reactions(message) {
  const emoji = (message.reactions ?? []).map((reaction) => (typeof reaction === "string" ? reaction : reaction.emoji)).filter(Boolean);
  if (!emoji.length) return null;
  return h("div", { class: "reactions", role: "group", "aria-label": words.reactions }, emoji.map((one) => h("span", { class: "reaction" }, one)));
}

function bubble(message, actions) {
  const shown = media(message);
  const text = textOf(message);
  const kinds = ["bubble"];
  if (message.photo) kinds.push("with-photo");
  if (message.sticker || message.dice) kinds.push("bare");
  if (message.location || message.venue) kinds.push("with-place");
  if (!text) kinds.push("wordless");
  return h("div", { class: kinds.join(" ") },
    replied(message, actions),
    shown,
    h("div", { class: "text", dir: "auto" },
      renderText(text, message.entities ?? message.caption_entities, actions), meta(message)),
    reactions(message),
    iconButton("down", words.messageMenu, (event) => actions.messageMenu(message, event.currentTarget), { class: "bubble-menu", "aria-haspopup": "menu" }));
}

/** The list item of a message. `data-id` finds it again. */
export function renderMessage(message, actions) {
  const service = serviceLine(message);
  if (service) return h("li", { class: "service", "data-id": message.message_id }, h("span", {}, service));
  const item = h("li", { class: `message ${message.from_bot ? "in" : "out"}`, "data-id": message.message_id },
    h("div", { class: "stack" }, bubble(message, actions), inlineKeyboard(message, actions)));
  const open = () => actions.messageMenu(message, item.querySelector(".bubble-menu"));
  item.addEventListener("contextmenu", (event) => {
    // a right click on a link or on marked text keeps the browser's own menu
    if (event.target.closest("a") || String(getSelection())) return;
    event.preventDefault();
    open();
  });
  item.querySelector(".bubble").addEventListener("click", (event) => {
    // without a pointer that hovers there is no menu button to see: a tap on the bubble opens the menu, as in Telegram
    if (matchMedia("(hover: none)").matches && !event.target.closest("a, button, [role=button]")) open();
  });
  return item;
}
