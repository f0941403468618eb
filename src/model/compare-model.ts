import { formatDate, formatNumber, languageName } from "../i18n/format.ts";
import type { Municipality } from "../schema/municipality.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { hostName } from "./host-name.ts";
import { municipalityRows, servicesIn, type MunicipalityRow } from "./municipality-rows.ts";
import { address } from "./paths.ts";
import { scriptStrings, uiFor, type Region } from "./region.ts";
import { primaryTopic } from "./service-model.ts";
import { localize, plain, type Text } from "./text.ts";

/** All municipalities, to be compared. */
export interface ComparePage {
  frame: Frame;
  /** Without a choice: where all are shown. */
  href: string;
  topics: { number: number; label: string }[];
  /** The heading over numbers of inhabitants, with their date where all have the same. */
  peopleLabel: string;
  learnLabel: string;
  rows: CompareRow[];
  /** What the script says. */
  strings: Record<string, string>;
}

/** What is compared of a municipality. */
export interface CompareRow extends MunicipalityRow {
  people: string | undefined;
  townHall: { name: Text; href: string } | undefined;
  /** Services under the number of each exit, in their order. */
  counts: number[];
  learnDutch: Link | undefined;
  waste: Link | undefined;
  website: Link | undefined;
}

const stringKeys = ["compare.alone", "compare.beside", "compare.remove", "map.near.unknown"];

/** Makes the page that compares municipalities, in one language. */
export function comparePage(region: Region, locale: string): ComparePage {
  const ui = uiFor(region, locale);
  const list = address(region, locale, "municipalities");
  const date = sharedDate(region);
  const people = ui("municipality.people");
  return {
    frame: makeFrame(region, locale, {
      path: ["municipalities", "compare"],
      title: ui("compare.title"),
      description: ui("compare.description"),
      trail: [{ label: ui("municipalities.title"), href: list }],
    }),
    href: `${list}compare/`,
    topics: [...region.topics.values()].map(({ number, label }) => ({
      number,
      label: plain(region, label, locale),
    })),
    peopleLabel: date === undefined ? people : `${people} (${formatDate(date, locale)})`,
    learnLabel: ui("municipality.learnDutch", {
      language: languageName(region.site.officialLocale, locale),
    }),
    rows: municipalityRows(region, locale).flatMap((row) => {
      const municipality = region.municipalities.get(row.id);
      return municipality ? [compareRow(region, row, municipality, locale, date)] : [];
    }),
    strings: scriptStrings(region, locale, stringKeys),
  };
}

function compareRow(
  region: Region,
  row: MunicipalityRow,
  municipality: Municipality,
  locale: string,
  date: string | undefined,
): CompareRow {
  const { population, website, learnDutch, waste } = municipality;
  const hall = region.services.get(municipality.townHall ?? "");
  const numbers = servicesIn(region, row.id).map((service) => primaryTopic(region, service).number);
  const people = population && formatNumber(population.value, locale);
  return {
    ...row,
    people:
      population && date === undefined
        ? uiFor(region, locale)("municipality.population", {
            people: people ?? "",
            date: formatDate(population.date, locale),
          })
        : people,
    townHall: hall && {
      name: localize(region, hall.name, locale),
      href: address(region, locale, "services", hall.id),
    },
    counts: [...region.topics.values()].map(
      (topic) => numbers.filter((number) => number === topic.number).length,
    ),
    learnDutch: siteOf(learnDutch?.url),
    waste: siteOf(waste?.url),
    website: siteOf(website),
  };
}

function siteOf(url: string | undefined): Link | undefined {
  return url === undefined ? undefined : { label: hostName(url), href: url };
}

/** The date of all numbers of inhabitants, if it is one and the same. */
function sharedDate({ municipalities }: Region): string | undefined {
  const dates = new Set(
    [...municipalities.values()].flatMap(({ population }) => population?.date ?? []),
  );
  return dates.size === 1 ? [...dates][0] : undefined;
}
