import { say } from "../../schema/message.ts";
import { webAddress, type Source } from "../../schema/text.ts";
import { municipalityOf, refuse, wordOf, type Refusal } from "./cells.ts";
import type { Context } from "./context.ts";
import type { Part } from "./part.ts";

const levels = ["desk", "on-request", "documents"] as const;

/** Languages, each with how they are spoken: `nl:desk, en:on-request`. */
export function languagesOf(text: string): NonNullable<Part["languages"]> | Refusal {
  const languages: NonNullable<Part["languages"]> = [];
  for (const item of text.split(/[,;|\s]+/)) {
    const [code = "", level] = item.split(":");
    if (level === undefined)
      return refuse(
        "field-invalid",
        say`"${item}" does not say how this language is spoken.`,
        say`Write the language code, a colon and one of: ${levels.join(", ")}; such as nl:desk, en:on-request.`,
      );
    const known = wordOf(level, levels);
    if (typeof known === "object") return known;
    languages.push({ code, level: known });
  }
  return languages;
}

/** Who a service is for: `region`, `municipality` (its own), or names of municipalities with commas or semicolons between. */
export function servesOf(text: string, context: Context): NonNullable<Part["serves"]> | Refusal {
  const word = text.toLowerCase();
  if (word === "region" || word === "municipality") return word;
  const ids: string[] = [];
  for (const name of text.split(/[,;|\n]+/)) {
    if (name.trim() === "") continue;
    const found = municipalityOf(name.trim(), context);
    if (typeof found === "object") return found;
    ids.push(found);
  }
  return ids;
}

/** Sources, one a line: a title, a web address, or a title with a web address behind it. */
export function sourcesOf(text: string): Source[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, before = "", url = ""] =
        /^(?:(.*?)[\s:;,(]+)?(https?:\/\/[^\s)]+)\)?$/.exec(line) ?? [];
      if (!webAddress.safeParse(url).success) return { title: line };
      return { title: before === "" ? new URL(url).hostname : before, url };
    });
}
