// Every word of the page itself, in one place. What the bot says comes from the bot.

export const words = {
  practice: "Övningsläge – inget skickas till Telegram",
  product: "Löftesbot",
  personas: "Personer",
  newPersona: "Ny person",
  kinds: { resident: "Boende", staff: "Personal", police: "Polis", coach: "Coach" },
  languages: {
    sv: "Svenska", "sv-x-easy": "Lätt svenska", fi: "Suomi", en: "English", ar: "العربية", so: "Soomaali",
    fa: "فارسی", ti: "ትግርኛ", bs: "Bosanski", pl: "Polski",
  },
  unread: (count) => `${count} olästa`,
  firstName: "Förnamn",
  lastName: "Efternamn (kan utelämnas)",
  language: "Språk i Telegram",
  kind: "Roll",
  create: "Skapa",
  cancel: "Avbryt",
  close: "Stäng",
  ok: "OK",
  theme: { auto: "Färger: som datorn", light: "Färger: ljusa", dark: "Färger: mörka" },
  chatOf: (name) => `Chatt som ${name}`,
  conversation: "Samtal",
  bot: "bot",
  waitingForBot: "Väntar på boten …",
  writing: "skriver",
  actions: {
    typing: "skriver", upload_photo: "skickar ett foto", upload_document: "skickar ett dokument",
    find_location: "letar upp en plats", record_voice: "spelar in", upload_video: "skickar en video",
    choose_sticker: "väljer ett klistermärke",
  },
  reconnecting: "Ansluter igen …",
  canDo: "Vad kan den här boten göra?",
  start: "Starta",
  startWithLink: "Starta med en länk",
  startPayload: "Det som står efter ?start= i länken",
  menu: "Meny",
  commands: "Kommandon",
  more: "Mer",
  blockBot: "Blockera boten",
  unblockBot: "Avblockera",
  blocked: "Du har blockerat boten",
  message: "Meddelande",
  send: "Skicka",
  saveEdit: "Spara ändringen",
  editing: "Ändra meddelandet",
  replyTo: (name) => `Svar till ${name}`,
  you: "dig själv",
  edited: "redigerat",
  messageMenu: "Åtgärder för meddelandet",
  reply: "Svara",
  edit: "Redigera",
  copyText: "Kopiera texten",
  copied: "Kopierat",
  copyFailed: "Det gick inte att kopiera",
  attach: "Bifoga",
  photo: "Foto",
  document: "Dokument",
  openFile: (name, size) => [`Öppna ${name}`, size].filter(Boolean).join(", "),
  place: "Plats",
  other: "Annat, för att pröva",
  media: {
    voice: "Röstmeddelande", sticker: "Klistermärke", contact: "Kontakt", poll: "Omröstning", video: "Video",
    video_note: "Videomeddelande", audio: "Ljudfil", animation: "Animering", venue: "Plats", dice: "Tärning",
    story: "Berättelse", game: "Spel",
  },
  unknownMessage: "Meddelande av annat slag",
  caption: "Bildtext (kan utelämnas)",
  photos: (count) => `${count} foton`,
  keyboard: "Botens knappar",
  showKeyboard: "Visa botens knappar",
  hideKeyboard: "Dölj botens knappar",
  buttonsOf: "Knappar under meddelandet",
  newest: "Till det senaste",
  reveal: "Visa den dolda texten",
  expand: "Visa mer",
  collapse: "Visa mindre",
  today: "Idag",
  yesterday: "Igår",
  pickPlace: "Dela en plats",
  pickPlaceHint: "Välj en ort, eller skriv egna koordinater.",
  latitude: "Latitud",
  longitude: "Longitud",
  share: "Dela platsen",
  locationOf: (latitude, longitude) => `Plats ${latitude}, ${longitude}`,
  outsideMunicipality: "Utanför kommunen",
  reactions: "Reaktioner",
  pinned: "Fäste ett meddelande",
  groupMade: "Gruppen skapades",
  failed: (why) => `Det gick inte: ${why}`,
  noAnswer: "Boten svarade inte",
  opensOutside: (url) => `Öppnar ${url}`,
};

export const samplePlaces = [
  { name: "Hallstahammar", latitude: 59.614, longitude: 16.2285 },
  { name: "Kolbäck", latitude: 59.5652, longitude: 16.2304 },
  { name: "Strömsholm", latitude: 59.5272, longitude: 16.243 },
  { name: "Västerås", latitude: 59.6099, longitude: 16.5448, outside: true },
];

const clock = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" });
const sameYear = new Intl.DateTimeFormat("sv-SE", { day: "numeric", month: "long" });
const otherYear = new Intl.DateTimeFormat("sv-SE", { day: "numeric", month: "long", year: "numeric" });
const full = new Intl.DateTimeFormat("sv-SE", { dateStyle: "full", timeStyle: "short" });

/** Bot API times are seconds since 1970. */
export const asDate = (seconds) => new Date(seconds * 1000);
export const timeOf = (seconds) => clock.format(asDate(seconds));
export const momentOf = (seconds) => full.format(asDate(seconds));
export const dayKey = (date) => `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;

export function dayOf(seconds, now = new Date()) {
  const date = asDate(seconds);
  if (dayKey(date) === dayKey(now)) return words.today;
  const before = new Date(now);
  before.setDate(now.getDate() - 1);
  if (dayKey(date) === dayKey(before)) return words.yesterday;
  return (date.getFullYear() === now.getFullYear() ? sameYear : otherYear).format(date);
}
