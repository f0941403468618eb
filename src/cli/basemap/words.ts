import type { Feature } from "./feature.ts";

type Properties = Feature["properties"];

/** The short texts among the properties of a feature, in small letters: `river`, `canal`, `village`. */
export function wordsOf(properties: Properties): string[] {
  return Object.values(properties).flatMap((value) =>
    typeof value === "string" && value.length < 30 ? [value.toLowerCase()] : [],
  );
}

/** Whether one of the words is among the properties' values. */
export function says(properties: Properties, words: ReadonlySet<string>): boolean {
  return wordsOf(properties).some((word) => words.has(word));
}

/** Signs that nobody sees, and those that stand for lost letters. */
const unseen = /[\p{C}\ufffd]/gu;

const longestName = 60;

const nameKeys = [/^(name|naam|nom|n)$/i, /^(official_?name|name[:_]nl|label)$/i, /(name|naam)/i];

/** The name of a feature, if its properties hold one. */
export function nameOf(properties: Properties): string | undefined {
  for (const key of nameKeys) {
    for (const [property, value] of Object.entries(properties)) {
      if (!key.test(property) || typeof value !== "string") continue;
      const name = value.replace(unseen, "").trim().normalize();
      if (name !== "" && name.length <= longestName) return name;
    }
  }
  return undefined;
}

/** Words for water, from wide to narrow. */
export const waterWords = {
  river: new Set(["river", "rivier", "riverbank", "fleuve", "tidal_channel"]),
  canal: new Set(["canal", "kanaal", "dock", "dok", "vaart"]),
  stream: new Set(["stream", "brook", "beek", "ditch", "drain", "gracht", "sloot", "ruisseau"]),
  area: new Set([
    "water",
    "lake",
    "pond",
    "reservoir",
    "basin",
    "lagoon",
    "meer",
    "vijver",
    "plas",
  ]),
};

/** Words for railways with trains, and for what is no railway for a visitor. */
export const railWords = {
  rail: new Set([
    "rail",
    "light_rail",
    "narrow_gauge",
    "spoor",
    "spoorweg",
    "railway",
    "station",
    "halt",
  ]),
  other: new Set([
    ...["tram", "tram_stop", "subway", "metro", "monorail", "funicular", "miniature"],
    ...["abandoned", "disused", "razed", "dismantled", "construction", "proposed", "platform"],
    ...["yard", "siding", "spur", "crossover", "switch", "signal"],
  ]),
};

/** Words for places, by rank. */
export const placeWords: readonly ReadonlySet<string>[] = [
  new Set(["city", "stad"]),
  new Set(["town"]),
  new Set(["village", "dorp"]),
  new Set(["suburb", "quarter", "neighbourhood", "wijk", "borough"]),
  new Set(["hamlet", "gehucht", "isolated_dwelling", "locality"]),
];
