import { z } from "astro/zod";
import { hint } from "./message.ts";
import { provenanceSchema } from "./provenance.ts";
import { date, email, id, localeCode, localized, webAddress } from "./text.ts";

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

/** A corner or centre, `[latitude, longitude]` in degrees (WGS84). */
export const point = z.tuple([latitude, longitude]);

/** The area of a region: `[[south, west], [north, east]]`. */
export type Bounds = readonly [readonly [number, number], readonly [number, number]];

/** Where tiles of a street map are: `{z}`, `{x}` and `{y}` stand for zoom, column and row. */
const tileAddress = z
  .string()
  .refine(
    (address) =>
      /^https:\/\/[^{}<>\s]+\//.test(address) &&
      ["{z}", "{x}", "{y}"].every((part) => address.includes(part)) &&
      URL.canParse(address.replace(/\{[^}]*\}/g, "0")),
    hint("an address such as https://tiles.town.example/{z}/{x}/{y}.png"),
  );

/** A time zone that browsers know by its name; those that are written as a distance, `+01:00`, only new ones know. */
const timeZone = z.string().refine((zone) => {
  try {
    return /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat("en", { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}, hint("a time zone such as Europe/Brussels"));

/** Where a street map of the region's own stands in its content folder. */
const streetFile = z
  .string()
  .regex(
    /^basemap\/[a-z0-9]+(?:-[a-z0-9]+)*\.pmtiles$/,
    hint("a path such as basemap/streets.pmtiles"),
  );

/** Where a route planner takes a place: its point as `{lat}` and `{lon}` in degrees, or `{address}`, or both. */
const plannerAddress = z.string().refine((address) => {
  const names = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  return (
    /^https:\/\/[^/?#{}<>"\s@]+\.[^/?#{}<>"\s@]+[/?#][^<>"\s]*$/.test(address) &&
    names.every((name) => ["lat", "lon", "address"].includes(name)) &&
    names.length > 0 &&
    names.includes("lat") === names.includes("lon") &&
    URL.canParse(address.replaceAll(/\{\w+\}/g, "0"))
  );
}, hint("an address such as https://route.town.example/?to={lat},{lon} or https://route.town.example/?to={address}"));

/** `content/site.yaml`: the region, its languages, its publisher. */
export const siteSchema = z.strictObject({
  id,
  name: localized,
  tagline: localized,
  url: webAddress,
  officialLocale: localeCode,
  defaultLocale: localeCode,
  locales: z
    .array(
      z.strictObject({
        code: localeCode,
        label: z.string().min(1),
        fallback: z.array(localeCode).optional(),
      }),
    )
    .min(1),
  area: z.strictObject({
    bounds: z.tuple([point, point]),
    centre: point,
    zoom: z.number().min(1).max(19),
  }),
  publisher: z.strictObject({
    name: z.string().min(1),
    kind: z.enum(["municipality", "province", "association", "agency"]),
    email,
    url: webAddress.optional(),
  }),
  basemap: z
    .strictObject({
      provider: z
        .strictObject({
          url: tileAddress,
          attribution: z.string().min(1),
          maxZoom: z.number().int().min(1).max(22),
          load: z.enum(["on-demand", "always"]),
        })
        .optional(),
      /** A street map of the region's own; the provider is not asked where it is there. */
      pmtiles: streetFile.optional(),
    })
    .optional(),
  /** The first one that can be asked stands first on a service's page, in the place of openstreetmap.org. */
  routePlanners: z
    .array(z.strictObject({ name: z.string().trim().min(1), url: plannerAddress }))
    .optional(),
  /** Whose public holidays and clocks opening hours follow; Belgium's, if left out. */
  calendar: z
    .strictObject({
      country: z.string().regex(/^[A-Za-z]{2}$/, hint("a country's two letters, such as be")),
      state: z.string().trim().min(1).optional(),
      timeZone,
    })
    .optional(),
  feedback: z.strictObject({ email: email.optional(), url: webAddress.optional() }).optional(),
  /** Of the texts outside pages: of services, words, topics and municipalities. */
  provenance: provenanceSchema.optional(),
  /** Whether visitors may keep pages on their device to read them without internet; they may, if left out. */
  offline: z.boolean().optional(),
  /** With more services on the map than this no page lists them all, and the map asks for those in view; 20,000, if left out. */
  mostListed: z.number().int().min(1).max(20_000).optional(),
  languageLaw: z.strictObject({ regime: z.enum(["dutch", "none"]) }),
  accessibility: z.strictObject({
    status: z.enum(["full", "partial", "none"]),
    assessed: date,
    method: localized,
    contact: email,
    exceptions: z.array(localized),
  }),
});

/** The region, its languages, its publisher. */
export type Site = z.infer<typeof siteSchema>;
