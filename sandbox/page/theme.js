// Light, dark, or as the computer has it; the choice is remembered in this browser.

const NAMES = ["auto", "light", "dark"];
const KEY = "loftesbot-theme";

export const theme = () => document.documentElement.dataset.theme ?? "auto";

export function setTheme(name) {
  const known = NAMES.includes(name) ? name : "auto";
  if (known === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = known;
  localStorage.setItem(KEY, known);
}

export const nextTheme = () => setTheme(NAMES[(NAMES.indexOf(theme()) + 1) % NAMES.length]);

setTheme(new URLSearchParams(location.search).get("theme") ?? localStorage.getItem(KEY) ?? "auto");
