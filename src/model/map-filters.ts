import type { Translate } from "../i18n/translator.ts";
import { serviceKinds, type Service } from "../schema/service.ts";
import type { Choice } from "./map-choices.ts";
import { municipalityRows, type MunicipalityRow } from "./municipality-rows.ts";
import { uiFor, type Region } from "./region.ts";
import { plain } from "./text.ts";

/** A municipality with its centre, as `51.05,3.72`. */
export type Town = MunicipalityRow & { at: string };

/** What every service says of itself, as choices of the map's filters. */
export interface EveryChoice {
  topics: Choice[];
  kinds: Choice[];
  categories: (Choice & { topic: string })[];
}

/** Choices by exit, by who runs a service, and by category; categories without services are left out. */
export function everyChoice(
  region: Region,
  locale: string,
  services: readonly Pick<Service, "topics" | "kind" | "categories">[],
): EveryChoice {
  const ui = uiFor(region, locale);
  const count = (test: (service: (typeof services)[number]) => boolean) =>
    services.filter(test).length;
  return {
    topics: [...region.topics.values()].map((topic) => ({
      value: topic.id,
      label: `${topic.number} ${plain(region, topic.label, locale)}`,
      count: count(({ topics }) => topics.includes(topic.id)),
    })),
    kinds: serviceKinds.map((kind) => ({
      value: kind,
      label: ui(`kind.${kind}`),
      count: count((service) => service.kind === kind),
    })),
    categories: region.taxonomy.categories
      .map(({ id, topic, label }) => ({
        value: id,
        topic,
        label: plain(region, label, locale),
        count: count(({ categories }) => categories.includes(id)),
      }))
      .filter((choice) => choice.count > 0),
  };
}

/** The municipalities that a visitor may type, and an example of what to type. */
export function townChoices(
  region: Region,
  locale: string,
): { municipalities: Town[]; municipalityExample: string | undefined } {
  const municipalities = municipalityRows(region, locale).map((row) => ({
    ...row,
    at: centre(region, row.id),
  }));
  const ui = uiFor(region, locale);
  return { municipalities, municipalityExample: municipalityExample(region, municipalities, ui) };
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
