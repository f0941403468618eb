import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Catalogue } from "../schema/message.ts";

/** The folder with one file of messages to editors for each language but English, which the program itself holds. */
const messagesFolder = join(process.cwd(), "src/i18n/messages");

/** Messages to editors in a language, by their English template; nothing where nobody translated them. */
export function messageCatalogue(language: string): Catalogue | undefined {
  if (language === "en") return {};
  const file = join(messagesFolder, `${language}.yaml`);
  if (!/^[a-z]+$/.test(language) || !existsSync(file)) return undefined;
  return parse(readFileSync(file, "utf8")) as Catalogue;
}
