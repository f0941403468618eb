import { serviceKinds } from "../../schema/service.ts";
import {
  categoryOf,
  degreesOf,
  idOf,
  lineOf,
  municipalityOf,
  phoneOf,
  wordOf,
  type Refusal,
} from "./cells.ts";
import type { Context } from "./context.ts";
import { languagesOf, servesOf, sourcesOf } from "./lists.ts";
import type { Part } from "./part.ts";

/** A field that a column can hold: the headers it is known by, and how a cell becomes part of a service. */
interface Field {
  headers: readonly string[];
  /** One column for each language, such as `name` and `name_en`. */
  perLanguage?: true;
  read: (text: string, context: Context, locale: string) => Part | Refusal;
}

/** Makes a part of a value, unless its text was refused. */
function part<Value>(value: Value | Refusal, make: (value: Value) => Part): Part | Refusal {
  return isRefusal(value) ? value : make(value);
}

/** Whether a cell's text cannot be taken. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refusal" in value;
}

const precisions = ["exact", "approximate"] as const;

const table = {
  id: { headers: ["id"], read: (text) => part(idOf(text), (id) => ({ id })) },
  name: {
    headers: ["name", "naam"],
    perLanguage: true,
    read: (text, _, locale) => ({ name: { [locale]: lineOf(text) } }),
  },
  summary: {
    headers: ["summary", "description", "samenvatting", "omschrijving", "beschrijving"],
    perLanguage: true,
    read: (text, _, locale) => ({ summary: { [locale]: text } }),
  },
  category: {
    headers: ["category", "categorie", "rubriek", "kind", "soort", "type"],
    read: (text, context) => part(categoryOf(text, context), (id) => ({ categories: [id] })),
  },
  kind: {
    headers: ["kind"],
    read: (text) => part(wordOf(text, serviceKinds), (kind) => ({ kind })),
  },
  street: {
    headers: ["street", "straat", "straat-en-nummer", "straat-nr"],
    read: (text) => ({ location: { street: lineOf(text) } }),
  },
  postcode: {
    headers: ["postcode", "postal-code", "zip"],
    read: (text) => ({ location: { postcode: lineOf(text) } }),
  },
  locality: {
    headers: ["locality", "town", "plaats", "woonplaats", "deelgemeente"],
    read: (text) => ({ location: { locality: lineOf(text) } }),
  },
  lat: {
    headers: ["lat", "latitude", "breedtegraad"],
    read: (text) => part(degreesOf(text), (lat) => ({ location: { lat } })),
  },
  lon: {
    headers: ["lon", "lng", "longitude", "lengtegraad"],
    read: (text) => part(degreesOf(text), (lon) => ({ location: { lon } })),
  },
  precision: {
    headers: ["precision", "coord-quality", "nauwkeurigheid"],
    read: (text) => part(wordOf(text, precisions), (precision) => ({ location: { precision } })),
  },
  municipality: {
    headers: ["municipality", "gemeente"],
    read: (text, context) =>
      part(municipalityOf(text, context), (municipality) => ({ municipality })),
  },
  serves: {
    headers: ["serves", "werkgebied"],
    read: (text, context) => part(servesOf(text, context), (serves) => ({ serves })),
  },
  languages: {
    headers: ["languages", "talen"],
    read: (text) => part(languagesOf(text), (languages) => ({ languages })),
  },
  hours: {
    headers: ["hours", "opening-hours", "openingsuren"],
    read: (text) => ({ hours: lineOf(text) }),
  },
  website: {
    headers: ["website", "url", "web"],
    read: (text) => ({ contact: { website: text } }),
  },
  phone: {
    headers: ["phone", "telephone", "telefoon", "tel"],
    read: (text, context) => ({ contact: { phone: phoneOf(text, context) } }),
  },
  email: {
    headers: ["email", "e-mail", "mail"],
    read: (text) => ({ contact: { email: text.replace(/^mailto:/i, "") } }),
  },
  source: { headers: ["source", "bron"], read: (text) => ({ sources: sourcesOf(text) }) },
  note: {
    headers: ["note", "verified-note"],
    perLanguage: true,
    read: (text, _, locale) => ({ verified: { note: { [locale]: text } } }),
  },
} satisfies Record<string, Field>;

/** The name of a field that a column can hold. */
export type FieldName = keyof typeof table;

/** The names of all fields that a column can hold, in the order of a service file. */
export const fieldNames = Object.keys(table) as FieldName[];

/** The fields that a column can hold. */
export const fields: Readonly<Record<FieldName, Field>> = table;
