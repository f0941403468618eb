import type { Files } from "../example-content.ts";
import { edited } from "../example-content.ts";
import { townHall, type Fault } from "./fault.ts";

/** A journey without a problem. */
export const journey = "journeys/arrive.yaml";

const text = `title: { nl: Aankomen, en: Arrive }
summary: { nl: Wat je eerst doet., en: What you do first. }
situations: [student]
steps:
  - id: find
    phase: before
    title: { nl: Zoek een woning, en: Find a home }
    text: { nl: Begin op tijd., en: Begin in time. }
    page: housing/find-a-home
    sources: [{ title: Law }]
  - id: pay
    phase: before
    title: { nl: Betaal de waarborg, en: Pay the deposit }
    text: { nl: Op een aparte rekening., en: Into an account of its own. }
    after: [find]
    page: housing/deposit
    documents: [{ nl: Identiteitskaart, en: Identity card }]
    sources: [{ title: Law }]
  - id: register
    phase: settled
    title: { nl: Schrijf je in, en: Register }
    text: { nl: Bij je gemeente., en: At your municipality. }
    after: [find, pay]
    service: town-hall
    deadline: { days: 8, from: address }
    sources: [{ title: Law, url: https://law.example }]
`;

/** The journey with some texts in it replaced; each must be there once. */
export function withJourney(...changes: [from: string, to: string][]): Files {
  let changed = text;
  for (const [from, to] of changes) {
    if (changed.split(from).length !== 2)
      throw new Error(`The journey does not hold “${from}” once.`);
    changed = changed.replace(from, () => to);
  }
  return { [journey]: changed };
}

const field = (what: string, from: string, to: string, code: string): Fault => [
  what,
  withJourney([from, to]),
  [[journey, code, to.split("\n").at(-1) ?? ""]],
];

/** Journeys whose steps lead nowhere, or can never be done. */
export const journeyFaults: Fault[] = [
  field("a step to no page", "page: housing/deposit", "page: housing/bonus", "reference-unknown"),
  field("a step to no service", "service: town-hall", "service: hall", "reference-unknown"),
  field("a step in no phase", "phase: settled", "phase: later", "reference-unknown"),
  field("a journey for nobody", "[student]", "[pupil]", "reference-unknown"),
  field("a journey for a reader twice", "[student]", "[student, student]", "duplicate-id"),
  field("a page that is no topic/page", "page: housing/deposit", "page: deposit", "field-invalid"),
  field("a term from something odd", "from: address", "from: birth", "field-invalid"),
  field("a term of no days", "days: 8", "days: 0", "field-invalid"),
  field("a term in a text", "days: 8", "days: soon", "field-invalid"),
  field("a step that waits for no step", "after: [find]", "after: [fnd]", "reference-unknown"),
  field("a step that waits for itself", "after: [find]", "after: [pay]", "field-invalid"),
  field(
    "two steps that wait for each other",
    "after: [find]",
    "after: [register]",
    "field-invalid",
  ),
  field("a step that waits twice for another", "[find, pay]", "[find, pay, find]", "duplicate-id"),
  field(
    "a step without its title in Dutch",
    "nl: Schrijf je in, en",
    "en",
    "official-text-missing",
  ),
  field("a paper without Dutch", "{ nl: Identiteitskaart, en", "{ en", "official-text-missing"),
  [
    "a journey without Dutch",
    withJourney(
      ["title: { nl: Aankomen, en", "title: { en"],
      ["{ nl: Wat je eerst doet., en", "{ en"],
    ),
    [
      [journey, "official-text-missing", "title:"],
      [journey, "official-text-missing", "summary:"],
    ],
  ],
  [
    "a step twice",
    withJourney(["- id: register", "- id: find"]),
    [[journey, "duplicate-id", "- id: find"]],
  ],
  [
    "steps in a circle",
    withJourney(["    page: housing/find-a-home", "    after: [register]"]),
    [[journey, "field-invalid", "after: [register]"]],
  ],
  [
    "a step that waits for a later one and for no step",
    withJourney(
      ["    page: housing/find-a-home", "    after: [packing]"],
      ["[find]", "[register]"],
      ["after: [find, pay]", "after: [find]"],
    ),
    [
      [journey, "reference-unknown", "after: [packing]"],
      [journey, "field-invalid", "after: [register]"],
    ],
  ],
  [
    "a step to a closed service",
    { ...withJourney(), ...edited(townHall, ["status: active", "status: closed"]) },
    [[journey, "reference-unknown", "service: town-hall"]],
  ],
  [
    "a step without a source",
    withJourney(["    sources: [{ title: Law, url: https://law.example }]\n", ""]),
    [[journey, "field-missing", "- id: register"]],
  ],
];
