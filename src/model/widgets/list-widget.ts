import { serviceKinds } from "../../schema/service.ts";
import { closerCredit } from "../map-credit.ts";
import type { Choice } from "../map-choices.ts";
import { mapKeys, openKeys } from "../map-strings.ts";
import { municipalityRows, servicesIn } from "../municipality-rows.ts";
import { address, fileAddress } from "../paths.ts";
import { scriptStrings, uiFor, type Region } from "../region.ts";
import { scheduleOf } from "../hours/schedule-of.ts";
import { serviceRows } from "../service-lists.ts";
import type { ServiceRow } from "../service-model.ts";
import { plain } from "../text.ts";
import { makeWidgetFrame, type WidgetFrame } from "./widget-frame.ts";

/** The services of a municipality, or of the whole region, as another site shows them. */
export interface ListWidget {
  frame: WidgetFrame;
  rows: WidgetRow[];
  topics: Choice[];
  /** Where the names of municipalities are, for who chooses one in the widget of the whole region. */
  townsHref: string | undefined;
  /** The values that the embedder's parameters may have. */
  known: Record<string, readonly string[]>;
  /** The map of the full site, for who finds nothing here. */
  mapHref: string;
  /** Where the opening hours are; undefined where none are known. */
  hoursHref: string | undefined;
  basemapHref: string;
  area: Region["site"]["area"];
  credit: string;
  strings: Record<string, string>;
}

/** A row with what its filters and its point on the map need, in few letters. */
export type WidgetRow = ServiceRow & {
  data: Record<`data-${string}`, string>;
  /** The place of its municipality among those of the region in this language, where one can be chosen. */
  town: number | undefined;
  /** Latitude and longitude to 11 metres; `~` before them: the town, not the door. */
  at: string | undefined;
};

/** All municipalities together. */
export const everywhere = "all";

const stringKeys = [
  "map.count",
  "map.count-of",
  "map.show",
  "map.near.unknown",
  "embed.list.full",
  "embed.list.more",
  "embed.list.none",
];

/** Makes the list of a municipality, or of `all`, in one language. */
export function listWidget(region: Region, locale: string, place: string): ListWidget {
  const ui = uiFor(region, locale);
  const town = region.municipalities.get(place);
  if (!town && place !== everywhere) throw new Error(`No municipality ${place}.`);
  const services = town ? servicesIn(region, place) : [...region.services.values()];
  const towns = municipalityRows(region, locale).map(({ id }) => id);
  const rows = serviceRows(region, services, locale).map((row) => ({
    ...row,
    data: {
      "data-topic": row.topics.join(" "),
      "data-kind": row.kind,
      "data-category": row.categories.join(" "),
    },
    // Hundreds of weeks would weigh more than the list; there each row says whether it is open now.
    week: town ? row.week : [],
    town: town ? undefined : towns.indexOf(row.municipality ?? ""),
    at: row.point && degrees(row.point),
  }));
  const timed = services.some((service) => scheduleOf(region, service));
  const map = address(region, locale, "map");
  return {
    frame: makeWidgetFrame(region, locale, {
      path: [place],
      title: town
        ? ui("embed.list.title", { name: plain(region, town.name, locale) })
        : ui("embed.list.title-all"),
      full: {
        label: ui("embed.list.full", { count: rows.length }),
        href: town ? `${map}?municipality=${place}` : map,
      },
      page: town ? address(region, locale, "municipalities", place) : map,
    }),
    rows,
    topics: [...region.topics.values()].map(({ id, number, label }) => ({
      value: id,
      label: `${number} ${plain(region, label, locale)}`,
      count: rows.filter((row) => row.topics.includes(id)).length,
    })),
    townsHref: town ? undefined : fileAddress(region, `data/towns/${locale}.json`),
    known: {
      topic: [...region.topics.keys()],
      kind: serviceKinds,
      category: [...region.categories.keys()],
      view: ["list", "map", "both"],
    },
    mapHref: map,
    hoursHref: timed ? fileAddress(region, "data/hours.json") : undefined,
    basemapHref: fileAddress(region, "data/basemap.json"),
    area: region.site.area,
    credit: closerCredit(region, locale),
    strings: scriptStrings(region, locale, [...stringKeys, ...mapKeys, ...(timed ? openKeys : [])]),
  };
}

function degrees({ lat, lon, approximate }: NonNullable<ServiceRow["point"]>): string {
  return `${approximate ? "~" : ""}${lat.toFixed(4)} ${lon.toFixed(4)}`;
}
