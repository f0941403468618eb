import { absolute, address, fileAddress } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { snippetTemplates, type Snippet } from "./snippet-templates.ts";
import { widgetAddress } from "./widget-of.ts";

/** The code that shows all services of a region in its official language. */
export function sampleSnippets(region: Region): Record<Snippet, string> {
  const { officialLocale } = region.site;
  const title = escape(uiFor(region, officialLocale)("embed.list.title-all"));
  const values: Record<string, string> = {
    src: absolute(region, widgetAddress(region, officialLocale, "all")),
    page: absolute(region, address(region, officialLocale, "map")),
    script: absolute(region, fileAddress(region, "embed/v1/rotonde.js")),
    title,
    height: "640",
    check: "",
    tag: "rotonde-map",
    choices: ` municipality="all" lang="${officialLocale}" title="${title}"`,
  };
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    frame: fill(snippetTemplates.frame),
    element: fill(snippetTemplates.element),
    address: fill(snippetTemplates.address),
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
