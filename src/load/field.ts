import type { z } from "astro/zod";
import { stringify } from "yaml";
import type { Message } from "../schema/message.ts";
import { suggestionFor } from "./suggestions.ts";
import { shortened } from "./yaml-line.ts";

/** A field whose value does not fit: where it is, what it holds, what belongs there. */
export interface Field {
  path: readonly PropertyKey[];
  /** Its path in words. */
  name: string;
  value: unknown;
  /** A plain value as its file has it. */
  written: string;
  schema: unknown;
  /** A value that fits, as YAML. */
  example: string | undefined;
  /** Whether the line of the field can be left out. */
  optional: boolean;
}

/** What is wrong with a field, and what to write. */
export type Words = [message: Message, fix: Message];

/** A field with a value, to copy; only the value where it stands in a list. */
export function line({ path }: Pick<Field, "path">, value: string): string {
  const key = path.at(-1);
  return typeof key === "number" || key === undefined ? value : `${String(key)}: ${value}`;
}

/** A text as YAML takes it for a text: between quotes where it looks like something else. */
export function asYaml(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}

/** Words with commas between them as a list in YAML, each as its schema wants it; nothing where one cannot be. */
export function itemsOf(written: string, item: unknown): string | undefined {
  const items = shortened(written)
    .split(/\s*[,;]\s*/)
    .map((text) =>
      (item as z.ZodType).safeParse(text).success ? text : suggestionFor(text, item),
    );
  if (items.includes(undefined)) return undefined;
  return `[${items.map((text) => asYaml(text ?? "")).join(", ")}]`;
}
