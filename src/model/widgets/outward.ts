import type { BodyPart } from "../body-model.ts";
import type { Region } from "../region.ts";
import { widgetBehind } from "./widget-of.ts";

/** A piece of a page whose links lead out of it: those within the page to the page at `home`, others with the widget behind them. */
export function outward(region: Region, parts: readonly BodyPart[], home: string): BodyPart[] {
  const lead = (_: string, href: string) => {
    if (href.startsWith("#")) return `<a href="${home}${href}"`;
    const within = widgetBehind(region, href);
    return `<a href="${href}"${within === undefined ? "" : ` data-within="${within}"`}`;
  };
  return parts.map((part): BodyPart => {
    if (typeof part === "string") return part.replace(/<a href="([^"]*)"/g, lead);
    const own = { ...part, children: outward(region, part.children, home) };
    return own.name === "Term" ? { ...own, href: home + own.href } : own;
  });
}
