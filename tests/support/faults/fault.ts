import { edited, type Files } from "../example-content.ts";
import { exampleFiles } from "../example-files.ts";

/** A fault: what is changed in the example, and each problem found: its file, its code, and the text on its line. */
export type Fault = [
  what: string,
  changes: Files,
  found: [file: string, code: string, on: string][],
];

/** The official text of a page with translations. */
export const dutchPage = "pages/nl/housing/find-a-home.mdx";

/** A translation of it. */
export const englishPage = "pages/en/housing/find-a-home.mdx";

/** A page of one sentence, in the official language only. */
export const shortPage = "pages/nl/housing/moving.mdx";

/** A service with an exact point. */
export const townHall = "services/town-hall.yaml";

/** The short page with another text. */
export const withText = (text: string): Files => edited(shortPage, ["Verhuis.", text]);

/** A file of the example with more at its end. */
export const withMore = (path: string, more: string): Files => ({
  [path]: `${exampleFiles[path] ?? ""}${more}`,
});
