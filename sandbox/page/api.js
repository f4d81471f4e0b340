// The sandbox's control API, and its stream of events.

const RETRY_MS = 2000;
const headers = { "Content-Type": "application/json" };

async function answer(response) {
  const text = await response.text();
  let body = null;
  try {
    body = text ? JSON.parse(text) : null;
  } catch {
    body = null;
  }
  if (response.ok) return body;
  const why = body && (body.description ?? body.detail ?? body.error);
  throw new Error(typeof why === "string" ? why : `${response.status} ${response.statusText}`.trim());
}

const get = async (path) => answer(await fetch(`/sandbox${path}`));
const post = async (path, body = {}) => answer(await fetch(`/sandbox${path}`, { method: "POST", headers, body: JSON.stringify(body) }));

function upload(path, file, caption, album) {
  const form = new FormData();
  form.append("file", file, file.name);
  if (caption) form.append("caption", caption);
  if (album) form.append("media_group_id", album);
  return fetch(`/sandbox${path}`, { method: "POST", body: form }).then(answer);
}

export const bots = () => get("/bots");
export const personas = () => get("/personas");
export const newPersona = (persona) => post("/personas", persona);
export const chat = (persona) => get(`/chats/${persona}`);
export const start = (persona, payload) => post(`/personas/${persona}/start`, payload ? { payload } : {});
export const say = (persona, text, replyTo) => post(`/personas/${persona}/say`, replyTo ? { text, reply_to: replyTo } : { text });
export const press = (persona, where) => post(`/personas/${persona}/press`, where);
export const location = (persona, point) => post(`/personas/${persona}/location`, point);
export const photo = (persona, file, caption, album) => upload(`/personas/${persona}/photo`, file, caption, album);
export const sendDocument = (persona, file, caption) => upload(`/personas/${persona}/document`, file, caption);
export const media = (persona, kind) => post(`/personas/${persona}/media`, { kind });
export const edit = (persona, messageId, text) => post(`/personas/${persona}/edit`, { message_id: messageId, text });
export const block = (persona) => post(`/personas/${persona}/block`);
export const unblock = (persona) => post(`/personas/${persona}/unblock`);
export const fileUrl = (fileId) => `/sandbox/files/${encodeURIComponent(fileId)}`;

/**
 * Calls `onEvent` for each event and `onState(true|false)` as the stream opens and breaks. What happened while it was
 * broken is not repeated, so whoever listens reads everything anew on `onState(true)`.
 */
export function listen(onEvent, onState) {
  const source = new EventSource("/sandbox/events");
  source.onopen = () => onState(true);
  source.onmessage = (event) => onEvent(JSON.parse(event.data));
  source.onerror = () => {
    onState(false);
    // the browser tries again by itself, but not after an answer that was no stream
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(onEvent, onState), RETRY_MS);
  };
}
