// The picker behind a button that asks for the resident's location.

import { h, icon } from "./dom.js";
import { samplePlaces, words } from "./words.js";

const METRES = 20;

function coordinate(name, label, limit, value) {
  return h("label", { class: "field" }, h("span", {}, label),
    h("input", { name, type: "number", step: "any", min: -limit, max: limit, required: true, inputmode: "decimal", value }));
}

/** Opens the picker on a phone; `share({ latitude, longitude, horizontal_accuracy })` when a place was chosen. */
export function pickPlace(overlay, share) {
  const chosen = (latitude, longitude) => share({ latitude, longitude, horizontal_accuracy: METRES });
  const named = samplePlaces.map((place) => h("button", {
    type: "button", class: "place-row",
    onclick: () => { overlay.close(); chosen(place.latitude, place.longitude); },
  }, icon("place"), h("span", { class: "card-text" },
    h("span", { class: "card-title" }, place.name),
    h("span", { class: "card-detail" }, place.outside ? words.outsideMunicipality : `${place.latitude.toFixed(4)}, ${place.longitude.toFixed(4)}`))));
  const own = h("div", { class: "field-row" },
    coordinate("latitude", words.latitude, 90, samplePlaces[0].latitude), coordinate("longitude", words.longitude, 180, samplePlaces[0].longitude));
  overlay.sheet(words.pickPlace, [h("p", { class: "hint" }, words.pickPlaceHint), ...named, own], words.share,
    (data) => chosen(Number(data.get("latitude")), Number(data.get("longitude"))));
}
