import type { ReportOptions } from "../../reporters/options.ts";
import type { LocatedContent } from "../../schema/content.ts";
import type { Issue } from "../../schema/issue.ts";
import type { Localized } from "../../schema/text.ts";
import type { Options } from "./options.ts";
import type { Reader } from "./reader.ts";

/** What there is to work with while a file is made. */
export interface Desk {
  /** The content folder, and what is in it before the new file. */
  folder: string;
  content: LocatedContent;
  issues: readonly Issue[];
  options: Options["values"];
  /** Who answers questions; nobody in a script. */
  reader: Reader | undefined;
  report: ReportOptions & { colour: boolean };
  /** The language to speak with the editor. */
  language: string;
}

/** A text of the content in the editor's language, else in the official one. */
export function inEditorsLanguage(desk: Desk, texts: Localized): string {
  return texts[desk.language] ?? texts[desk.content.site.officialLocale] ?? "";
}
