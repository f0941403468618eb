import type { Answer } from "../../search/answers.ts";
import type { EntryKind, SearchEntry } from "../../search/index-format.ts";

/** A text with its language, where that is not the page's. */
export interface Text {
  text: string;
  lang?: string;
}

/** What stands in a result's row. */
export interface Shown {
  kind: EntryKind | "step";
  href: string;
  title: Text;
  official: string | undefined;
  place: Text | undefined;
  text: Text | undefined;
  /** The part of it that fits best. */
  section: { href: string; title: Text } | undefined;
  /** The id of a service. */
  service: string | undefined;
}

/** An answer as it is shown: where a step of a journey fits best it is that step, of other things their part stands below. */
export function shownOf({ shown: entry, section }: Pick<Answer, "shown" | "section">): Shown {
  const { kind, href, title, lang, official, place, text, textLang, service } = entry;
  const part = partOf(entry, section);
  const row: Shown = {
    kind,
    href,
    title: textOf(title, lang),
    official,
    place: place ? { text: place } : undefined,
    text: text ? textOf(text, textLang) : undefined,
    section: part,
    service,
  };
  if (kind !== "journey" || !part) return row;
  const step = { href: part.href, title: textOf(part.title.text, lang), section: undefined };
  return { ...row, ...step, kind: "step", official: undefined, place: row.title, text: undefined };
}

function partOf({ href, sections, textLang }: SearchEntry, section: number): Shown["section"] {
  const [anchor, title] = sections[section - 1] ?? [];
  if (!anchor || !title) return undefined;
  return { href: `${href}#${anchor}`, title: textOf(title, textLang) };
}

function textOf(text: string, lang: string | undefined): Text {
  return lang === undefined ? { text } : { text, lang };
}
