import { parseBody } from "../../src/load/body.ts";

const site = `id: example
name: { nl: Voorbeeld, en: Example, fr: Exemple }
tagline: { nl: Kom binnen, en: Come in, fr: Entrez }
url: https://x.example
officialLocale: nl
defaultLocale: en
locales:
  - { code: nl, label: Nederlands }
  - { code: en, label: English, fallback: [nl] }
  - { code: fr, label: Français, fallback: [en, nl] }
area: { bounds: [[50.7, 3.3], [51.4, 4.4]], centre: [51.05, 3.72], zoom: 10 }
publisher: { name: Example, kind: association, email: info@x.example }
basemap:
  provider:
    url: https://tiles.example/{z}/{x}/{y}.png
    attribution: © Tiles
    maxZoom: 17
    load: on-demand
feedback: { email: info@x.example }
languageLaw: { regime: dutch }
accessibility:
  status: partial
  assessed: 2026-11-01
  method: { nl: Zelf getest, en: Tested by ourselves, fr: Testé par nous }
  contact: info@x.example
  exceptions: []
`;

const taxonomy = `topics:
  - id: housing
    label: { nl: Wonen, en: Housing, fr: Logement }
    description: { nl: Een huis, en: A home, fr: Un logis }
    icon: house
  - id: work
    label: { nl: Werk, en: Work, fr: Travail }
    description: { nl: Een baan, en: A job, fr: Un emploi }
    icon: briefcase
  - id: life
    label: { nl: Leven, en: Life, fr: Vie }
    description: { nl: Elke dag, en: Every day, fr: Tous les jours }
    icon: bicycle
categories:
  - { id: town-hall, topic: housing, label: { nl: Gemeentehuis, en: Town hall }, icon: pin }
  - { id: job-centre, topic: work, label: { nl: Jobcentrum, en: Job centre }, icon: briefcase }
  - { id: helpline, topic: life, label: { nl: Hulplijn, en: Helpline }, icon: phone }
situations:
  - { id: student, label: { nl: student, en: student }, description: { nl: Studeren, en: Studies } }
phases:
  - { id: before, label: { nl: Vooraf, en: Before } }
  - { id: settled, label: { nl: Later, en: Settled } }
`;

const glossary = `terms:
  - id: gemeente
    term: gemeente
    explanation: { nl: Het lokale bestuur., en: The local authority. }
    translation: { en: municipality }
    page: housing/find-a-home
`;

/** What the fields of a page of the example may be. */
interface PageFields {
  title: string;
  order: number;
  body: string;
  /** The body in the official language, which this page translates. */
  official?: string;
}

/** A page of the example as its file has it; a translation knows the blocks of the official body. */
export function pageFile({ title, order, body, official }: PageFields): string {
  const parsed = official === undefined ? undefined : parseBody(official, "", 1, "/housing/x/");
  const blocks = parsed && !Array.isArray(parsed) ? parsed.body : [];
  const ids = blocks.map(({ id, hash }) => `"${id}": "${hash}"`).join(", ");
  const version = `translation: { of: nl, hash: "0123456789ab", blocks: { ${ids} }, date: 2026-11-20 }\n`;
  return `---
title: ${title}
description: About ${title}.
order: ${String(order)}
phases: [before]
authority: Example
sources: [{ title: Law, url: https://law.example }]
reviewed: 2026-11-01
provenance: { draft: machine, review: none }
${official === undefined ? "" : version}---
${body}`;
}

const find = {
  nl: '\nVraag je <Term id="gemeente" />.\n\n## Huren\n\nLees over [de waarborg](/housing/deposit/).\n',
  en: '\nAsk your <Term id="gemeente" />.\n\n## Renting\n\nRead about [the deposit](/housing/deposit/).\n',
  fr: '\nDemandez à votre <Term id="gemeente" />.\n\n## Louer\n\nLisez sur [la garantie](/housing/deposit/).\n',
};
const deposit = { nl: "\nBetaal de waarborg.\n", en: "\nPay the deposit.\n" };

/** A content folder without a problem: three languages, three topics, pages that lack some translations. */
export const exampleFiles: Readonly<Record<string, string>> = {
  "site.yaml": site,
  "taxonomy.yaml": taxonomy,
  "glossary.yaml": glossary,
  "municipalities/gent.yaml": municipalityFile("{ nl: Gent, en: Ghent, fr: Gand }", 51.05, 3.72),
  "municipalities/aalst.yaml": municipalityFile("{ nl: Aalst, fr: Alost }", 50.94, 4.04),
  "services/town-hall.yaml": serviceFile({
    name: "{ nl: Stadhuis, en: City hall }",
    category: "town-hall",
    topic: "housing",
    location: `
  street: Botermarkt 1
  postcode: "9000"
  locality: Gent
  lat: 51.05439
  lon: 3.72583
  precision: exact`,
  }),
  "services/jobs.yaml": serviceFile({
    name: "{ nl: Jobs, en: Jobs }",
    kind: "private",
    category: "job-centre",
    topic: "work",
    municipality: "aalst",
    location: "\n  locality: Aalst\n  lat: 50.93801\n  lon: 4.03927\n  precision: approximate",
  }),
  "services/listening.yaml": serviceFile({
    name: "{ nl: Luisterlijn, en: Listening line }",
    kind: "community",
    category: "helpline",
    topic: "life",
    location: "none",
  }),
  "pages/nl/housing/find-a-home.mdx": pageFile({ title: "Een woning", order: 1, body: find.nl }),
  "pages/en/housing/find-a-home.mdx": pageFile({
    title: "A home",
    order: 1,
    body: find.en,
    official: find.nl,
  }),
  "pages/fr/housing/find-a-home.mdx": pageFile({
    title: "Un logement",
    order: 1,
    body: find.fr,
    official: find.nl,
  }),
  "pages/nl/housing/deposit.mdx": pageFile({ title: "De waarborg", order: 2, body: deposit.nl }),
  "pages/en/housing/deposit.mdx": pageFile({
    title: "The deposit",
    order: 2,
    body: deposit.en,
    official: deposit.nl,
  }),
  "pages/nl/housing/moving.mdx": pageFile({ title: "Verhuizen", order: 3, body: "\nVerhuis.\n" }),
};

function municipalityFile(name: string, lat: number, lon: number): string {
  return `name: ${name}
postcodes: ["9000"]
centre: { lat: ${String(lat)}, lon: ${String(lon)} }
sources: [{ title: Official list }]
reviewed: 2026-11-01
`;
}

interface ServiceFields {
  name: string;
  kind?: string;
  category: string;
  topic: string;
  municipality?: string;
  location: string;
}

/** A service of the example as its file has it. */
export function serviceFile({
  name,
  kind = "government",
  category,
  topic,
  municipality = "gent",
  location,
}: ServiceFields): string {
  return `name: ${name}
summary: { nl: Helpt je verder., en: Helps you. }
kind: ${kind}
categories: [${category}]
topics: [${topic}]
location:${location === "none" ? " none" : location}
${location === "none" ? "" : `municipality: ${municipality}\n`}serves: region
sources: [{ title: Own site }]
verified: { state: unchecked }
status: active
`;
}
