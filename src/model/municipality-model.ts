import { formatDate, formatNumber, languageName } from "../i18n/format.ts";
import type { Municipality } from "../schema/municipality.ts";
import { makeFrame, type Frame } from "./frame.ts";
import { hostName } from "./host-name.ts";
import { mapCredit } from "./map-credit.ts";
import { municipalityRow, servicesIn, type MunicipalityRow } from "./municipality-rows.ts";
import { address, fileAddress } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { servicesByTopic, type TopicServices } from "./services-by-topic.ts";
import { localize, type Text } from "./text.ts";
import { townHall, type TownHall } from "./town-hall.ts";

/** A municipality as its page shows it. */
export interface MunicipalityModel extends MunicipalityRow {
  frame: Frame;
  officialName: string | undefined;
  website: string | undefined;
  population: string | undefined;
  languages: string | undefined;
  townHall: TownHall | undefined;
  topics: TopicServices[];
  mapHref: string;
  /** A drawn map of it with its services, where any of them has a point. */
  picture: string | undefined;
  credit: string;
  welcome: { title: Text; text: Text; url: string | undefined } | undefined;
  /** What is known of what newcomers ask. */
  referrals: { title: string; text: Text; url: string }[];
  /** What is not known of it, and where it can be asked. */
  unknown: { titles: string; ask: { name: Text; href: string } | undefined } | undefined;
  merger: { sentence: string; text: Text | undefined } | undefined;
  compareHref: string | undefined;
  sources: Municipality["sources"];
  reviewed: string;
}

/** What municipalities are asked about, in the order in which newcomers need it. */
const asked = ["waste", "learnDutch", "leisure", "elections"] as const;

/** Makes the page of a municipality in one language. */
export function municipalityModel(
  region: Region,
  municipality: Municipality,
  locale: string,
): MunicipalityModel {
  const ui = uiFor(region, locale);
  const own = municipalityRow(region, municipality, locale);
  const official = municipality.name[region.site.officialLocale];
  const { website, population, welcome, merged } = municipality;
  const language = languageName(region.site.officialLocale, locale);
  const services = servicesIn(region, municipality.id);
  const hall = townHall(region, municipality, locale);
  const title = (name: (typeof asked)[number]) => ui(`municipality.${name}`, { language });
  const unknown = asked.filter((name) => !municipality[name]);
  const list = address(region, locale, "municipalities");
  return {
    ...own,
    frame: makeFrame(region, locale, {
      path: ["municipalities", municipality.id],
      title: own.label,
      description: ui("municipality.description", { name: own.label, count: own.serviceCount }),
      trail: [{ label: ui("municipalities.title"), href: list }],
    }),
    officialName: official === own.label ? undefined : official,
    website,
    population:
      population &&
      ui("municipality.population", {
        people: formatNumber(population.value, locale),
        date: formatDate(population.date, locale),
      }),
    languages: languagesOf(municipality, language, ui("municipality.facilities", { language })),
    townHall: hall,
    topics: servicesByTopic(region, services, locale),
    mapHref: `${address(region, locale, "map")}?municipality=${municipality.id}`,
    picture: services.some(({ location }) => location !== "none")
      ? fileAddress(region, `data/municipalities/${municipality.id}.svg`)
      : undefined,
    credit: mapCredit(region, locale),
    welcome: welcome && {
      title: localize(region, welcome.title, locale),
      text: localize(region, welcome.text, locale),
      url: welcome.url,
    },
    referrals: asked.flatMap((name) => {
      const found = municipality[name];
      if (!found) return [];
      const text = localize(region, found.text, locale);
      return [{ title: title(name), text, url: found.url }];
    }),
    unknown:
      unknown.length === 0
        ? undefined
        : {
            titles: unknown.map(title).join(" · "),
            ask: website
              ? { name: { text: hostName(website) }, href: website }
              : hall && { name: hall.service.name, href: hall.service.href },
          },
    merger: merged && {
      sentence: ui("municipality.merged", {
        date: formatDate(merged.date, locale),
        names: new Intl.ListFormat(locale).format(merged.from),
      }),
      text: merged.text && localize(region, merged.text, locale),
    },
    compareHref:
      region.municipalities.size > 1 ? `${list}compare/?m=${municipality.id}` : undefined,
    sources: municipality.sources,
    reviewed: formatDate(municipality.reviewed, locale),
  };
}

function languagesOf(
  { languageRegime }: Municipality,
  language: string,
  withFacilities: string,
): string | undefined {
  if (languageRegime === undefined) return undefined;
  return languageRegime === "dutch" ? language : withFacilities;
}
