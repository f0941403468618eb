import type { Message } from "../../schema/message.ts";
import type { Code, Coded } from "./coded.ts";

/** How far a text is translated. */
export type UnitState = "missing" | "outdated" | "current";

/** A text that a translator handles on its own. */
export interface Unit {
  /** Readable, and the same as long as its place is: `title`, `3.2`, `terms.kot.explanation`. */
  id: string;
  /** What is accepted together with it: a block of a page, by its id there. */
  block: string;
  kind: Message;
  state: UnitState;
  source: Coded;
  codes: ReadonlyMap<string, Code>;
  /** The translation that is there; `targetCodes` are its marks as its own file has them. */
  target?: Coded;
  targetCodes?: ReadonlyMap<string, Code>;
  /** Addresses in the text itself that become links. */
  addresses: readonly string[];
  notes: Message[];
}

/** All texts of a file of the official language; `target` is the file where their translations stand. */
export interface UnitFile {
  file: string;
  target: string;
  units: Unit[];
}

/** The translation of a text as it came back. */
export interface Result {
  target: Coded;
  /** Whether it is another than the one that is there. */
  isChanged: boolean;
  /** Whether somebody says that it translates the text of today. */
  isSettled: boolean;
  /** Whether the file has to know: other words, or the word that an outdated text is right. */
  isNews: boolean;
  isMachine: boolean;
}

/** The translations that came back for a file, by the id of their unit; those that cannot be used are left out. */
export type Results = ReadonlyMap<string, Result>;

/** A file with the translations in it, to be checked and written. */
export interface Applied {
  path: string;
  /** The file as it is; nothing where there is none yet. */
  before: string | undefined;
  text: string;
  /** The ids of the units that are in it now. */
  done: string[];
  /** The ids of units that only fit in together with others, which are not there. */
  waiting: string[];
}

/** Who translated, where somebody said so. */
export interface Translator {
  by: string | undefined;
  isMachine: boolean;
}
