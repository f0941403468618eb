import type { Translate } from "../i18n/translator.ts";
import { makeFrame, type Frame } from "./frame.ts";
import { sparseChoices, type Choice, type SparseChoices } from "./map-choices.ts";
import { closerCredit } from "./map-credit.ts";
import { mapKeys, openKeys } from "./map-strings.ts";
import { municipalityRows, type MunicipalityRow } from "./municipality-rows.ts";
import { fileAddress } from "./paths.ts";
import { scriptStrings, uiFor, type Region } from "./region.ts";
import { rowDetails, type RowDetails } from "./row-details.ts";
import { serviceRows } from "./service-lists.ts";
import type { ServiceRow } from "./service-model.ts";
import { serviceKinds } from "../schema/service.ts";
import { streetsOf, type Streets } from "./streets.ts";
import { plain } from "./text.ts";

/** A municipality with its centre, as `51.05,3.72`. */
type Town = MunicipalityRow & { at: string };

/** The map page: the list, its filters, and where the map's data is. */
export interface MapModel extends SparseChoices {
  frame: Frame;
  rows: (ServiceRow & { details: RowDetails })[];
  withoutPoint: number;
  topics: Choice[];
  kinds: Choice[];
  categories: (Choice & { topic: string })[];
  municipalities: Town[];
  /** What a visitor may type to find a municipality. */
  municipalityExample: string | undefined;
  dataHref: string;
  /** Where the opening hours are; undefined where none are known. */
  hoursHref: string | undefined;
  basemapHref: string;
  pictureHref: string;
  area: Region["site"]["area"];
  strings: Record<string, string>;
  credit: string;
  provider: Streets | undefined;
}

const stringKeys = [
  "count",
  "count-of",
  "none",
  "details",
  "show",
  "streets",
  "schematic",
  "streets.failed",
  "copy",
  "copied",
  "copy-failed",
  "about",
  "lift",
  "without",
  "near.busy",
  "near.refused",
  "near.failed",
  "near.unknown",
].map((key) => `map.${key}`);

/** What only a region with opening hours says. */
const hoursKeys = ["map.hours-unknown", ...openKeys];

/** Makes the map page in one language; the list and the map come from the same rows. */
export function mapModel(region: Region, locale: string): MapModel {
  const ui = uiFor(region, locale);
  const rows = serviceRows(region, region.services.values(), locale);
  const count = (test: (row: ServiceRow) => boolean) => rows.filter(test).length;
  const municipalities = municipalityRows(region, locale).map((row) => ({
    ...row,
    at: centre(region, row.id),
  }));
  const sparse = sparseChoices(region, locale);
  const timed = sparse.openings.length > 0;
  return {
    frame: makeFrame(region, locale, {
      path: ["map"],
      title: ui("map.title"),
      description: ui("map.description", {
        count: rows.length,
        region: plain(region, region.site.name, locale),
      }),
    }),
    rows: rows.flatMap((row) => {
      const service = region.services.get(row.id);
      return service ? [{ ...row, details: rowDetails(region, service, locale) }] : [];
    }),
    withoutPoint: count((row) => row.point === undefined),
    topics: [...region.topics.values()].map((topic) => ({
      value: topic.id,
      label: `${topic.number} ${plain(region, topic.label, locale)}`,
      count: count((row) => row.topics.includes(topic.id)),
    })),
    kinds: serviceKinds.map((kind) => ({
      value: kind,
      label: ui(`kind.${kind}`),
      count: count((row) => row.kind === kind),
    })),
    categories: region.taxonomy.categories
      .map(({ id, topic, label }) => ({
        value: id,
        topic,
        label: plain(region, label, locale),
        count: count((row) => row.categories.includes(id)),
      }))
      .filter((choice) => choice.count > 0),
    ...sparse,
    municipalities,
    municipalityExample: municipalityExample(region, municipalities, ui),
    dataHref: fileAddress(region, "data/map.json"),
    hoursHref: timed ? fileAddress(region, "data/hours.json") : undefined,
    basemapHref: fileAddress(region, "data/basemap.json"),
    pictureHref: fileAddress(region, "data/basemap.svg"),
    area: region.site.area,
    credit: closerCredit(region, locale),
    strings: scriptStrings(region, locale, [
      ...stringKeys,
      ...mapKeys,
      ...(timed ? hoursKeys : []),
    ]),
    provider: streetsOf(region),
  };
}

function centre(region: Region, id: string): string {
  const point = region.municipalities.get(id)?.centre;
  return point ? `${point.lat},${point.lon}` : "";
}

/** The postcode and name of the municipality nearest to the region's centre. */
function municipalityExample(
  region: Region,
  rows: readonly MunicipalityRow[],
  ui: Translate,
): string | undefined {
  const [lat, lon] = region.site.area.centre;
  const distance = ({ id }: MunicipalityRow) => {
    const centre = region.municipalities.get(id)?.centre;
    return centre ? (centre.lat - lat) ** 2 + (centre.lon - lon) ** 2 : Infinity;
  };
  const [nearest] = rows.toSorted((a, b) => distance(a) - distance(b));
  const [postcode] = nearest?.postcodes ?? [];
  if (!nearest || postcode === undefined) return nearest?.label;
  return ui("map.filter.municipality.example", { postcode, name: nearest.label });
}
