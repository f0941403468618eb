import { z } from "astro/zod";

const idList = z
  .string()
  .regex(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, "ids with commas between them")
  .optional();
const oneId = z
  .string()
  .regex(/^[a-z0-9-]+$/, "one id")
  .optional();

/** One row for each component that editors may use: its attributes, and where it may stand. */
export const components = {
  Notice: {
    attributes: z.strictObject({ kind: z.enum(["info", "tip", "warning"]).default("info") }),
    level: "block",
    about: "A short block that stands out.",
  },
  Steps: {
    attributes: z.strictObject({}),
    level: "block",
    about: "Holds one numbered list; each item begins with a bold title.",
  },
  Deadline: {
    attributes: z.strictObject({
      days: z
        .string()
        .regex(/^[1-9]\d{0,3}$/, "a number of days, such as 8")
        .optional(),
      from: z.enum(["arrival", "address", "contract"]).optional(),
    }),
    level: "block",
    about: "A term: how many days, counted from what.",
  },
  Documents: {
    attributes: z.strictObject({}),
    level: "block",
    about: "Holds one list of papers to bring.",
  },
  Term: {
    attributes: z.strictObject({ id: z.string().min(1) }),
    level: "inline",
    about: "An official word from the glossary, linked to its explanation.",
  },
  ServiceList: {
    attributes: z.strictObject({ categories: idList, ids: idList }),
    level: "block",
    about: "A list of services inside the text.",
  },
  ServiceMap: {
    attributes: z.strictObject({ topic: oneId, category: oneId, municipality: oneId }),
    level: "block",
    about: "A way to the map, showing these services.",
  },
  Contact: {
    attributes: z.strictObject({ id: z.string().min(1) }),
    level: "block",
    about: "Address and contact of one service.",
  },
  Figure: {
    attributes: z.strictObject({
      src: z
        .string()
        .regex(/^[a-z0-9][a-z0-9/-]*\.(png|jpg|webp|avif|svg)$/, "a file in content/media"),
      alt: z.string(),
    }),
    level: "block",
    about: "A picture from content/media, with a text for who cannot see it.",
  },
  Quote: {
    attributes: z.strictObject({ cite: z.string().min(1).optional() }),
    level: "block",
    about: "Somebody's words.",
  },
} as const;

/** The name of a component that editors may use. */
export type ComponentName = keyof typeof components;
