import { formatDate } from "../i18n/format.ts";
import type { Service } from "../schema/service.ts";
import type { Link } from "./frame.ts";
import { hoursRemarks, hoursView, type HoursView } from "./hours/hours-view.ts";
import { scheduleOf } from "./hours/schedule-of.ts";
import type { Schedule } from "./hours/schedule.ts";
import { rowWeek, type WeekLine } from "./hours/week-lines.ts";
import { address } from "./paths.ts";
import { uiFor, type NumberedTopic, type Region } from "./region.ts";
import { rowFacts } from "./row-facts.ts";
import { serviceRoutes, type ServiceRoutes } from "./service-routes.ts";
import { localize, plain, type Text } from "./text.ts";
import { isTiled } from "./tiled.ts";

/** A row of a list of services. */
export interface ServiceRow {
  id: string;
  name: Text;
  href: string;
  /** Numbers of the exits it belongs to, the first one on its marker. */
  topics: string[];
  number: number;
  kind: Service["kind"];
  categories: string[];
  categoryLabel: string;
  municipality: string | undefined;
  /** Street and town, or the town, or nothing. */
  place: string | undefined;
  point: { lat: number; lon: number; approximate: boolean } | undefined;
  /** When it is open in a usual week, in few lines; empty where that is not known, or takes more words. */
  week: WeekLine[];
  /** The languages spoken there, and whether one needs an appointment, where that is known. */
  facts: string[];
}

/** A service as its page shows it. */
export interface ServiceModel extends ServiceRow, ServiceRoutes {
  summary: Text;
  topic: NumberedTopic;
  kindLabel: string;
  categoryLinks: Link[];
  addressLines: string[];
  municipalityLink: Link | undefined;
  serves: string;
  phone: { text: string; href: string } | undefined;
  email: string | undefined;
  website: string | undefined;
  appointment: { href: string; required: boolean } | undefined;
  languages: { code: string; level: string }[];
  /** When it is open, as data. */
  schedule: Schedule | undefined;
  hours: HoursView | undefined;
  /** What its hours say in words where they have no schedule. */
  hoursRemarks: Text[];
  hoursNote: Text | undefined;
  bring: Text[];
  cost: Text | undefined;
  verified: boolean;
  verifiedNote: Text | undefined;
  verifiedDate: string | undefined;
  verifiedBy: string | undefined;
  reviewBy: string | undefined;
  /** What to know before leaning on facts that should have been checked again. */
  overdue: string | undefined;
  sources: { title: string; url?: string | undefined }[];
  mapHref: string | undefined;
}

/** Makes a service's row in one language. */
export function serviceRow(region: Region, service: Service, locale: string): ServiceRow {
  const { location } = service;
  const place =
    location === "none"
      ? undefined
      : [location.street, `${location.postcode ?? ""} ${location.locality}`.trim()];
  return {
    id: service.id,
    name: localize(region, service.name, locale),
    href: address(region, locale, "services", service.id),
    topics: service.topics,
    number: primaryTopic(region, service).number,
    kind: service.kind,
    categories: service.categories,
    categoryLabel: plain(
      region,
      region.categories.get(service.categories[0] ?? "")?.label ?? {},
      locale,
    ),
    municipality: service.municipality,
    place: place?.filter(Boolean).join(", "),
    point:
      location === "none"
        ? undefined
        : {
            lat: location.lat,
            lon: location.lon,
            approximate: location.precision === "approximate",
          },
    week: rowWeek(hoursOf(region, service, locale)),
    facts: rowFacts(region, service, locale),
  };
}

/** Makes a service's page in one language: the one place where a service becomes what people read. */
export function serviceModel(region: Region, service: Service, locale: string): ServiceModel {
  const ui = uiFor(region, locale);
  const { contact, location, reviewBy } = service;
  const municipality = region.municipalities.get(service.municipality ?? "");
  const text = (texts: Parameters<typeof localize>[1] | undefined) =>
    texts && localize(region, texts, locale);
  const row = serviceRow(region, service, locale);
  const hours = hoursOf(region, service, locale);
  return {
    ...row,
    summary: localize(region, service.summary, locale),
    topic: primaryTopic(region, service),
    kindLabel: ui(`kind.${service.kind}`),
    categoryLinks: service.categories.map((id) => ({
      label: plain(region, region.categories.get(id)?.label ?? {}, locale),
      href: `${address(region, locale, "map")}?category=${id}`,
    })),
    addressLines:
      location === "none"
        ? []
        : [location.street, `${location.postcode ?? ""} ${location.locality}`.trim()].filter(
            (line) => line !== undefined,
          ),
    municipalityLink: municipality && {
      label: plain(region, municipality.name, locale),
      href: address(region, locale, "municipalities", municipality.id),
    },
    serves: serves(region, service, locale),
    phone:
      contact.phone === undefined
        ? undefined
        : { text: contact.phone, href: `tel:${contact.phone.replaceAll(" ", "")}` },
    email: contact.email,
    website: contact.website,
    appointment: service.appointment && {
      href: service.appointment.url,
      required: service.appointment.required,
    },
    languages: service.languages,
    schedule: hours?.schedule,
    hours,
    hoursRemarks: hours ? [] : hoursRemarks(region, service.hours ?? "", locale),
    hoursNote: text(service.hoursNote),
    bring: (service.bring ?? []).map((item) => localize(region, item, locale)),
    cost: text(service.cost?.text),
    verified: service.verified.state === "verified",
    verifiedNote: text(service.verified.note),
    verifiedDate: service.verified.date && formatDate(service.verified.date, locale),
    verifiedBy: service.verified.by,
    reviewBy: reviewBy && formatDate(reviewBy, locale),
    overdue:
      reviewBy !== undefined && reviewBy < region.today
        ? ui("provenance.overdue", { date: formatDate(reviewBy, locale) })
        : undefined,
    sources: service.sources,
    mapHref:
      row.point &&
      `${address(region, locale, "map")}?service=${service.id}${look(region, row.point)}`,
    ...serviceRoutes(region, service, locale),
  };
}

/** Where a map has to look that does not know all services. */
function look(region: Region, { lat, lon, approximate }: NonNullable<ServiceRow["point"]>): string {
  if (!isTiled(region)) return "";
  return `&at=${lat.toFixed(4)},${lon.toFixed(4)},${approximate ? 13 : 16}`;
}

/** Services that keep the same hours share a schedule, and a list asks for each of them. */
const views = new WeakMap<Schedule, Map<string, HoursView>>();

function hoursOf(region: Region, service: Service, locale: string): HoursView | undefined {
  const schedule = scheduleOf(region, service);
  if (!schedule) return undefined;
  const known = views.get(schedule) ?? new Map<string, HoursView>();
  views.set(schedule, known);
  const view = known.get(locale) ?? hoursView(region, schedule, locale);
  known.set(locale, view);
  return view;
}

/** The topic whose number a service's marker shows: the first of its topics that the region has. */
export function primaryTopic(region: Region, service: Service): NumberedTopic {
  const known = service.topics
    .map((id) => region.topics.get(id))
    .find((topic) => topic !== undefined);
  const first = known ?? [...region.topics.values()][0];
  if (!first) throw new Error("A region has at least three topics.");
  return first;
}

function serves(region: Region, { serves: area }: Service, locale: string): string {
  if (area === "region") return plain(region, region.site.name, locale);
  const names = area.map((id) =>
    plain(region, region.municipalities.get(id)?.name ?? { [locale]: id }, locale),
  );
  return new Intl.ListFormat(locale).format(names);
}
