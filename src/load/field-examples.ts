import { basemapSchema } from "../schema/basemap.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { journeySchema } from "../schema/journey.ts";
import { keywordsSchema } from "../schema/keywords.ts";
import { municipalitySchema } from "../schema/municipality.ts";
import { pageSchema } from "../schema/page.ts";
import { serviceSchema } from "../schema/service.ts";
import { siteSchema } from "../schema/site.ts";
import { storySchema } from "../schema/story.ts";
import { taxonomySchema } from "../schema/taxonomy.ts";
import { address, day, mail, provenance, source, text, title } from "./example-values.ts";
import { page, story } from "./writing-examples.ts";

/** A value for each field that a file cannot do without, as an editor would write it; `*` is any item or name. */
const service = {
  name: "{ nl: Stadhuis, en: City hall }",
  summary: text,
  kind: "government",
  categories: "[town-hall]",
  topics: "[registration]",
  situations: "[student]",
  location:
    "{ street: Botermarkt 1, locality: Gent, lat: 51.05439, lon: 3.72583, precision: exact }",
  "location.locality": "Gent",
  "location.lat": "51.05439",
  "location.lon": "3.72583",
  "location.precision": "exact",
  municipality: "gent",
  serves: "[gent]",
  languages: "[{ code: en, level: desk }]",
  "languages.*.code": "en",
  "languages.*.level": "desk",
  hours: "Mo-Fr 09:00-12:00",
  hoursNote: text,
  appointment: "{ url: https://town.example/appointment, required: true }",
  "appointment.url": "https://town.example/appointment",
  "appointment.required": "true",
  contact: "{ website: https://town.example }",
  bring: "[{ nl: Je paspoort, en: Your passport }]",
  cost: "{ text: { nl: Gratis, en: Free } }",
  "cost.text": "{ nl: Gratis, en: Free }",
  sources: `[${source}]`,
  "sources.*.title": "Website of the town",
  verified: `{ state: verified, date: ${day} }`,
  "verified.state": "verified",
  status: "active",
};

const referral = `{ text: ${text}, url: ${address} }`;

const municipality = {
  nis: `"44021"`,
  name: "{ nl: Gent, en: Ghent }",
  formerNames: "[Ledeberg]",
  merged: `{ date: ${day}, from: [Gent, Ledeberg] }`,
  "merged.date": day,
  "merged.from": "[Gent, Ledeberg]",
  postcodes: `["9000"]`,
  centre: "{ lat: 51.05383, lon: 3.72501 }",
  "centre.lat": "51.05383",
  "centre.lon": "3.72501",
  population: `{ value: 263927, date: ${day} }`,
  "population.value": "263927",
  "population.date": day,
  website: address,
  welcome: `{ title: { nl: Welkom, en: Welcome }, text: ${text} }`,
  "welcome.title": "{ nl: Welkom, en: Welcome }",
  "welcome.text": text,
  ...Object.fromEntries(
    ["waste", "leisure", "learnDutch", "elections"].flatMap((name) => [
      [name, referral],
      [`${name}.text`, text],
      [`${name}.url`, address],
    ]),
  ),
  sources: `[${source}]`,
  "sources.*.title": "Website of the town",
  reviewed: day,
};

const locale = "{ code: nl, label: Nederlands }";
const planner = "{ name: Town planner, url: 'https://route.town.example/?to={lat},{lon}' }";

const site = {
  id: "east-flanders",
  name: "{ nl: Oost-Vlaanderen, en: East Flanders }",
  tagline: "{ nl: Welkom, en: Welcome }",
  url: address,
  officialLocale: "nl",
  defaultLocale: "en",
  ...provenance,
  locales: `[${locale}]`,
  "locales.*": locale,
  "locales.*.code": "nl",
  "locales.*.label": "Nederlands",
  "locales.*.fallback": "[nl]",
  area: "{ bounds: [[50.7, 3.3], [51.4, 4.4]], centre: [51.05, 3.72], zoom: 10 }",
  "area.bounds": "[[50.7, 3.3], [51.4, 4.4]]",
  "area.bounds.*": "[50.7, 3.3]",
  "area.centre": "[51.05, 3.72]",
  "area.zoom": "10",
  publisher: `{ name: Province of the example, kind: province, email: ${mail} }`,
  "publisher.name": "Province of the example",
  "publisher.kind": "province",
  "publisher.email": mail,
  "basemap.provider":
    "{ url: 'https://tiles.town.example/{z}/{x}/{y}.png', attribution: © Town, maxZoom: 17, load: on-demand }",
  "basemap.provider.url": "'https://tiles.town.example/{z}/{x}/{y}.png'",
  "basemap.provider.attribution": "© Town",
  "basemap.provider.maxZoom": "17",
  "basemap.provider.load": "on-demand",
  "basemap.pmtiles": "basemap/streets.pmtiles",
  routePlanners: `[${planner}]`,
  "routePlanners.*": planner,
  "routePlanners.*.name": "Town planner",
  "routePlanners.*.url": "'https://route.town.example/?to={lat},{lon}'",
  calendar: "{ country: be, timeZone: Europe/Brussels }",
  "calendar.country": "be",
  "calendar.state": "England",
  "calendar.timeZone": "Europe/Brussels",
  feedback: `{ email: ${mail} }`,
  languageLaw: "{ regime: dutch }",
  "languageLaw.regime": "dutch",
  accessibility: `{ status: partial, assessed: ${day}, method: { nl: Zelf getest, en: Tested by ourselves }, contact: ${mail}, exceptions: [] }`,
  "accessibility.status": "partial",
  "accessibility.assessed": day,
  "accessibility.method": "{ nl: Zelf getest, en: Tested by ourselves }",
  "accessibility.contact": mail,
  "accessibility.exceptions":
    "[{ nl: De kaart werkt niet zonder muis., en: The map does not work without a mouse. }]",
};

const label = "{ nl: Wonen, en: Housing }";
const about = "{ nl: Huren en verhuizen, en: Renting and moving }";

const taxonomy = {
  topics: `[{ id: housing, label: ${label}, description: ${about}, icon: house }]`,
  "topics.*.id": "housing",
  "topics.*.label": label,
  "topics.*.description": about,
  "topics.*.icon": "house",
  categories:
    "[{ id: town-hall, topic: housing, label: { nl: Gemeentehuis, en: Town hall }, icon: pin }]",
  "categories.*.id": "town-hall",
  "categories.*.topic": "housing",
  "categories.*.label": "{ nl: Gemeentehuis, en: Town hall }",
  "categories.*.icon": "pin",
  situations: "[{ id: student, label: { nl: student }, description: { nl: Je studeert hier } }]",
  "situations.*.id": "student",
  "situations.*.label": "{ nl: student, en: student }",
  "situations.*.description": "{ nl: Je studeert hier, en: You study here }",
  phases: "[{ id: before, label: { nl: Vooraf, en: Before } }]",
  "phases.*.id": "before",
  "phases.*.label": "{ nl: Vooraf, en: Before }",
};

const glossary = {
  terms: "[{ id: gemeente, term: gemeente, explanation: { nl: Het lokale bestuur. } }]",
  "terms.*.id": "gemeente",
  "terms.*.term": "gemeente",
  "terms.*.explanation": "{ nl: Het lokale bestuur., en: The local authority. }",
  "terms.*.alsoSaid": "[stad]",
  "terms.*.page": "housing/find-a-home",
};

const journey = {
  title: "{ nl: Studeren, en: Studying }",
  summary: text,
  situations: "[student]",
  steps: `[{ id: register, phase: first-week, title: ${title}, text: ${text}, sources: [${source}] }]`,
  "steps.*.id": "register",
  "steps.*.phase": "first-week",
  "steps.*.title": title,
  "steps.*.text": text,
  "steps.*.after": "[find-a-home]",
  "steps.*.page": "housing/find-a-home",
  "steps.*.deadline": "{ days: 8, from: arrival }",
  "steps.*.deadline.days": "8",
  "steps.*.deadline.from": "arrival",
  "steps.*.sources": `[${source}]`,
  "steps.*.sources.*.title": "Website of the town",
};

const keywords = {
  pages: "{ housing/rental-deposit: [landlord keeps my money] }",
  "pages.*": "[landlord keeps my money]",
  terms: "{ huisarts: [family physician] }",
  "terms.*": "[family physician]",
  categories: "{ library: [borrow books] }",
  "categories.*": "[borrow books]",
  services: "{ uitpas: [leisure discount card] }",
  "services.*": "[leisure discount card]",
  journeys: "{ student: [exchange student] }",
  "journeys.*": "[exchange student]",
  municipalities: "{ gent: [Gand] }",
  "municipalities.*": "[Gand]",
};

const place = "[51.05, 3.72]";

const basemap = {
  attribution: "[{ text: © Town, licence: CC0, covers: Places }]",
  "attribution.*.text": "© Town",
  "attribution.*.licence": "CC0",
  "attribution.*.covers": "Places",
  "places.*.villages.*": place,
  "places.*.formerSeats.*": place,
  "places.*.hamlets.*": place,
  "neighbours.*.name": "West Flanders",
  "neighbours.*.border": "province",
  "rail.lines": "[{ name: Gent–Aalst, via: [Gent, Aalst] }]",
  "rail.lines.*.name": "Gent–Aalst",
  "rail.lines.*.via": "[Gent, Aalst]",
  "rail.stations.*": place,
  "rail.beyond.*": place,
  "water.rivers.*.reaches": "[{ width: 3, through: [[51.05, 3.72], [51.06, 3.75]] }]",
  "water.rivers.*.reaches.*.width": "3",
  "water.rivers.*.reaches.*.through": "[[51.05, 3.72], [51.06, 3.75]]",
  "water.areas.*.id": "sea",
  "water.areas.*.outline": "[[51.3, 3.2], [51.4, 3.2], [51.4, 3.4]]",
  "water.names.*": place,
};

/** The examples of each kind of file, by its schema. */
export const fieldExamples: ReadonlyMap<unknown, Readonly<Record<string, string>>> = new Map<
  unknown,
  Record<string, string>
>([
  [pageSchema, page],
  [serviceSchema, service],
  [municipalitySchema, municipality],
  [siteSchema, site],
  [taxonomySchema, taxonomy],
  [glossarySchema, glossary],
  [journeySchema, journey],
  [storySchema, story],
  [keywordsSchema, keywords],
  [basemapSchema, basemap],
]);

/** A value to copy for the field at a path, written as YAML. */
export function exampleFor(schema: unknown, path: readonly PropertyKey[]): string | undefined {
  const examples = Object.entries(fieldExamples.get(schema) ?? {});
  const find = (place: readonly PropertyKey[]) =>
    examples.find(([pattern]) => fits(pattern.split("."), place))?.[1];
  const list = typeof path.at(-1) === "number" ? find(path.slice(0, -1)) : undefined;
  return find(path) ?? list?.replace(/^\[([^]*)\]$/, "$1");
}

function fits(pattern: readonly string[], path: readonly PropertyKey[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((part, index) => part === "*" || part === path[index])
  );
}
