import { z } from "astro/zod";
import { deadlineStarts } from "./journey.ts";
import { hint } from "./message.ts";

/** What may stand between the two tags of a component. */
export type ComponentContent =
  | "none"
  /** Words of one sentence, without links. */
  | "words"
  /** Paragraphs, lists and other components; or nothing. */
  | "blocks"
  /** The same, but not nothing. */
  | "some blocks"
  | "one list"
  | "one numbered list";

const idList = z
  .string()
  .regex(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, hint("ids with commas between them"))
  .optional();
const oneId = z
  .string()
  .regex(/^[a-z0-9-]+$/, hint("one id"))
  .optional();
const aWord = hint("the id of a word in glossary.yaml");
const aService = hint("the id of a service");
const aPicture = hint("a file in content/media");
const inWords = hint("in words, what the picture shows");

/** A text that says nothing of a picture: the name of its file. */
const fileName =
  /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp|pdf)$|^(?:img|dsc|dscn|image|photo|foto|picture|screenshot|schermafbeelding|afbeelding)[\s_-]*[\d\s_.-]*$/i;

/** One row for each component that editors may use: its attributes, what it holds, and where it may stand. */
export const components = {
  Notice: {
    attributes: z.strictObject({ kind: z.enum(["info", "tip", "warning"]).default("info") }),
    content: "some blocks",
    level: "block",
    about: "A short block that stands out.",
  },
  Steps: {
    attributes: z.strictObject({}),
    content: "one numbered list",
    level: "block",
    about: "Holds one numbered list; each item begins with a bold title.",
  },
  Deadline: {
    attributes: z.strictObject({
      days: z
        .string()
        .regex(/^[1-9]\d{0,3}$/, hint("a number of days, such as 8"))
        .optional(),
      from: z.enum(deadlineStarts).optional(),
    }),
    content: "blocks",
    level: "block",
    about: "A term: how many days, counted from what.",
  },
  Documents: {
    attributes: z.strictObject({}),
    content: "one list",
    level: "block",
    about: "Holds one list of papers to bring.",
  },
  Term: {
    attributes: z.strictObject({ id: z.string(aWord).min(1, aWord) }),
    content: "words",
    level: "inline",
    about: "An official word from the glossary, linked to its explanation.",
  },
  ServiceList: {
    attributes: z
      .strictObject({ categories: idList, ids: idList })
      .refine(
        ({ categories, ids }) => categories !== undefined || ids !== undefined,
        hint('categories="…" or ids="…", with ids from taxonomy.yaml or services/'),
      ),
    content: "none",
    level: "block",
    about: "A list of services inside the text.",
  },
  ServiceMap: {
    attributes: z.strictObject({ topic: oneId, category: oneId, municipality: oneId }),
    content: "none",
    level: "block",
    about: "A way to the map, showing these services.",
  },
  Contact: {
    attributes: z.strictObject({ id: z.string(aService).min(1, aService) }),
    content: "none",
    level: "block",
    about: "Address and contact of one service.",
  },
  Figure: {
    attributes: z.strictObject({
      src: z.string(aPicture).regex(/^[a-z0-9][a-z0-9/-]*\.(png|jpg|webp|avif|svg)$/, aPicture),
      alt: z
        .string(inWords)
        .refine((text) => text.trim() !== "" && !fileName.test(text.trim()), inWords),
    }),
    content: "blocks",
    level: "block",
    about: "A picture from content/media, with a text for who cannot see it.",
  },
  Quote: {
    attributes: z.strictObject({
      cite: z.string().trim().min(1, hint("who said it")).optional(),
    }),
    content: "some blocks",
    level: "block",
    about: "Somebody's words.",
  },
} as const satisfies Record<
  string,
  { attributes: z.ZodObject; content: ComponentContent; level: "block" | "inline"; about: string }
>;

/** The name of a component that editors may use. */
export type ComponentName = keyof typeof components;
