// Wires the bar, the phones and the stream of events.

import * as api from "./api.js";
import { Chat } from "./chat.js";
import { apart, h, nameOf } from "./dom.js";
import { PersonaBar, aboutOf } from "./personas.js";
import { words } from "./words.js";

const practice = document.getElementById("practice");
const stage = document.getElementById("stage");
const phones = new Map();
const LOOK_AGAIN_MS = 1000;
let bot = null;
let looking = null;

practice.textContent = words.practice;

const looksOf = ({ blocked, ...looks }) => JSON.stringify(looks);

function phoneOf(persona) {
  const known = phones.get(persona.id);
  if (!known || looksOf(known.chat.persona) !== looksOf(persona)) {
    const chat = new Chat(persona, bot);
    const place = h("div", { class: "place" },
      h("p", { class: "owner" }, h("bdi", {}, nameOf(persona)), h("span", {}, apart(aboutOf(persona)))), chat.element);
    phones.set(persona.id, { chat, place });
  }
  return phones.get(persona.id);
}

function show(personas) {
  const wanted = personas.map(phoneOf);
  // a phone that stays is not touched: it would lose how far it is scrolled
  const places = wanted.map(({ place }) => place);
  for (const child of [...stage.children]) if (!places.includes(child)) child.remove();
  places.forEach((place, index) => { if (stage.children[index] !== place) stage.insertBefore(place, stage.children[index] ?? null); });
  stage.style.setProperty("--phones", String(wanted.length));
  for (const { chat } of wanted) chat.load();
}

const bar = new PersonaBar(document.getElementById("bar"), show, api.newPersona);

/** The bot that spoke first is the one chatted with; it may come after the page has been opened. */
async function findBot() {
  const [first] = await api.bots();
  if (!first || JSON.stringify(first) === JSON.stringify(bot)) return;
  bot = first;
  for (const { chat } of phones.values()) chat.setBot(bot);
}

/** A bot may call long after the page was opened, and its first call says nothing to the page. */
async function awaitBot() {
  await findBot();
  clearTimeout(looking);
  if (!bot) looking = setTimeout(() => awaitBot().catch(() => {}), LOOK_AGAIN_MS);
}

async function readAll() {
  await awaitBot();
  bar.set(await api.personas());
}

function onEvent(event) {
  const id = event.persona ?? event.chat_id;
  if (!bot || event.kind === "menu") awaitBot();
  if (event.kind === "reset") {
    phones.clear();
    bot = null;
  }
  if (event.kind === "personas" || event.kind === "reset") {
    readAll();
    return;
  }
  const shown = phones.get(id);
  if (shown?.place.isConnected) shown.chat.event(event);
  else if (event.kind === "message") bar.noteUnread(id);
  if (id === undefined || id === null) for (const { chat, place } of phones.values()) if (place.isConnected) chat.event(event);
}

readAll().catch(() => {});
api.listen(onEvent, (connected) => {
  practice.textContent = connected ? words.practice : `${words.practice} · ${words.reconnecting}`;
  practice.classList.toggle("broken", !connected);
  // what was told before the stream was there, or while it was broken, is not told again
  if (connected) readAll().catch(() => {});
});
