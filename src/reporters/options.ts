import type { Catalogue } from "../schema/message.ts";

/** How to report: where the content folder is, as seen from the reader, and in which language to speak. */
export interface ReportOptions {
  /** Stands before each file, such as `content`; file names stand alone where it is left out. */
  folder?: string | undefined;
  catalogue?: Catalogue | undefined;
}

/** A file of an issue as the reader finds it. */
export function pathOf(file: string, folder: string | undefined): string {
  return folder === undefined || folder === "" ? file : `${folder}/${file}`;
}
