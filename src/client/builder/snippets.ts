import { escapeHtml } from "../escape.ts";

/** What fills a template: a text, or attributes with their values. */
export type Values = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Code to copy: the template with its `{names}` filled in, everything written so that it stays text in HTML. */
export function snippet(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    return typeof value === "string" ? escapeHtml(value) : attributesFrom(value);
  });
}

/** Attributes as they follow the name of an element; nothing for none. */
function attributesFrom(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}
